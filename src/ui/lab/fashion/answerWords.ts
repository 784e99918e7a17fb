import { type FashionNet, fashionLabels, fashionNets } from '../../../core/learn/fashionNets.ts';
import type { FashionAnswers } from '../../../flow/fashionDesk.ts';

/** What the nets are called. */
export const netWords: Readonly<Record<FashionNet, string>> = {
  dense: 'Three layers',
  lenet: 'LeNet',
  cnn: 'Residual net',
};

/** The place of the largest. */
export const likeliest = (chances: readonly number[]): number =>
  chances.indexOf(Math.max(...chances));

/** Who says what, in one sentence; empty where none says anything. */
export function verdict(answers: FashionAnswers): string {
  const byLabel = new Map<string, string[]>();
  for (const net of fashionNets) {
    const answer = answers[net];
    if (!answer.ok) continue;
    const label = fashionLabels[likeliest(answer.value)]!;
    byLabel.set(label, [...(byLabel.get(label) ?? []), netWords[net]]);
  }
  const said = [...byLabel];
  const [first] = said;
  if (!first) return '';
  if (said.length === 1 && first[1].length > 1) return `All say ${first[0]}.`;
  return `${said.map(([label, nets]) => `${nets.join(' and ')}: ${label}`).join('. ')}.`;
}
