/** The ways to cut out: the product's own first, then the lighter ones of the textbooks, then those that ask the garment parser. */
export const methods = [
  'grabcut',
  'exact',
  'threshold',
  'otsu',
  'gradients',
  'watershed',
  'parser',
  'parser+grabcut',
] as const;

/** A way to cut the garment out. */
export type Method = (typeof methods)[number];

/** Whether a way to cut wants to know what the garment parser sees. */
export const wantsParser = (method: Method): boolean =>
  method === 'parser' || method === 'parser+grabcut';
