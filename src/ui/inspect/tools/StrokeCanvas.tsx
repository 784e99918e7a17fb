import { memo, useLayoutEffect, useRef } from 'react';
import type { Size } from '../../../core/raster.ts';
import type { Stroke } from '../../../core/segment/stroke.ts';
import type { Placement } from '../zoom/placement.ts';
import { drawStrokes } from './drawStrokes.ts';
import styles from './StrokeCanvas.module.css';

interface Props {
  readonly strokes: readonly Stroke[];
  /** Of what it covers, in CSS pixels. */
  readonly frame: Size;
  readonly placement: Placement;
}

/** What was painted, over the whole frame, as sharp as the screen. Decoration: how many strokes there are is said in words. */
export const StrokeCanvas = memo(function StrokeCanvas({ strokes, frame, placement }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = devicePixelRatio;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawStrokes(context, strokes, placement, density);
  });
  return (
    <canvas
      ref={canvas}
      className={styles['strokes']}
      width={Math.round(frame.width * density)}
      height={Math.round(frame.height * density)}
      aria-hidden
    />
  );
});
