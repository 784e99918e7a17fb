import type { ReactNode } from 'react';
import styles from './Stage.module.css';

interface Props {
  /** What happens here, for someone who has never heard of it. */
  readonly sentence: string;
  /** What went in and what came out, side by side. */
  readonly pictures: ReactNode;
  /** What is moved to see more. */
  readonly scrubber?: ReactNode;
  /** The figures of the stage. */
  readonly children: ReactNode;
}

/** One stage of the theatre: a sentence, two pictures, figures. */
export function Stage({ sentence, pictures, scrubber, children }: Props) {
  return (
    <div className={styles['stage']}>
      <p className={styles['sentence']}>{sentence}</p>
      <div className={styles['seen']}>
        <div className={styles['pictures']}>{pictures}</div>
        <div className={styles['scrubber']}>{scrubber}</div>
      </div>
      <div className={styles['figures']}>{children}</div>
    </div>
  );
}
