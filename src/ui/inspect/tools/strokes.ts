import type { Point } from '../../../core/raster.ts';
import type { Paint, Stroke } from '../../../core/segment/stroke.ts';

/** Points closer than this to the one before, in raster pixels, say nothing new. */
const leastStep = 0.5;

/** A stroke that goes on through further points. The same stroke where the hand has hardly moved. */
export function extended<Kind extends Stroke>(stroke: Kind, further: readonly Point[]): Kind {
  const points = [...stroke.points];
  for (const point of further) {
    const last = points.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= leastStep) points.push(point);
  }
  return points.length === stroke.points.length ? stroke : { ...stroke, points };
}

/** Whether a stroke covers anything: a press of the brush does, a lasso needs three points. */
export const isStroke = ({ kind, points }: Stroke): boolean =>
  points.length >= (kind === 'lasso' ? 3 : 1);

/** What a stroke is called in the history. */
export const strokeWords = ({ kind, paint }: Stroke): string =>
  paint === 'erase' ? 'Erase paint' : `${verbs[paint]} ${kind === 'lasso' ? 'area' : 'stroke'}`;

const verbs: Readonly<Record<Exclude<Paint, 'erase'>, string>> = { keep: 'Keep', reject: 'Reject' };
