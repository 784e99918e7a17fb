import { FlaskConical, SwatchBook } from 'lucide-react';
import { useDeferredValue } from 'react';
import { Link, useRoute } from 'wouter';
import { useCatalogue } from '../shared/appContext.tsx';
import { AddMenu } from './AddMenu.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { PreferencesMenu } from './PreferencesMenu.tsx';
import styles from './TopBar.module.css';
import { UndoButtons } from './UndoButtons.tsx';

/** The name of the house, and what can be done from anywhere. */
export function TopBar({ onShortcuts }: { onShortcuts: () => void }) {
  const [isAtNames] = useRoute('/taxonomy');
  const [isInLab] = useRoute('/lab/:page');
  const isEmpty = useDeferredValue(useCatalogue(({ order }) => order.length === 0));
  return (
    <header className={styles['bar']}>
      <Link href="/" className={styles['wordmark']}>
        Dyelot
      </Link>
      <div className={styles['actions']}>
        {!isEmpty && (
          <>
            {!isAtNames && <UndoButtons />}
            <div className={styles['wide']}>
              {!isAtNames && <ExportMenu />}
              <AddMenu />
            </div>
          </>
        )}
        <Link
          href="/taxonomy"
          className={styles['place']}
          aria-current={isAtNames ? 'page' : undefined}
        >
          <SwatchBook size={16} aria-hidden />
          <span>Taxonomy</span>
        </Link>
        <Link
          href="/lab/teach"
          className={styles['place']}
          aria-current={isInLab ? 'page' : undefined}
        >
          <FlaskConical size={16} aria-hidden />
          <span>Lab</span>
        </Link>
        <PreferencesMenu onShortcuts={onShortcuts} />
      </div>
    </header>
  );
}
