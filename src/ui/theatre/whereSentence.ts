import type { Segmentation } from '../../core/segment/segmentation.ts';

const outside = 'All that lies outside is background for certain.';

/** How the garment was found, told from the rounds that were kept and from who drew the rectangle. */
export function whereSentence({ stages }: Segmentation, isDrawn: boolean): string {
  if (isDrawn) return `You drew a rectangle around the garment. ${outside}`;
  if (stages.length === 0) return `A rectangle is put around the garment. ${outside}`;
  if (stages.some(({ phase }) => phase === 'locate'))
    return `A first, rough cut guesses where the garment stands, and a rectangle is put around it. ${outside}`;
  return `The background is plain: what differs from it shows where the garment stands, and a rectangle is put around it. ${outside}`;
}
