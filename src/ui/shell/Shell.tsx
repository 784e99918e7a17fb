import { type ReactNode, useState } from 'react';
import { useRoute } from 'wouter';
import { useBatchWatch } from '../catalogue/batchWatch.ts';
import { useFilingReset } from '../catalogue/useFilingReset.ts';
import { IntakeProvider } from '../intake/IntakeProvider.tsx';
import { useApp } from '../shared/appContext.tsx';
import { Sayings } from '../shared/Sayings.tsx';
import { useShortcuts } from '../shared/useShortcuts.ts';
import { useLeaveQuestion } from './leaving.ts';
import styles from './Shell.module.css';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TopBar } from './TopBar.tsx';

/** What stands around every view: the top bar, the ways in, messages and the shortcuts of the whole page. */
export function Shell({ children }: { children: ReactNode }) {
  const { dispatch } = useApp();
  const [hasShortcuts, setHasShortcuts] = useState(false);
  useBatchWatch();
  useFilingReset();
  useLeaveQuestion();
  const showShortcuts = () => setHasShortcuts(true);
  // The names have a history of their own.
  const [isAtNames] = useRoute('/taxonomy');
  useShortcuts({
    ...(isAtNames
      ? {}
      : {
          'mod+z': () => dispatch({ type: 'undone' }),
          'mod+shift+z': () => dispatch({ type: 'redone' }),
          'mod+y': () => dispatch({ type: 'redone' }),
        }),
    '?': showShortcuts,
  });
  return (
    <IntakeProvider>
      <div className={styles['shell']}>
        <TopBar onShortcuts={showShortcuts} />
        {children}
      </div>
      <ShortcutsDialog open={hasShortcuts} onClose={() => setHasShortcuts(false)} />
      <Sayings />
    </IntakeProvider>
  );
}
