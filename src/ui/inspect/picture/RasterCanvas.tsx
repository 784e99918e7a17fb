import { memo, useLayoutEffect, useRef } from 'react';
import type { Raster } from '../../../core/raster.ts';

interface Props {
  readonly raster: Raster;
  readonly className?: string | undefined;
  /** What the picture shows; without one it is decoration. */
  readonly label?: string;
}

/** A raster at its own size; CSS says how large it is shown. Painted again only when the raster is another. */
export const RasterCanvas = memo(function RasterCanvas({ raster, className, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, data } = raster;
  useLayoutEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  }, [data, width, height]);
  const description = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <canvas ref={canvas} className={className} width={width} height={height} {...description} />
  );
});
