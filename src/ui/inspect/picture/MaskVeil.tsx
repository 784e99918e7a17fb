import { memo, useLayoutEffect, useRef } from 'react';
import type { Mask } from '../../../core/segment/mask.ts';
import { differenceBox, maskVeil } from './maskVeil.ts';

interface Props {
  readonly mask: Mask;
  /** Where the edge is not clear; null where that is not shown. */
  readonly unclear: Mask | null;
  /** Of the veil, 0 to 1. */
  readonly opacity: number;
}

/** The mask over a photo. A stroke changes little of it at a time: only that is painted anew. */
export const MaskVeil = memo(function MaskVeil(props: Props) {
  const { mask, unclear, opacity } = props;
  const { width, height } = mask;
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<Props | null>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) paint(context, { mask, unclear, opacity }, painted.current);
    painted.current = { mask, unclear, opacity };
  }, [mask, unclear, opacity]);
  return <canvas ref={canvas} width={width} height={height} aria-hidden />;
});

function paint(context: CanvasRenderingContext2D, props: Props, before: Props | null): void {
  const { mask, unclear, opacity } = props;
  const isLike =
    before?.unclear === unclear &&
    before.opacity === opacity &&
    before.mask.width === mask.width &&
    before.mask.height === mask.height;
  const whole = { x: 0, y: 0, width: mask.width, height: mask.height };
  const box = isLike ? differenceBox(mask, before.mask) : whole;
  if (!box) return;
  const { width, height, data } = maskVeil(mask, unclear, opacity, box);
  context.putImageData(new ImageData(data, width, height), box.x, box.y);
}
