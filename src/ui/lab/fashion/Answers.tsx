import { type FashionNet, fashionLabels, fashionNets } from '../../../core/learn/fashionNets.ts';
import type { FashionAnswers } from '../../../flow/fashionDesk.ts';
import { chanceWords } from '../../shared/figures.ts';
import styles from './Answers.module.css';
import { likeliest, netWords, verdict } from './answerWords.ts';
import { useAnswers } from './useAnswers.ts';

interface Props {
  /** 28 x 28; null: there is nothing to look at. */
  readonly numbers: Float32Array | null;
  /** What to do, or to wait for, where there is nothing. */
  readonly otherwise?: string;
}

/** What each net says of 28 x 28 numbers, side by side. */
export function Answers({ numbers, otherwise = '' }: Props) {
  const answers = useAnswers(numbers);
  return (
    <section
      className={styles['answers']}
      aria-labelledby="said"
      aria-busy={numbers !== null && !answers}
    >
      <h3 id="said">What they say</h3>
      <p role="status">{answers ? verdict(answers) : numbers ? 'Fetching the nets…' : otherwise}</p>
      {answers && <AnswerTable answers={answers} />}
      {answers && <Missing answers={answers} />}
    </section>
  );
}

function AnswerTable({ answers }: { answers: FashionAnswers }) {
  return (
    <table className={styles['table']}>
      <caption>The chance of each class, by each net</caption>
      <thead>
        <tr>
          <th scope="col">Class</th>
          {fashionNets.map((net) => (
            <th key={net} scope="col">
              {netWords[net]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fashionLabels.map((label, k) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {fashionNets.map((net) => (
              <Chance key={net} answers={answers} net={net} place={k} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why a net says nothing. */
function Missing({ answers }: { answers: FashionAnswers }) {
  return fashionNets.map((net) => {
    const answer = answers[net];
    return answer.ok ? null : (
      <p key={net} className={styles['missing']}>
        {netWords[net]}: {answer.failure.message}
      </p>
    );
  });
}

interface ChanceProps {
  readonly answers: FashionAnswers;
  readonly net: FashionNet;
  /** Of the class. */
  readonly place: number;
}

function Chance({ answers, net, place }: ChanceProps) {
  const answer = answers[net];
  if (!answer.ok) return <td>–</td>;
  const chance = answer.value[place]!;
  return (
    <td data-first={likeliest(answer.value) === place || undefined}>
      <span className={styles['chance']}>
        <span className={styles['track']} aria-hidden>
          <span style={{ width: `${100 * chance}%` }} />
        </span>
        <span className={styles['figure']}>{chanceWords(chance)}</span>
      </span>
    </td>
  );
}
