import styles from './ChanceBars.module.css';
import { chanceWords } from './figures.ts';

interface Props {
  /** What the bars are of, for who hears them: "Chances of IMG_2.jpg". */
  readonly label: string;
  readonly classes: readonly string[];
  /** One a class, in [0, 1]. */
  readonly chances: ArrayLike<number>;
  /** At most so many are shown; all unless said. */
  readonly most?: number;
}

/** The chances of all classes as bars, the likeliest first and in bold. */
export function ChanceBars({ label, classes, chances, most = classes.length }: Props) {
  const lines = classes
    .map((name, k) => ({ name, chance: chances[k] ?? 0 }))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, most);
  return (
    <ul className={styles['bars']} aria-label={label}>
      {lines.map(({ name, chance }) => (
        <li key={name}>
          <span className={styles['name']} title={name}>
            {name}
          </span>
          <span className={styles['track']} aria-hidden>
            <span style={{ width: `${100 * chance}%` }} />
          </span>
          <span className={styles['figure']}>{chanceWords(chance)}</span>
        </li>
      ))}
    </ul>
  );
}
