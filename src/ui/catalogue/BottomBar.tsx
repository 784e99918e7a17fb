import type { PhotoId } from '../../store/photo.ts';
import { AddMenu } from '../shell/AddMenu.tsx';
import { ExportMenu } from '../shell/ExportMenu.tsx';
import { AcceptSure } from './AcceptSure.tsx';
import styles from './BottomBar.module.css';
import { ViewMenu } from './ViewSwitches.tsx';

/** What a phone has at the bottom, where the thumb is, in place of the bars at the top. */
export function BottomBar({ ids }: { ids: readonly PhotoId[] }) {
  return (
    <div className={styles['bar']}>
      <ViewMenu />
      <AcceptSure ids={ids} />
      <ExportMenu look="quiet" />
      <AddMenu />
    </div>
  );
}
