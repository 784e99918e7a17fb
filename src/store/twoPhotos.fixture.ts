import type { Pictures } from '../core/learn/pictures.ts';
import { untouched } from '../core/photo/photoInputs.ts';
import type { Segmentation } from '../core/segment/segmentation.ts';
import type { Tag } from '../core/tags/tag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import type { Finding } from './photo.ts';

/** Two photos that are dropped, their ids, and all that comes of one on its way: as little as the catalogue looks at. */
export const files = ['a.jpg', 'b.jpg'].map((name) => ({ name, source: new Blob() }));
export const [a, b] = ['1', '2'] as const;
export const taxonomy: Taxonomy = { id: 'test', version: 1, names: [] };
export const raster = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
export const picture = { original: raster, working: raster, thumbnail: new Blob() };
export const pictures: Pictures = { side: 1, photo: new Uint8Array(3), garment: new Uint8Array(3) };
export const rectangle = { x: 0, y: 0, width: 1, height: 1 };
export const segmentation = { rectangle, coverage: 1, certainty: 1 } as Segmentation;
export const lab = [20, 2, -15] as const;

export const tagOf = (primary: Tag['primary']) =>
  ({ primary, colours: [], decision: 'review', swatches: [{ lab }] }) as unknown as Tag;

export const findingOf = (primary: Tag['primary']): Finding => ({
  cut: { ...segmentation, inputs: untouched },
  cutout: new Blob(),
  light: null,
  tag: tagOf(primary),
});
export const finding = findingOf('Blue');
