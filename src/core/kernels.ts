import type { ClusterKernel } from './palette/clusterKernel.ts';
import type { CutKernel } from './segment/cutKernel.ts';
import type { LayerTools } from './segment/layers/model.ts';

/** The compiled kernels and the learned model that core works with. They are handed in: the same line runs in a worker, in Node and in a test. */
export interface Kernels {
  readonly cut: CutKernel;
  readonly cluster: ClusterKernel;
  /** What was learned of people; null where it could not be had: then no person is told from what they wear. */
  readonly layers: LayerTools | null;
}
