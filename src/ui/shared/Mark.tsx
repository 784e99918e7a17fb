import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Mark.module.css';

interface Props {
  readonly icon: LucideIcon;
  /** The whole of it, for who points at it. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A word in small that something is not as it is elsewhere. */
export const Mark = ({ icon: Icon, title, children }: Props) => (
  <span className={styles['mark']} title={title}>
    <Icon size={12} aria-hidden />
    {children}
  </span>
);
