import { isWorn, type LayerMap } from '../../core/segment/layer.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import type { Wording } from '../shared/confidenceWords.ts';

/** From this chance on a pattern is said at all, */
const saidFrom = 0.5;
/** and from this one on without its runner-up. */
const sureFrom = 0.7;

/** A garment is one of several from this share of the figure on: not for the shoes below a dress. */
const leastShare = 0.1;

/** Accents that are named; the others are counted. */
const namedAccents = 2;

/**
 * The pattern in one line: "Striped: white on navy." or "Checked or striped: red and 3 more on cream."; null where none was looked for, where
 * it is a guess, or where `layers`, what the figure wears, count as several garments: they have no pattern in common.
 */
export function patternWords(
  { pattern: found, swatches }: Tag,
  word: Wording,
  layers: LayerMap | null = null,
): string | null {
  const base = found && swatches[found.base];
  if (!base || found.confidence < saidFrom || areSeveral(layers)) return null;
  const { pattern, confidence, runnerUp, accents } = found;
  const named = `${pattern}${confidence < sureFrom ? ` or ${runnerUp}` : ''}`;
  const parts = accents.flatMap((i) => swatches[i] ?? []);
  const lying = parts.length > 0 ? `: ${accentWords(parts, word)} on ${word(base.name)}` : '';
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}${lying}.`;
}

const areSeveral = (layers: LayerMap | null): boolean =>
  (layers?.parts ?? []).filter(
    ({ layer, isOn, share }) => isOn && isWorn(layer) && share >= leastShare,
  ).length > 1;

function accentWords(accents: readonly NamedSwatch[], word: Wording): string {
  const names = [...new Set(accents.map(({ name }) => word(name)))];
  if (names.length <= namedAccents) return names.join(' and ');
  const shown = names.slice(0, namedAccents - 1);
  return `${shown.join(', ')} and ${names.length - shown.length} more`;
}
