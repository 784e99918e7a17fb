import { FASHION_SIDE } from '../../../core/learn/fashionPicture.ts';
import styles from './Numbers.module.css';

/** The numbers themselves, as bytes: all that a net is given. */
export function Numbers({ numbers }: { numbers: Float32Array }) {
  return (
    <details className={styles['numbers']}>
      <summary>The 784 numbers</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys */}
      <pre tabIndex={0}>{linesOf(numbers).join('\n')}</pre>
    </details>
  );
}

const linesOf = (numbers: Float32Array): string[] =>
  Array.from({ length: FASHION_SIDE }, (_, y) =>
    [...numbers.subarray(y * FASHION_SIDE, (y + 1) * FASHION_SIDE)]
      .map((value) => String(Math.round(255 * value)).padStart(3))
      .join(' '),
  );
