import { useEffect, useRef } from 'react';
import type { Slice } from '../../core/taxonomy/slice.ts';
import { bordersOf } from './borders.ts';
import { labelsOf } from './labels.ts';
import styles from './SliceMap.module.css';

/** Pixels on a side: sharp at the largest that it is shown. */
const pixels = 1024;

/** The plane in its own colours, with the borders between families (thick) and names (thin). */
export function SliceCanvas({ slice, words }: { slice: Slice | null; words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context && slice) paint(context, slice);
  }, [slice]);
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

function paint(context: CanvasRenderingContext2D, slice: Slice): void {
  const { side, view, colours } = slice;
  const scale = pixels / side;
  const cells = new OffscreenCanvas(side, side);
  cells.getContext('2d')?.putImageData(new ImageData(colours, side, side), 0, 0);
  const ink = view.lightness > 55 ? '0 0 0' : '255 255 255';
  context.clearRect(0, 0, pixels, pixels);
  context.imageSmoothingQuality = 'high';
  context.drawImage(cells, 0, 0, pixels, pixels);
  const { names, families } = bordersOf(slice);
  stroke(context, names, scale, `rgb(${ink} / 45%)`, 1.5);
  stroke(context, families, scale, `rgb(${ink} / 90%)`, 4);
  context.fillStyle = `rgb(${ink})`;
  context.font = `600 28px ${getComputedStyle(context.canvas).fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { words, x, y } of labelsOf(slice)) context.fillText(words, x * scale, y * scale);
}

function stroke(
  context: CanvasRenderingContext2D,
  lines: readonly number[],
  scale: number,
  style: string,
  width: number,
): void {
  context.beginPath();
  for (let i = 0; i + 3 < lines.length; i += 4) {
    context.moveTo(lines[i]! * scale, lines[i + 1]! * scale);
    context.lineTo(lines[i + 2]! * scale, lines[i + 3]! * scale);
  }
  context.strokeStyle = style;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.stroke();
}
