import type { DroppedFile } from '../../store/actions.ts';

/** Numbers in names count as numbers: 2.jpg before 10.jpg. */
const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Files in the order of their paths, the same whichever way they came in. */
export const inOrder = (files: readonly DroppedFile[]): readonly DroppedFile[] =>
  [...files].sort((a, b) => byName.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));

const pictureEndings = /\.(jpe?g|jfif|png|webp|avif|gif|bmp|hei[cf]|tiff?)$/i;

/**
 * Whether a file found in a folder is meant as a picture. Folders hold much else, which is passed over
 * without a word; a file that somebody dropped by itself is always tried.
 */
export function isMeantAsPicture({ name, source }: DroppedFile): boolean {
  const own = name.slice(name.lastIndexOf('/') + 1);
  if (own.startsWith('.')) return false;
  return pictureEndings.test(own) || /^image\/(?!svg)/.test(source.type);
}

/** How lists of colours end, which are no photos. */
export const listEndings = ['.csv', '.tsv', '.json', '.ase', '.aco', '.gpl'] as const;

/** Whether a file is meant as a list of colours. */
export const isMeantAsList = ({ name }: DroppedFile): boolean =>
  listEndings.some((ending) => name.toLowerCase().endsWith(ending));

/** What a pasted or taken picture is called: "Pasted 2.png". */
export const numberedName = (word: string, number: number, type: string): string =>
  `${word} ${number}.${type.replace(/^image\//, '').replace('jpeg', 'jpg')}`;
