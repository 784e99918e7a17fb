import { fashionConfusions } from '../../../core/learn/fashionConfusions.ts';
import {
  accuracyOf,
  fashionLabels,
  fashionNets,
  worstMistakes,
} from '../../../core/learn/fashionNets.ts';
import { percent } from '../../shared/figures.ts';
import { netWords } from './answerWords.ts';
import { startersShown } from './history.ts';
import styles from './Mistakes.module.css';
import { SmallPicture } from './SmallPicture.tsx';

/** So many kinds of mistakes are shown. */
const SHOWN = 5;

/** What the nets mix up in the pictures of the set that they had not seen, by the best net's worst mistakes. */
export function Mistakes() {
  const nets = fashionNets.filter((net) => fashionConfusions[net]);
  const best = nets.at(-1);
  if (!best) return null;
  const mistakes = worstMistakes(fashionConfusions[best]!, SHOWN);
  return (
    <section className={styles['mistakes']} aria-labelledby="mistakes">
      <h3 id="mistakes">What they mix up</h3>
      <p>
        Of 100 pictures of a class that they had not seen, so many are taken for the other one.
        Right of all 10,000:{' '}
        {nets
          .map(
            (net) => `${netWords[net]} ${(100 * accuracyOf(fashionConfusions[net]!)).toFixed(1)}%`,
          )
          .join(', ')}
        .
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">is</th>
            <th scope="col">taken for</th>
            {nets.map((net) => (
              <th key={net} scope="col" className={styles['figure']}>
                {netWords[net]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mistakes.map(({ is, told }) => (
            <tr key={`${is} ${told}`}>
              <td>
                <Kind place={is} />
              </td>
              <td>
                <Kind place={told} />
              </td>
              {nets.map((net) => (
                <td key={net} className={styles['figure']}>
                  {percent(shareOf(fashionConfusions[net]!, is, told))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A class by its name and our own drawing of it. */
const Kind = ({ place }: { place: number }) => (
  <span className={styles['kind']}>
    <SmallPicture numbers={startersShown[place]!.drawing} />
    {fashionLabels[place]}
  </span>
);

const shareOf = (confusion: readonly (readonly number[])[], is: number, told: number): number => {
  const row = confusion[is]!;
  return row[told]! / row.reduce((sum, count) => sum + count, 0);
};
