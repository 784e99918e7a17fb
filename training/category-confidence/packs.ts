import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A photo of one garment, and what its pack calls that. */
export interface Labelled {
  readonly file: string;
  /** In small letters. */
  readonly kind: string;
}

/** The parts of the packs, by what they are for. */
export const parts = ['train', 'validation', 'extra'] as const;

export type Part = (typeof parts)[number];

/** The photos of a part: of classes in folders sorted by name, of the finer labels in the order of their list, where a sender's photos stand together. */
export const labelledPhotos = (folder: string, part: Part): Labelled[] =>
  part === 'extra'
    ? extraPhotos(join(folder, 'clothing-extra'))
    : classPhotos(join(folder, 'clothing', part));

const classPhotos = (folder: string): Labelled[] =>
  readdirSync(folder)
    .sort()
    .flatMap((kind) =>
      readdirSync(join(folder, kind))
        .sort()
        .map((file) => ({ file: join(folder, kind, file), kind })),
    );

function extraPhotos(folder: string): Labelled[] {
  const [, ...rows] = readFileSync(join(folder, 'labels.csv'), 'utf8').trim().split(/\r?\n/);
  return rows.map((row) => {
    const [image, label] = row.split(',') as [string, string];
    return { file: join(folder, `${image}.jpg`), kind: label.toLowerCase() };
  });
}
