import { figure } from '../shared/figures.ts';
import styles from './Differences.module.css';
import { type Measure, measures, type Nearer, nearerEnd, type Shade } from './measures.ts';

const nearerWords: Readonly<Record<Nearer, string>> = {
  left: 'the first',
  right: 'the last',
  neither: 'neither',
};

/** How far the middle colour is from both ends, by each measure. */
export function MeasureTable({ shades }: { shades: readonly Shade[] }) {
  return (
    <table className={styles['table']}>
      <caption>How far the colours are apart</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">First to middle</th>
          <th scope="col">Middle to last</th>
          <th scope="col">The middle is nearer to</th>
        </tr>
      </thead>
      {measures.map((measure) => (
        <tbody key={measure.name}>
          <tr>
            <th scope="rowgroup">{measure.name}</th>
            <Distances measure={measure} shades={shades} />
            <td>{nearerWords[nearerEnd(measure, shades)]}</td>
          </tr>
          <tr>
            <td colSpan={4} className={styles['words']}>
              {measure.words}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Distances({ measure, shades }: { measure: Measure; shades: readonly Shade[] }) {
  const [left, middle, right] = shades;
  if (!left || !middle || !right) return null;
  const distances = [measure.between(left, middle), measure.between(middle, right)];
  const longest = Math.max(...distances, 1e-9);
  return ['left', 'right'].map((end, i) => (
    <td key={end} className={styles['distance']}>
      {figure(distances[i]!, 1)}
      <span style={{ width: `${(distances[i]! / longest) * 100}%` }} />
    </td>
  ));
}
