import { type Blend, blendOf, lightOf } from './blend.ts';
import type { Neighbours } from './clusterKernel.ts';
import { type ColourCloud, countsOf, meanOf } from './colourCloud.ts';
import { byGroupSize, type Group } from './group.ts';
import { lookDifference } from './lookDifference.ts';
import { betweenOf, borderOf, contactsOf, meetingsOf } from './nearness.ts';
import type { Mixture } from './palette.ts';

/*
 * Between two colours lie their mixtures: where a lens, a resampling or a codec blurs the edge (`edge`),
 * and where a white and a red thread cross in a check (`weave`). Both are clusters, neither is a dye.
 *
 * An edge lies thinly between the two: many of its pixels have one of them on one side and the other
 * on the other. In a weave, bands of the second colour with a share p cross bands of the first: the
 * two are (1 - p)^2 and p^2 of the cloth and the crossing 2 p (1 - p), half of each colour. That is
 * Hardy's and Weinberg's law of 1908: the square of the crossing is four times the product of the two.
 */

/** Part of a cluster's pixels that lie between two colours it could be mixed of, from which it is an edge; and between the two most likely. */
const betweenFrom = 0.1;
const mostLikelyFrom = 0.03;
/** An edge is smaller than what it parts: at most this part of it. */
const edgeAtMost = 0.6;

/** How far a weave may be from half and half, and by which factor from the law. */
const halfWithin = 0.12;
const lawWithin = 3;
/** Part of its border that a weave has with either of the two, at least. */
const borderFrom = 0.15;
/** The two colours of a weave differ by this much CIEDE2000, at least; less is a melange. */
const weaveApart = 20;

interface Found extends Blend {
  readonly m: Group;
  readonly a: Group;
  readonly b: Group;
  readonly kind: Mixture['kind'];
  /** How sure; the surest goes first. */
  readonly clearness: number;
}

/** What is left when the mixtures are dissolved, largest first, and the mixtures in order. */
export interface Dissolved {
  readonly groups: readonly Group[];
  readonly mixtures: readonly Mixture[];
}

/**
 * Dissolves the clusters that are mixtures of two others, the clearest first: their weight goes to the
 * two by their shares, their pixels are painted as the one they have more of, the colours of the two
 * stay. `clusters` are the first clusters, one a label of the neighbours. Only weaves unless `withEdges`.
 */
export function dissolveMixtures(
  cloud: ColourCloud,
  clusters: readonly Group[],
  neighbours: Neighbours,
  withEdges: boolean,
): Dissolved {
  const blend = blendsOf(cloud, clusters);
  const mixtures: Mixture[] = [];
  let groups = clusters;
  for (;;) {
    const found = clearest(groups, neighbours, blend, withEdges);
    if (!found) return { groups: [...groups].sort(byGroupSize), mixtures };
    const { m, a, b, share, deltaE, kind } = found;
    const [of, from, to] = [m, a, b].map(({ clusters }) => clusters[0]!) as [
      number,
      number,
      number,
    ];
    mixtures.push({ of, a: from, b: to, share, deltaE, kind });
    groups = dissolved(groups, found);
  }
}

type BlendOfGroups = (m: Group, a: Group, b: Group) => Blend | null;

/** Blends of groups by the means of their own pixels, which never change: each is computed once. */
function blendsOf(cloud: ColourCloud, clusters: readonly Group[]): BlendOfGroups {
  const k = clusters.length;
  const lights = clusters.map(({ members }) =>
    lightOf(meanOf(cloud, members, countsOf(cloud, members))),
  );
  const known: (Blend | null | undefined)[] = new Array(k * k * k).fill(undefined);
  return ({ clusters: [m] }, { clusters: [a] }, { clusters: [b] }) => {
    const at = (m! * k + a!) * k + b!;
    const blend = known[at];
    if (blend !== undefined) return blend;
    known[at] = blendOf(lights[m!]!, lights[a!]!, lights[b!]!);
    return known[at];
  };
}

function clearest(
  groups: readonly Group[],
  neighbours: Neighbours,
  blend: BlendOfGroups,
  withEdges: boolean,
): Found | null {
  let best: Found | null = null;
  for (const m of groups) {
    const edge = withEdges ? asEdge(m, groups, neighbours, blend) : null;
    const found = asWeave(m, groups, neighbours, blend) ?? edge;
    if (found && found.clearness > (best?.clearness ?? 0)) best = found;
  }
  return best;
}

/** Visits every two of the others, in order. */
function eachPair(m: Group, groups: readonly Group[], visit: (a: Group, b: Group) => void): void {
  for (let j = 1; j < groups.length; j++)
    for (let i = 0; i < j; i++)
      if (groups[i] !== m && groups[j] !== m) visit(groups[i]!, groups[j]!);
}

/** The two that m most likely parts, if between them and their like enough of it lies. */
function asEdge(
  m: Group,
  groups: readonly Group[],
  neighbours: Neighbours,
  blend: BlendOfGroups,
): Found | null {
  const pixels = meetingsOf(neighbours, m) / 4;
  let between = 0;
  let likeliest = mostLikelyFrom;
  let found: Omit<Found, 'clearness'> | null = null;
  eachPair(m, groups, (a, b) => {
    if (m.swatch.weight > edgeAtMost * (a.swatch.weight + b.swatch.weight)) return;
    const part = betweenOf(neighbours, m, a, b) / pixels;
    const mixed = part > 0 ? blend(m, a, b) : null;
    if (!mixed) return;
    between += part;
    if (part <= likeliest) return;
    likeliest = part;
    found = { m, a, b, ...mixed, kind: 'edge' };
  });
  return found && between >= betweenFrom
    ? { ...(found as Omit<Found, 'clearness'>), clearness: between }
    : null;
}

const plain = lookDifference(1);

/** Weaves are dissolved before any edge: what crosses in them has edges of its own. */
const weaveFirst = 10;

/** The first two whose bands cross in m, where there are such. */
function asWeave(
  m: Group,
  groups: readonly Group[],
  neighbours: Neighbours,
  blend: BlendOfGroups,
): Found | null {
  let found: Found | null = null;
  eachPair(m, groups, (a, b) => {
    if (found || !keepsLaw(m, a, b) || !bordersBoth(neighbours, m, a, b)) return;
    if (plain(a.swatch.lab, b.swatch.lab) < weaveApart) return;
    const mixed = blend(m, a, b);
    if (mixed && Math.abs(mixed.share - 0.5) < halfWithin)
      found = { m, a, b, ...mixed, kind: 'weave', clearness: weaveFirst };
  });
  return found;
}

function keepsLaw(m: Group, a: Group, b: Group): boolean {
  const law = m.swatch.weight ** 2 / (4 * a.swatch.weight * b.swatch.weight);
  return law < lawWithin && law > 1 / lawWithin;
}

function bordersBoth(neighbours: Neighbours, m: Group, a: Group, b: Group): boolean {
  const least = Math.min(contactsOf(neighbours, m, a), contactsOf(neighbours, m, b));
  return least >= borderFrom * borderOf(neighbours, m);
}

function dissolved(groups: readonly Group[], { m, a, b, share }: Found): Group[] {
  const { weight } = m.swatch;
  const grown = (group: Group, part: number): Group => ({
    ...group,
    clusters: part > 0.5 ? [...group.clusters, ...m.clusters] : group.clusters,
    swatch: { ...group.swatch, weight: group.swatch.weight + part * weight },
  });
  return groups
    .filter((group) => group !== m)
    .map((group) => (group === a ? grown(a, 1 - share) : group === b ? grown(b, share) : group));
}
