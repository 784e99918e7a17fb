import { borderingName } from '../names/said.ts';
import { sureFrom } from './confidence.ts';
import type { Found, FoundName, Vote } from './found.ts';

/** A mask less certain than this is named among the reasons. */
const doubtfulMask = 0.5;

/** A swatch less likely to be counted is said to be so. */
const doubtfulColour = 0.4;

/** Called by a family by more people than this, a swatch is clearly of it. */
const clearFrom = 0.9;

/** Root mean square Lab65 distance from which a swatch is said to vary. */
const variesFrom = 15;

/** Relative length of edge from which a swatch is said to lie along it; 1 is average. */
const edgeFrom = 2;

/** Why a swatch is called what it is, the weightiest first, as sentences for a person. */
export function swatchReasons(
  swatch: FoundName & { readonly weight: number; readonly spread: number },
  edge: number,
): string[] {
  return [
    namingReason(swatch),
    ...(swatch.chance < doubtfulColour
      ? ['Few people would count it among the colours of this garment.']
      : []),
    `It covers ${percent(swatch.weight)} of the garment.`,
    ...(edge > edgeFrom
      ? ['It lies along the edge of the cut: it may be skin, shadow or background.']
      : []),
    ...(swatch.spread > variesFrom ? ['Its shades vary: folds, a pattern, or uneven light.'] : []),
  ];
}

/** By what people would say; where nobody was asked, by how far off the known colours are. */
function namingReason({ name, runnerUp, said, margin }: FoundName): string {
  if (!said) return `Nearest to ${name}; ${runnerUp.name} is ${margin.toFixed(1)} ΔE further off.`;
  const border = borderingName(said);
  if (border) return `${capital(name)} or ${border.name}: people would say either.`;
  if (said.name > clearFrom) return `Clearly ${name}, hardly ${runnerUp.name}.`;
  if (said.name >= sureFrom) return `${capital(name)} rather than ${runnerUp.name}.`;
  return `${capital(name)} leads; ${runnerUp.name} comes next.`;
}

/**
 * Why a tag is as sure as it is, the weightiest first; `votes` are not empty, the leading family first. Where it may be one of
 * several families, their set says so.
 */
export function tagReasons(
  { votes, set }: Pick<Found, 'votes' | 'set'>,
  evidence: { readonly certainty: number; readonly reasons: readonly string[] },
): readonly string[] {
  const ofTheCut = evidence.certainty < doubtfulMask ? evidence.reasons : [];
  const isOneOfSeveral = set !== null && set.families.length > 1;
  return isOneOfSeveral ? ofTheCut : [votesReason(votes), ...ofTheCut];
}

function votesReason([first, second]: readonly Vote[]): string {
  const { family, part } = first!;
  if (second === undefined || part >= 0.95)
    return `Hardly anything speaks against ${family.toLowerCase()}.`;
  if (part >= sureFrom) return `${family} leads clearly; next is ${second.family.toLowerCase()}.`;
  return `${family} leads, but ${second.family.toLowerCase()} is possible too.`;
}

const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))}%`;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
