import { dotOf } from '../colour/dotOf.ts';
import { lab65Of } from '../colour/lab65.ts';
import { encoded, lightOf } from './blend.ts';
import type { Neighbours } from './clusterKernel.ts';
import type { Group } from './group.ts';
import { lookDifference } from './lookDifference.ts';
import { borderOf, contactsOf } from './nearness.ts';
import type { Swatch } from './palette.ts';
import { bySize } from './swatchOf.ts';

/*
 * Two lights on one cloth: in a deep fold its colour is the same with less light, which in linear sRGB is a point on the way to black
 * (the dichromatic reflection model, Shafer 1985, of what is matt). A dye of another depth lies aside of that way; black, grey and
 * white all lie on one and are never taken for one another.
 */

/** A fold keeps at least this share of the light. */
const leastLight = 0.2;
/** It looks like the cloth in that light, by CIEDE2000; camel and brown, the nearest two of our dyes, are 4.8 apart. */
const mostDifference = 4.5;
/** From this chroma on a colour has a hue to be told by. */
const leastChroma = 8;
/** A fold is at most this part of its cloth: what is larger is a second dye, though a camera blurs the edge between the two. */
const largest = 0.2;
/** Part of its border that a fold has with the cloth round it. */
const leastBorder = 0.5;
/** Light falls off gradually: the lightness steps by at most this part of what lies between the two where they meet. */
const mostStep = 0.8;

const difference = lookDifference(1);

/** What may be a swatch, with the first clusters that it is made of. */
export type Candidate = Pick<Group, 'swatch' | 'clusters'>;

/** What lies beside what, and the first clusters that it speaks of. */
export interface Surroundings extends Pick<Neighbours, 'contacts' | 'k'> {
  readonly clusters: readonly Swatch[];
}

/** Cloth with its folds, and what these were. */
export interface Unfolded {
  /** Largest first. */
  readonly groups: readonly Candidate[];
  readonly folds: readonly Swatch[];
}

/**
 * Gives every fold to its cloth, the smallest first: of two lights on one cloth the larger keeps its colour and has the
 * share of both. Groups come largest first.
 */
export function unfold(given: readonly Candidate[], around: Surroundings): Unfolded {
  const groups = [...given];
  const folds: Swatch[] = [];
  for (let m = groups.length - 1; m > 0; m--) {
    const of = groups.findIndex((group, i) => i < m && isOneCloth(group, groups[m]!, around));
    if (of < 0) continue;
    const [fold] = groups.splice(m, 1);
    folds.push(fold!.swatch);
    groups[of] = together(groups[of]!, fold!);
  }
  return { groups: groups.sort((a, b) => bySize(a.swatch, b.swatch)), folds };
}

const together = (cloth: Candidate, fold: Candidate): Candidate => ({
  swatch: { ...cloth.swatch, weight: cloth.swatch.weight + fold.swatch.weight },
  clusters: [...cloth.clusters, ...fold.clusters],
});

/** Whether `b` is `a` in another light. */
function isOneCloth(a: Candidate, b: Candidate, around: Surroundings): boolean {
  if (b.swatch.weight > largest * a.swatch.weight) return false;
  const [light, dark] = a.swatch.lab[0] > b.swatch.lab[0] ? [a, b] : [b, a];
  return isDimmed(light.swatch, dark.swatch) && liesAgainst(dark, light, around);
}

/** Whether a colour is another one in less light. */
export function isDimmed(
  { rgb, lab }: Pick<Swatch, 'rgb' | 'lab'>,
  dark: Pick<Swatch, 'rgb' | 'lab'>,
): boolean {
  if (Math.hypot(lab[1], lab[2]) < leastChroma) return false;
  const [light, less] = [lightOf(rgb).linear, lightOf(dark.rgb).linear];
  const share = dotOf(light, less) / dotOf(light, light);
  if (share < leastLight || share >= 1) return false;
  const at = (c: 0 | 1 | 2) => encoded(share * light[c]);
  return difference(lab65Of([at(0), at(1), at(2)]), dark.lab) < mostDifference;
}

/** Whether what is dark lies against what is light as a fold does: beside it for the most part, and without an edge between them. */
function liesAgainst(dark: Candidate, light: Candidate, around: Surroundings): boolean {
  const contacts = contactsOf(around, dark, light);
  if (contacts < leastBorder * borderOf(around, dark)) return false;
  const between = lightnessOf(light.swatch) - lightnessOf(dark.swatch);
  return stepsBetween(dark, light, around) <= mostStep * between * contacts;
}

/** The sum of the steps in lightness wherever the two meet. */
function stepsBetween(
  dark: Candidate,
  light: Candidate,
  { contacts, k, clusters }: Surroundings,
): number {
  let sum = 0;
  for (const i of dark.clusters)
    for (const j of light.clusters)
      sum += contacts[i * k + j]! * Math.abs(lightnessOf(clusters[j]!) - lightnessOf(clusters[i]!));
  return sum;
}

const lightnessOf = ({ photographed, lab }: Swatch): number => (photographed?.lab ?? lab)[0];
