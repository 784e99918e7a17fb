/** The names of the taxonomy that a merchant's word stands for, where it is not one of them itself. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  'Coffee Brown': ['coffee'],
  'Fluorescent Green': ['neon green'],
  'Grey Melange': ['grey'],
  Khaki: ['khaki', 'khaki green'],
  'Lime Green': ['lime'],
  'Mushroom Brown': ['mushroom'],
  'Navy Blue': ['navy'],
  Peach: ['peach', 'apricot'],
  Steel: ['steel grey'],
  Teal: ['teal', 'teal blue'],
  'Turquoise Blue': ['turquoise'],
};

export const namesOfWord = (word: string): readonly string[] =>
  otherwise[word] ?? [word.toLowerCase()];
