import { type PointerEvent, useRef } from 'react';
import type { Point, Rectangle, Size } from '../../core/raster.ts';
import { percentages, pixelUnder, rectangleBetween } from './picture/geometry.ts';
import styles from './RectangleLayer.module.css';

interface Props {
  readonly rectangle: Rectangle;
  readonly size: Size;
  /** Present while it is being drawn: takes every rectangle that the pointer spans. */
  readonly onDraw?: ((rectangle: Rectangle) => void) | undefined;
}

/** A rectangle over the photo, with what is outside it dimmed while it is being drawn. */
export function RectangleLayer({ rectangle, size, onDraw }: Props) {
  const corner = useRef<Point | null>(null);
  const pixel = (event: PointerEvent<HTMLDivElement>) =>
    pixelUnder(event, event.currentTarget.getBoundingClientRect(), size);
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    corner.current = pixel(event);
  };
  const span = (event: PointerEvent<HTMLDivElement>) => {
    if (corner.current) onDraw?.(rectangleBetween(corner.current, pixel(event)));
  };
  const end = () => {
    corner.current = null;
  };
  const drawing = onDraw
    ? { onPointerDown: begin, onPointerMove: span, onPointerUp: end, onPointerCancel: end }
    : {};
  return (
    <div className={styles['layer']} data-drawing={onDraw !== undefined} {...drawing}>
      <div className={styles['rectangle']} style={percentages(rectangle, size)} />
    </div>
  );
}
