import type { BadListReason } from '../../core/failure.ts';
import type { Triple } from '../../core/palette/palette.ts';
import { type Family, families } from '../../core/tags/family.ts';
import type { ListedColour, RefusedRow } from '../../core/taxonomy/listed.ts';
import { asName, asWritten } from '../../core/taxonomy/listed.ts';

/** What became of one row. */
export type Row = ListedColour | RefusedRow;

export const refuse = (row: number, reason: BadListReason, message: string): RefusedRow => ({
  row,
  reason,
  message,
});

/** A row with a name and a colour (Lab65; null: it could not be read), or why it is none. */
export function listed(row: number, name: string, lab: Triple | null): Row {
  const known = asName(name);
  if (known === '') return refuse(row, 'name', 'It has no name.');
  if (!lab?.every(Number.isFinite)) return refuse(row, 'colour', 'Its colour cannot be read.');
  const [l, a, b] = lab;
  if (l < -1 || l > 101 || Math.max(Math.abs(a), Math.abs(b)) > 200)
    return refuse(row, 'colour', 'Its colour lies outside of what can be seen.');
  return { name: known, lab };
}

/** A row with the family and the marketing name that stand beside it, or why it is none. Empty: nothing stands there. */
export function withSaid(
  row: number,
  read: Row,
  beside: { family: string; marketing: string },
): Row {
  if (isRefused(read)) return read;
  const said = beside.family.trim().toLowerCase();
  const family = familyOf(said);
  if (said !== '' && !family)
    return refuse(row, 'name', `“${said}” is no family. They are ${families.join(', ')}.`);
  const marketing = asWritten(beside.marketing);
  return { ...read, ...(family ? { family } : {}), ...(marketing ? { marketing } : {}) };
}

const familyOf = (word: string): Family | undefined =>
  families.find((family) => family.toLowerCase() === (word === 'gray' ? 'grey' : word));

export const isRefused = (row: Row): row is RefusedRow => 'reason' in row;

export const isListed = (row: Row): row is ListedColour => !isRefused(row);
