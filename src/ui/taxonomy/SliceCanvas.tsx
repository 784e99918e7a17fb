import { useEffect, useMemo, useRef } from 'react';
import type { Slice } from '../../core/taxonomy/slice.ts';
import { bordersOf } from './borders.ts';
import { inkAt } from './labels.ts';
import { outlineOf, type Shape } from './outline.ts';
import styles from './SliceMap.module.css';

/** Pixels on a side: sharp at the largest that it is shown. */
const pixels = 1024;

/** The plane in its own colours, with the borders between families (thick) and names (thin). */
export function SliceCanvas({ slice, words }: { slice: Slice | null; words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { side, depths } = slice ?? nothing;
  // Of one view it stays the same, whatever is moved.
  const outline = useMemo(() => pathOf(outlineOf({ side, depths }), pixels / side), [side, depths]);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context && slice) paint(context, slice, outline);
  }, [slice, outline]);
  return (
    <canvas
      ref={canvas}
      className={styles['canvas']}
      width={pixels}
      height={pixels}
      role="img"
      aria-label={words}
    />
  );
}

const nothing: Pick<Slice, 'side' | 'depths'> = { side: 1, depths: new Float32Array(1) };

function paint(context: CanvasRenderingContext2D, slice: Slice, outline: Path2D): void {
  const { side, view, colours } = slice;
  const scale = pixels / side;
  const cells = new OffscreenCanvas(side, side);
  cells.getContext('2d')?.putImageData(new ImageData(colours, side, side), 0, 0);
  const { names, families } = bordersOf(slice);
  const ink = inkAt(view.lightness);
  context.save();
  context.clearRect(0, 0, pixels, pixels);
  context.clip(outline);
  context.imageSmoothingQuality = 'high';
  context.drawImage(cells, 0, 0, pixels, pixels);
  context.strokeStyle = ink;
  stroke(context, names, scale, 1.5, 0.45);
  stroke(context, families, scale, 4, 0.9);
  context.restore();
}

function pathOf(shapes: readonly Shape[], scale: number): Path2D {
  const path = new Path2D();
  for (const shape of shapes) {
    shape.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x * scale, y * scale);
      else path.lineTo(x * scale, y * scale);
    });
    path.closePath();
  }
  return path;
}

function stroke(
  context: CanvasRenderingContext2D,
  lines: readonly number[],
  scale: number,
  width: number,
  strength: number,
): void {
  context.beginPath();
  for (let i = 0; i + 3 < lines.length; i += 4) {
    context.moveTo(lines[i]! * scale, lines[i + 1]! * scale);
    context.lineTo(lines[i + 2]! * scale, lines[i + 3]! * scale);
  }
  context.globalAlpha = strength;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.stroke();
}
