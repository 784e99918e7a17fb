import type { AttributeFound } from '../../core/learn/prediction.ts';
import { capital, degree } from '../shared/confidenceWords.ts';

/** What the attributes that ship are called, by name and value. */
const words: ReadonlyMap<string, string> = new Map([
  ['sleeves none', 'no sleeves'],
  ['sleeves short', 'short sleeves'],
  ['sleeves long', 'long sleeves'],
  ['neck plain', 'a plain neck'],
  ['neck collar', 'a collar'],
  ['neck hood', 'a hood'],
  ['front closed', 'closed in front'],
  ['front opening', 'opens in front'],
]);

/** What else was seen of a garment, in one line: "Long sleeves, likely a collar." Guesses are left out; empty where nothing is left. */
export function attributeWords(attributes: readonly AttributeFound[]): string {
  const said = attributes.flatMap(({ name, value, confidence }) => {
    const certainty = degree(confidence);
    if (certainty === 'not sure') return [];
    const what = words.get(`${name} ${value}`) ?? `${name}: ${value}`;
    return [certainty === 'sure' ? what : `${certainty} ${what}`];
  });
  return said.length === 0 ? '' : `${capital(said.join(', '))}.`;
}
