import type { Language } from '../core/tags/language.ts';
import { toCsv, toJson } from '../io/exportRecords.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { photosInOrder } from '../store/selectors.ts';
import type { Export } from './app.ts';

/** Everything found so far, corrections included, as a file. */
export function exportAs(catalogue: Catalogue, format: 'json' | 'csv', language: Language): Export {
  const { taxonomy, errors, ownLabels } = catalogue;
  const rules = { language, taxonomy, errors, ownLabels };
  const photos = photosInOrder(catalogue);
  const [text, type] =
    format === 'json'
      ? [toJson(photos, rules), 'application/json']
      : [toCsv(photos, rules), 'text/csv;charset=utf-8'];
  return { name: `dyelot.${format}`, blob: new Blob([text], { type }) };
}
