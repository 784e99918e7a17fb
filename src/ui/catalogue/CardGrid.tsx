import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { PhotoId } from '../../store/photo.ts';
import { useCatalogue } from '../shared/appContext.tsx';
import { Card } from './Card.tsx';
import styles from './CardGrid.module.css';
import { changeView, viewNow } from './galleryView.ts';
import { columnStart, gridLayout } from './gridLayout.ts';
import { useContentWidth } from './useContentWidth.ts';
import { usePhotoKeys } from './usePhotoKeys.ts';
import { withRow } from './withRow.ts';

interface CardGridProps {
  readonly ids: readonly PhotoId[];
  readonly onRemove: (id: PhotoId) => void;
}

/** The photos as cards. Only those in sight are drawn, and the one that the keyboard is at. */
export function CardGrid({ ids, onRemove }: CardGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useContentWidth(scroller, viewNow().width);
  const hasOwn = useCatalogue(({ ownLabels }) => ownLabels !== null);
  const layout = gridLayout(width, hasOwn);
  const { columns, cardWidth, rowHeight } = layout;
  const rowsInView = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight);
  const { active, ...handlers } = usePhotoKeys(ids, { columns, rowsInView }, onRemove);
  const rows = useVirtualizer({
    count: Math.ceil(ids.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
    paddingStart: 16,
    initialOffset: viewNow().scrolled,
    rangeExtractor: withRow(Math.floor(active / columns)),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows measured at another width are stale.
  useEffect(() => rows.measure(), [rows, rowHeight]);
  useEffect(() => changeView({ width }), [width]);

  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      onScroll={({ currentTarget }) => changeView({ scrolled: currentTarget.scrollTop })}
    >
      <ul
        className={styles['grid']}
        style={{ height: rows.getTotalSize() }}
        aria-label="Photos"
        {...handlers}
      >
        {cardWidth > 0 &&
          rows
            .getVirtualItems()
            .flatMap(({ index: row, start }) =>
              ids
                .slice(row * columns, (row + 1) * columns)
                .map((id, column) => (
                  <Card
                    key={id}
                    id={id}
                    place={row * columns + column}
                    of={ids.length}
                    isActive={row * columns + column === active}
                    x={columnStart(column, layout)}
                    y={start}
                    width={cardWidth}
                    onRemove={onRemove}
                  />
                )),
            )}
      </ul>
    </div>
  );
}
