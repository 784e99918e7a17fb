import { type PointerEvent, useRef, useState } from 'react';
import { type Brush, type Drawing, stroked } from '../../../core/learn/drawing.ts';
import { FASHION_SIDE, pictureOf } from '../../../core/learn/fashionPicture.ts';
import type { Point } from '../../../core/raster.ts';
import { RasterCanvas } from '../../inspect/picture/RasterCanvas.tsx';
import styles from './Draw.module.css';

interface Props {
  readonly drawing: Drawing;
  readonly brush: Brush;
  /** A stroke begins. */
  readonly onBegin: (drawing: Drawing) => void;
  /** It goes on. */
  readonly onGoOn: (drawing: Drawing) => void;
}

const middle: Point = { x: FASHION_SIDE / 2, y: FASHION_SIDE / 2 };

const keys: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Where a drawing is made: with a pointer, or with arrow keys that lead a cursor, the space bar, and Shift to draw along. */
export function Pad({ drawing, brush, onBegin, onGoOn }: Props) {
  const last = useRef<Point | null>(null);
  const [cursor, setCursor] = useState<Point | null>(null);

  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = placeOf(event);
    setCursor(null);
    onBegin(stroked(drawing, last.current, last.current, brush));
  };
  const goOn = (event: PointerEvent<HTMLDivElement>) => {
    if (!last.current) return;
    const to = placeOf(event);
    onGoOn(stroked(drawing, last.current, to, brush));
    last.current = to;
  };
  const end = () => {
    last.current = null;
  };
  const draw = (from: Point, to: Point) => onBegin(stroked(drawing, from, to, brush));

  return (
    <div
      className={styles['pad']}
      role="application"
      aria-label="Drawing pad, 28 by 28 cells"
      aria-describedby="pad-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer draws with the keys.
      tabIndex={0}
      onPointerDown={begin}
      onPointerMove={goOn}
      onPointerUp={end}
      onPointerCancel={end}
      onBlur={() => setCursor(null)}
      onKeyDown={(event) => {
        const from = cursor ?? middle;
        const step = keys[event.key];
        if (step) {
          const to = { x: kept(from.x + step.x), y: kept(from.y + step.y) };
          setCursor(to);
          if (event.shiftKey) draw(from, to);
        } else if (event.key === ' ') {
          setCursor(from);
          draw(from, from);
        } else return;
        event.preventDefault();
      }}
    >
      <RasterCanvas raster={pictureOf(drawing)} label="Your drawing" />
      {cursor && (
        <span
          className={styles['cursor']}
          style={{ left: share(cursor.x - 0.5), top: share(cursor.y - 0.5) }}
        />
      )}
      <p id="pad-keys" className={styles['keys']}>
        Arrow keys lead the cursor, Space draws, Shift with an arrow key draws along.
      </p>
    </div>
  );
}

/** Middles of cells only. */
const kept = (place: number): number =>
  Math.min(FASHION_SIDE - 0.5, Math.max(0.5, Math.floor(place) + 0.5));

const share = (cells: number): string => `${(100 * cells) / FASHION_SIDE}%`;

/** Where a pointer is, in cells. */
function placeOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - left) / width) * FASHION_SIDE,
    y: ((clientY - top) / height) * FASHION_SIDE,
  };
}
