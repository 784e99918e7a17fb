import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useRef } from 'react';
import type { PhotoId } from '../../store/photo.ts';
import { changeView, viewNow } from './galleryView.ts';
import { PhotoRow } from './PhotoRow.tsx';
import styles from './PhotoTable.module.css';
import { usePhotoKeys } from './usePhotoKeys.ts';
import { withRow } from './withRow.ts';

interface PhotoTableProps {
  readonly ids: readonly PhotoId[];
  readonly onRemove: (id: PhotoId) => void;
}

/** Lines are close for a pointer, apart for a finger. As `--row-height` in the styles. */
const rowHeight = matchMedia('(pointer: coarse)').matches ? 44 : 24;

/** The photos as lines of a table, for those who work through many. Only lines in sight are drawn. */
export function PhotoTable({ ids, onRemove }: PhotoTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rowsInView = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1;
  const { active, ...handlers } = usePhotoKeys(ids, { columns: 1, rowsInView }, onRemove);
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: viewNow().scrolled,
    rangeExtractor: withRow(active),
  });
  const lines = rows.getVirtualItems();

  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      onScroll={({ currentTarget }) => changeView({ scrolled: currentTarget.scrollTop })}
    >
      <table className={styles['table']} aria-rowcount={ids.length + 1}>
        <Head />
        <tbody {...handlers}>
          {lines.map(({ index, start }, i) => (
            <Fragment key={ids[index]}>
              <Gap height={start - (lines[i - 1]?.end ?? 0)} />
              <PhotoRow id={ids[index]!} place={index} isActive={index === active} />
            </Fragment>
          ))}
          <Gap height={rows.getTotalSize() - (lines.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

const columns = [
  ['picture', 'Picture'],
  ['name', 'Photo'],
  ['tag', 'Tag'],
  ['category', 'Category'],
  ['palette', 'Colours'],
  ['confidence', 'Confidence'],
  ['standing', 'Decision'],
] as const;

function Head() {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(([column, words]) => (
          <th key={column} scope="col" className={styles[column]}>
            <span className={column === 'picture' ? 'unseen' : undefined}>{words}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The room of the lines that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}
