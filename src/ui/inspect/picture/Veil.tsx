import { memo, useLayoutEffect, useRef } from 'react';
import { classes } from '../../shared/classes.ts';
import type { Stencil } from './stencil.ts';
import styles from './Veil.module.css';

interface Props {
  readonly stencil: Stencil;
  readonly tone: 'grey' | 'dark' | 'light';
  readonly opacity?: number;
}

/** A veil of one colour over parts of a photo. Decoration: what it says is said in words beside it. */
export const Veil = memo(function Veil({ stencil, tone, opacity = 1 }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tone is the canvas's CSS colour.
  useLayoutEffect(() => {
    if (canvas.current) paintVeil(canvas.current, stencil);
  }, [stencil, tone]);
  const { width, height } = stencil;
  return (
    <canvas
      ref={canvas}
      className={classes(styles['veil'], styles[tone])}
      width={width}
      height={height}
      style={{ opacity }}
      aria-hidden
    />
  );
});

/** Lays the stencil down, then fills what it covers with the canvas's own CSS colour. */
function paintVeil(canvas: HTMLCanvasElement, { width, height, alpha }: Stencil): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const pixels = new ImageData(width, height);
  // Whole pixels at a time: veils are painted anew with every move of a brush. Alpha is the highest byte of each.
  const whole = new Uint32Array(pixels.data.buffer);
  for (let i = 0; i < alpha.length; i++) whole[i] = alpha[i]! << 24;
  context.globalCompositeOperation = 'source-over';
  context.putImageData(pixels, 0, 0);
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = getComputedStyle(canvas).color;
  context.fillRect(0, 0, width, height);
}
