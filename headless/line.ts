import type { Failure } from '../src/core/failure.ts';
import type { Triple } from '../src/core/palette/palette.ts';
import type { Size } from '../src/core/raster.ts';
import type { NamedSwatch, Tag } from '../src/core/tags/tag.ts';

/** What is known of a photo once it is tagged. */
export interface TaggedPhoto extends Size {
  readonly file: string;
  /** Share of the photo that is garment. */
  readonly coverage: number;
  /** Where the mask was written; null: nowhere. */
  readonly maskPath: string | null;
  readonly tag: Tag;
}

/** The line of a photo that was tagged, without the line break. Same photo, same bytes. */
export function taggedLine({ file, width, height, coverage, maskPath, tag }: TaggedPhoto): string {
  return JSON.stringify({
    file,
    width,
    height,
    mask: {
      method: 'grabcut',
      coverage: rounded(coverage, 4),
      ...(maskPath === null ? {} : { path: maskPath }),
    },
    palette: tag.swatches.map(swatchOf),
    tag: {
      primary: tag.primary,
      colours: tag.colours,
      confidence: rounded(tag.confidence, 4),
      decision: tag.decision,
    },
  });
}

/** The line of a photo that could not be tagged: the error stands instead of the rest. */
export function errorLine(file: string, failure: Failure): string {
  const { kind, message } = failure;
  const reason = kind === 'unreadable-image' ? { reason: failure.reason } : {};
  return JSON.stringify({ file, error: { kind, ...reason, message } });
}

function swatchOf({ rgb, lab, weight, name, family, confidence }: NamedSwatch) {
  return {
    rgb,
    hex: hexOf(rgb),
    lab: lab.map((value) => rounded(value, 2)),
    weight: rounded(weight, 4),
    name,
    family,
    confidence: rounded(confidence, 4),
  };
}

const hexOf = (rgb: Triple): string =>
  `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** Rounded to `digits` decimals; -0 becomes 0. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
