/** The nets that were taught Fashion-MNIST, from the simplest on: the folders of `public/models` are `fashion-NAME`. */
export const fashionNets = ['dense', 'lenet', 'cnn'] as const;

export type FashionNet = (typeof fashionNets)[number];

/** What Fashion-MNIST calls its ten classes, in its own order (Xiao, Rasul, Vollgraf 2017, table 2). */
export const fashionLabels = [
  'T-shirt/top',
  'Trouser',
  'Pullover',
  'Dress',
  'Coat',
  'Sandal',
  'Shirt',
  'Sneaker',
  'Bag',
  'Ankle boot',
] as const;

/** What a net makes of the pictures that it was tested on: a row a true class, a column an answer, counts of pictures. */
export type FashionConfusion = readonly (readonly number[])[];

/** Pictures of one class that were taken for another. */
export interface Mistaken {
  /** Places in `fashionLabels`. */
  readonly is: number;
  readonly told: number;
  /** As a share of the pictures of that class. */
  readonly share: number;
}

/** The share of all pictures that were told rightly. */
export function accuracyOf(confusion: FashionConfusion): number {
  const right = confusion.reduce((sum, row, is) => sum + row[is]!, 0);
  const all = confusion.flat().reduce((sum, count) => sum + count, 0);
  return right / all;
}

/** What is mistaken most often, the worst first; ties in the order of the classes. */
export function worstMistakes(confusion: FashionConfusion, count: number): Mistaken[] {
  const mistakes = confusion.flatMap((row, is) => {
    const all = row.reduce((sum, one) => sum + one, 0);
    return row.map((wrong, told) => ({ is, told, share: wrong / Math.max(1, all) }));
  });
  return mistakes
    .filter(({ is, told, share }) => is !== told && share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, count);
}
