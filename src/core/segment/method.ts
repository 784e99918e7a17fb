/** The ways to cut out, the product's own first, then the lighter ones of the textbooks. */
export const methods = ['grabcut', 'exact', 'threshold', 'otsu', 'gradients', 'watershed'] as const;

/** A way to cut the garment out. */
export type Method = (typeof methods)[number];
