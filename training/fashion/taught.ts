import type { FashionConfusion, FashionNet } from '../../src/core/learn/fashionNets.ts';

/** What `train.py` says of a net that it taught. */
export interface Taught {
  readonly name: FashionNet;
  readonly seed: number;
  readonly epochs: number;
  readonly parameters: number;
  /** The share of the 5,000 pictures held back that the net knows, before its weights were rounded. */
  readonly heldBack: number;
  /** Of the net as it ships, on the test pictures. */
  readonly confusion: FashionConfusion;
}
