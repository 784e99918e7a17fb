import type { ReactNode } from 'react';
import styles from './Shell.module.css';

/** What stands around every view. */
export function Shell({ children }: { children: ReactNode }) {
  return <div className={styles['shell']}>{children}</div>;
}
