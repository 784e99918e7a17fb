import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import type { Wording } from '../shared/confidenceWords.ts';

/** From this chance on a pattern is said without its runner-up. */
const sureFrom = 0.7;

/** Accents that are named; the others are counted. */
const namedAccents = 2;

/** The pattern in one line: "Striped: white on navy." or "Checked or striped: red and 3 more on cream."; null where none was looked for. */
export function patternWords({ pattern: found, swatches }: Tag, word: Wording): string | null {
  const base = found && swatches[found.base];
  if (!found || !base) return null;
  const { pattern, confidence, runnerUp, accents } = found;
  const named = `${pattern}${confidence < sureFrom ? ` or ${runnerUp}` : ''}`;
  const parts = accents.flatMap((i) => swatches[i] ?? []);
  const lying = parts.length > 0 ? `: ${accentWords(parts, word)} on ${word(base.name)}` : '';
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}${lying}.`;
}

function accentWords(accents: readonly NamedSwatch[], word: Wording): string {
  const names = [...new Set(accents.map(({ name }) => word(name)))];
  if (names.length <= namedAccents) return names.join(' and ');
  const shown = names.slice(0, namedAccents - 1);
  return `${shown.join(', ')} and ${names.length - shown.length} more`;
}
