import { fail, type Outcome } from '../core/failure.ts';
import { parseTaxonomy } from '../core/tags/parseTaxonomy.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';

/** Fetches the colour names. Fails as `model-unavailable`. */
export async function fetchTaxonomy(): Promise<Outcome<Taxonomy>> {
  const response = await fetch('models/taxonomy/taxonomy.json').catch(() => null);
  if (!response?.ok)
    return fail({
      kind: 'model-unavailable',
      message: 'The colour names cannot be fetched. Check the connection and try again.',
    });
  return parseTaxonomy(await response.json().catch(() => null));
}
