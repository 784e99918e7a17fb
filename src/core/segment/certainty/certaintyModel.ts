import type { Evidence } from './evidence.ts';

/** What a photo is like decides how far its evidence goes: a plain backdrop, a person posed before one, a figure elsewhere, neither. */
export const settings = ['plain', 'posed', 'figure', 'busy'] as const;
export type Setting = (typeof settings)[number];

/** Signs of a good mask, in [0, 1]. */
export const traits = [
  'agreement',
  'expected',
  'worn',
  'clarity',
  'clear',
  'apart',
  'whole',
  'middle',
  'height',
] as const;
export type Trait = (typeof traits)[number];

/** A logistic model: the certainty's log-odds are the bias and each trait with its weight. */
export interface CertaintyModel {
  readonly bias: number;
  readonly weights: Readonly<Record<Trait, number>>;
}

/**
 * What counts in each setting. Before a plain backdrop things of all sizes lie anywhere, and no pass had to find them; where no person
 * was seen, nothing was expected.
 */
export const traitsIn: Readonly<Record<Setting, readonly Trait[]>> = {
  plain: ['clarity', 'clear', 'apart', 'whole'],
  posed: ['expected', 'worn', 'clarity', 'clear', 'apart', 'whole'],
  figure: traits,
  busy: ['agreement', 'clarity', 'clear', 'apart', 'whole', 'middle', 'height'],
};

export type CertaintyModels = Readonly<Record<Setting, CertaintyModel>>;

export const settingOf = ({ isPlain, expected }: Evidence): Setting =>
  expected === null ? (isPlain ? 'plain' : 'busy') : isPlain ? 'posed' : 'figure';

/** The traits of a mask by its evidence. */
export const traitsOf = (evidence: Evidence): Record<Trait, number> => ({
  agreement: evidence.agreement,
  expected: evidence.expected ?? 0,
  worn: evidence.worn ?? 0,
  clarity: evidence.clarity,
  clear: 1 - evidence.faintEdge,
  apart: 1 - evidence.mixing,
  whole: evidence.unity,
  middle: evidence.middle,
  height: evidence.height,
});

/** The certainty of a mask with such traits, in [0, 1]. */
export function certaintyBy(
  { bias, weights }: CertaintyModel,
  values: Record<Trait, number>,
): number {
  const logit = traits.reduce((sum, trait) => sum + weights[trait] * values[trait], bias);
  return 1 / (1 + Math.exp(-logit));
}
