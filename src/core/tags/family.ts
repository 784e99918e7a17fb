/** The 11 basic colour terms (Berlin and Kay 1969): the families that every name belongs to. */
export const families = [
  'Black',
  'Grey',
  'White',
  'Red',
  'Orange',
  'Brown',
  'Yellow',
  'Green',
  'Blue',
  'Purple',
  'Pink',
] as const;

export type Family = (typeof families)[number];
