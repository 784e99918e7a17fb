import { memo, useLayoutEffect, useRef } from 'react';
import type { Raster } from '../../../core/raster.ts';

interface Props {
  readonly raster: Raster;
  readonly className?: string | undefined;
  /** What the picture shows; without one it is decoration. */
  readonly label?: string;
  /** Whether it is a first sight, which will be painted again by itself. */
  readonly isRough?: boolean;
}

/** A raster at its own size; CSS says how large it is shown. Painted again only when the raster is another. */
export const RasterCanvas = memo(function RasterCanvas(props: Props) {
  const { raster, className, label, isRough = false } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, data } = raster;
  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  }, [data, width, height]);
  const description = label
    ? { role: 'img', 'aria-label': label, 'aria-busy': isRough }
    : { 'aria-hidden': true };
  return (
    <canvas ref={canvas} className={className} width={width} height={height} {...description} />
  );
});
