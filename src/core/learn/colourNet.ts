import { softmax } from '../linear.ts';
import type { Raster } from '../raster.ts';
import { chanceOf } from '../tags/confidence.ts';
import { families } from '../tags/family.ts';
import type { Tag } from '../tags/tag.ts';
import { pictureFor } from './picture.ts';

/** The side of the picture that the net of colours looks at, in pixels. */
const SIDE = 64;

/** What the net says straight from a photo, in the order of `families`. */
export interface ColoursSaid {
  /** That each is the main colour; they sum to 1. */
  readonly main: readonly number[];
  /** That each is to be seen on the garment at all. */
  readonly listed: readonly number[];
}

/** Families are listed from this chance on. */
const listedFrom = 0.5;

/** What the net is given: the whole photo, whatever garment it shows. */
export const colourPicture = (raster: Raster): Float32Array<ArrayBuffer> =>
  pictureFor(raster, { ...raster, data: new Uint8Array(0) }, 'photo', SIDE);

/** The chances behind the net's outputs of one photo. */
export const coloursSaid = (logits: ArrayLike<number>, listed: ArrayLike<number>): ColoursSaid => ({
  main: softmax(Array.from(logits)),
  listed: Array.from(listed, chanceOf),
});

/**
 * A tag with the colours that the net says in place of those that were found; palette and names of swatches stay. Its chances were never
 * held against people's words: somebody looks at the tag first.
 */
export function calledByNet(tag: Tag, { main, listed }: ColoursSaid): Tag {
  const first = main.indexOf(Math.max(...main));
  const others = families
    .map((family, i) => ({ family, chance: listed[i]!, isFirst: i === first }))
    .filter(({ chance, isFirst }) => !isFirst && chance >= listedFrom)
    .sort((a, b) => b.chance - a.chance);
  return {
    ...tag,
    primary: families[first]!,
    colours: [families[first]!, ...others.map(({ family }) => family)],
    confidence: main[first]!,
    decision: 'review',
    set: null,
    namedBy: 'network',
    reasons: ['A network named the colours straight from the photo.'],
  };
}
