import { hexOf } from '../colour/hexOf.ts';
import type { Failure } from '../failure.ts';
import { categoryRecord } from '../learn/categoryRecord.ts';
import type { Prediction } from '../learn/prediction.ts';
import type { LightReading } from '../light/light.ts';
import { borderingName, type Said } from '../names/said.ts';
import { isSameChoice, ownPalette, type PaletteChoice } from '../palette/choice.ts';
import type { FoundPattern } from '../pattern/pattern.ts';
import type { Size } from '../raster.ts';
import type { Garment, LayerChoice } from '../segment/layer.ts';
import type { Method } from '../segment/method.ts';
import type { TaggedGarment } from './describeGarments.ts';
import { besideName, type Speech } from './speech.ts';
import type { FamilySet, NamedSwatch, Tag } from './tag.ts';

/** A tagged photo on its way out of the house. */
export interface TaggedFile extends Size {
  readonly file: string;
  /** How the garment was cut out. */
  readonly method: Method;
  /** The garment that was asked for; null or absent: none was. */
  readonly garment?: Garment | null;
  /** Layers that somebody switched on or off; absent or empty: none. */
  readonly layers?: LayerChoice;
  /** Whether an editor had a hand in the mask; Dyelot alone unless said. */
  readonly maskBy?: Tag['by'];
  /** Share of the photo that is garment, in [0, 1]. */
  readonly coverage: number;
  /** How far the mask can be trusted, in [0, 1]. */
  readonly certainty: number;
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** Where the mask and the garment alone were written; null or absent: they were not. */
  readonly maskPath?: string | null;
  readonly cutoutPath?: string | null;
  /** The light that the colours were corrected by, or why they were not; null or absent: nobody asked for it. */
  readonly light?: LightReading | null;
  /** How the colours became a palette; our own way unless said. */
  readonly palette?: PaletteChoice;
  readonly tag: Tag;
  /** The garments of the photo one by one, boxes in the photo's own pixels; absent: nobody asked for them. */
  readonly garments?: readonly TaggedGarment[];
  /** What garment it is; null or absent: nobody knows. */
  readonly prediction?: Prediction | null;
  /** What garment an editor said it is; null or absent: none did. */
  readonly category?: string | null;
  /** So many wrong tags in a hundred, at most, the decision was drawn by; absent: nobody knows. */
  readonly errors?: number;
  /** In whose words names are said beside; absent: in none. */
  readonly speech?: Speech;
}

/**
 * What is said of a photo outside: one object of the headless command's output and of the page's
 * JSON export. Rounded, so that the same photo gives the same bytes everywhere: Lab65 to 2 decimals,
 * shares and confidences to 4.
 */
export function tagRecord(tagged: TaggedFile) {
  const { file, width, height, method, garment, layers = {}, maskBy = 'dyelot', tag } = tagged;
  const { palette: choice = ownPalette, errors, garments, speech } = tagged;
  const category = categoryRecord(tagged.prediction ?? null, tagged.category ?? null);
  return {
    file,
    width,
    height,
    mask: {
      method,
      ...(garment ? { garment } : {}),
      ...(Object.keys(layers).length > 0 ? { layers } : {}),
      coverage: rounded(tagged.coverage, 4),
      certainty: rounded(tagged.certainty, 4),
      reasons: tagged.reasons,
      by: maskBy,
      ...(tagged.maskPath ? { path: tagged.maskPath } : {}),
      ...(tagged.cutoutPath ? { cutout: tagged.cutoutPath } : {}),
    },
    ...(tagged.light ? { light: lightRecord(tagged.light) } : {}),
    ...(isSameChoice(choice, ownPalette) ? {} : { recipe: recipeRecord(choice) }),
    ...coloursRecord(tag, errors, speech),
    ...(category ? { category } : {}),
    ...(garments ? { garments: garments.map((one) => garmentRecord(one, errors, speech)) } : {}),
  };
}

/** One garment of a photo: what it is taken for and where, then its colours as a photo has them. */
const garmentRecord = (
  { garment, box, score, share, tag }: TaggedGarment,
  errors: number | undefined,
  speech: Speech | undefined,
) => ({
  kind: garment,
  box,
  score: rounded(score, 4),
  share: rounded(share, 4),
  ...coloursRecord(tag, errors, speech),
});

function coloursRecord(tag: Tag, errors: number | undefined, speech: Speech | undefined) {
  const set = setTold(tag);
  return {
    palette: tag.swatches.map((swatch) => swatchRecord(swatch, speech)),
    ...(tag.pattern ? { pattern: patternRecord(tag.pattern) } : {}),
    tag: {
      primary: tag.primary,
      colours: tag.colours,
      confidence: rounded(tag.confidence, 4),
      decision: tag.decision,
      ...(errors === undefined || tag.namedBy ? {} : { errors }),
      ...(set ? { set } : {}),
      by: tag.by,
      ...(tag.namedBy ? { namedBy: tag.namedBy } : {}),
    },
  };
}

/** What the main colour may well be, where that says something: one family alone, of a tag that is for review, does not. */
export const setTold = ({ set, decision }: Tag): FamilySet | null =>
  set && (decision === 'accept' || set.families.length > 1) ? set : null;

/** The object of a photo that could not be tagged: the error stands instead of the rest. */
export function failureRecord(file: string, failure: Failure) {
  const { kind, message } = failure;
  const reason = kind === 'unreadable-image' ? { reason: failure.reason } : {};
  return { file, error: { kind, ...reason, message } };
}

function lightRecord(reading: LightReading) {
  if (reading.kind === 'refused')
    return { corrected: false, reason: reading.reason, message: reading.message };
  const white = reading.light.map((channel) => rounded(channel, 4));
  return { corrected: true, white, shift: rounded(reading.shift, 2), words: reading.words };
}

/** Told only where somebody chose: a palette is made by our own recipe otherwise. */
const recipeRecord = ({ recipe, mergeBelow }: PaletteChoice) => ({ name: recipe, mergeBelow });

/** `base` and `accents` are places in the palette. */
const patternRecord = ({ pattern, confidence, base, accents }: FoundPattern) => ({
  label: pattern,
  confidence: rounded(confidence, 4),
  base,
  accents,
});

function swatchRecord(swatch: NamedSwatch, speech: Speech | undefined) {
  const { rgb, lab, weight, name, family, confidence } = swatch;
  return {
    rgb,
    hex: hexOf(rgb),
    lab: lab.map((value) => rounded(value, 2)),
    weight: rounded(weight, 4),
    name,
    ...(speech ? besideName(name, speech) : {}),
    family,
    confidence: rounded(confidence, 4),
    ...(swatch.said ? saidRecord(swatch.said, speech) : {}),
  };
}

/** The names that most people would say, the swatch's own first, with the part of people; the two that it is between. */
function saidRecord(said: Said, speech: Speech | undefined) {
  const border = borderingName(said);
  return {
    said: said.names.map(({ name, family, share }) => ({
      name,
      ...(speech ? besideName(name, speech) : {}),
      family,
      share: rounded(share, 4),
    })),
    ...(border ? { between: [said.names[0]!.name, border.name] } : {}),
  };
}

/** Rounded to `digits` decimals; -0 becomes 0. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
