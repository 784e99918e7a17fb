import type { LightChoice } from '../../../core/light/choice.ts';
import { hasCast, type LightReading } from '../../../core/light/light.ts';
import { figure } from '../../shared/figures.ts';

/** What the background says: "The background says: warm, about 4,200 K; white is off by 5 ΔE.", or why it says nothing. */
export function backgroundWords(reading: LightReading): string {
  if (reading.kind === 'refused') return reading.message;
  return hasCast(reading)
    ? `The background says: ${castWords(reading)}.`
    : 'The background says: neutral. There is nothing to correct.';
}

/** What a place says, while it is pointed at. */
export function placeWords(reading: LightReading): string {
  if (reading.kind === 'refused') return reading.message;
  return hasCast(reading) ? `${capital(castWords(reading))}.` : 'Neutral: nothing to correct.';
}

const castWords = ({ words, shift }: Extract<LightReading, { readonly kind: 'read' }>): string =>
  `${words}; white is off by ${figure(shift, 0)} ΔE`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a choice is called in the history. */
export const choiceWords: Readonly<Record<LightChoice['by'], string>> = {
  nothing: 'Colours as photographed',
  background: 'Light corrected by the background',
  place: 'Light corrected by a grey place',
};

/** What came of a correction: "Corrected for light that is warm, about 4,200 K." Empty where nobody asked for one. */
export function correctionWords(reading: LightReading | null): string {
  if (reading === null) return '';
  return reading.kind === 'read'
    ? `Corrected for light that is ${reading.words}.`
    : `Nothing is corrected. ${reading.message}`;
}

/** How far the light moved a colour: "5.2 ΔE from as photographed". */
export const movedWords = (deltaE: number): string =>
  `${figure(deltaE, 1)} ΔE from as photographed`;
