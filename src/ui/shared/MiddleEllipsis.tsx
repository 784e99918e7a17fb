import styles from './MiddleEllipsis.module.css';
import { splitForEllipsis } from './middleEllipsis.ts';

/** A name on one line, shortened in its middle where there is no room; whole as a hint and when read out. */
export function MiddleEllipsis({ name }: { name: string }) {
  const [start, end] = splitForEllipsis(name);
  return (
    <span className={styles['name']} title={name}>
      <span className="unseen">{name}</span>
      <span className={styles['start']} aria-hidden>
        {start}
      </span>
      <span className={styles['end']} aria-hidden>
        {end}
      </span>
    </span>
  );
}
