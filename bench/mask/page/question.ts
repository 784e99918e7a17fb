import type { Rectangle } from '../../../src/core/raster.ts';
import type { Attempt, WayName } from '../way.ts';

/** What the page asks a worker. Addresses are the page's own. */
export type Question =
  | { readonly kind: 'ready' }
  | { readonly kind: 'warm'; readonly way: WayName }
  | { readonly kind: 'decode'; readonly photo: string }
  | {
      readonly kind: 'cut';
      readonly way: WayName;
      readonly photo: string;
      readonly truth: string | null;
      readonly rectangle: Rectangle;
      readonly box: Rectangle | null;
    };

/** The attempt, or the milliseconds that the decoding took, or null for what has no figure. */
export type Reply = Attempt | number | null;
