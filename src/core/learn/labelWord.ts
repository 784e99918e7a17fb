/** What the classes that ship are called; any other label says itself. */
const words: ReadonlyMap<string, string> = new Map([
  ['longsleeve', 'long sleeve'],
  ['outwear', 'outerwear'],
  ['pants', 'trousers'],
  ['t-shirt', 'T-shirt'],
]);

/** A class within a sentence: "long sleeve". */
export const labelWord = (label: string): string => words.get(label) ?? label;
