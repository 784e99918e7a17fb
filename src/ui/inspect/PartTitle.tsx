import type { ReactNode } from 'react';
import styles from './PartTitle.module.css';

interface Props {
  /** Where something is labelled by it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** What a part of the panel is about: quieter than what it says. */
export function PartTitle({ id, children }: Props) {
  return (
    <h2 id={id} className={styles['title']}>
      {children}
    </h2>
  );
}
