import type { Size } from '../../core/raster.ts';
import type { SegmentStage } from '../../core/segment/segmentation.ts';

/** At what size a round was cut: "on a small picture of 96 × 128 pixels", "at full working size". */
export function phaseWords({ mask }: SegmentStage, raster: Size): string {
  if (mask.width === raster.width && mask.height === raster.height)
    return 'at the full working size';
  return `on a small picture of ${mask.width} × ${mask.height} pixels`;
}
