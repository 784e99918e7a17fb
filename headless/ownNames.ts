import { readFileSync } from 'node:fs';
import { type BadListReason, fail, type Outcome, succeed } from '../src/core/failure.ts';
import { parseTaxonomy } from '../src/core/tags/parseTaxonomy.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';
import { ownTaxonomy } from '../src/core/taxonomy/version.ts';

/**
 * Reads somebody's own names, a JSON file as the page exports it, over those that ship. Fails as `bad-list` with the file, what
 * is wrong with it and what to do.
 */
export function readOwnNames(file: string, shipped: Taxonomy): Outcome<Taxonomy> {
  const text = readText(file);
  if (text === null) return refuse(file, 'type', 'It cannot be read.');
  const json = parse(text);
  if (json === undefined) return refuse(file, 'format', 'It is not JSON, or not complete.');
  const own = parseTaxonomy(json);
  if (!own.ok) return refuse(file, 'format', own.failure.message);
  const { version: number, names } = own.value;
  return succeed(ownTaxonomy({ number, names }, shipped));
}

const refuse = (file: string, reason: BadListReason, why: string): Outcome<never> =>
  fail({
    kind: 'bad-list',
    reason,
    row: null,
    message: `${file}: ${why} Give --taxonomy a list of names that the page exported as JSON.`,
  });

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
