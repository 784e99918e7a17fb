import type { Paint } from '../../../core/segment/stroke.ts';

/** What the hand on the photo holds; `grey` picks a place to tell the light by. */
export type Tool = 'look' | 'keep' | 'reject' | 'erase' | 'lasso' | 'rectangle' | 'grey';

/** The tools that mark the photo with a round brush. */
export type Brush = Extract<Tool, Paint>;

export const isBrush = (tool: Tool): tool is Brush =>
  tool === 'keep' || tool === 'reject' || tool === 'erase';

/** The tools that leave strokes: round ones, and the closed line. */
export const paints = (tool: Tool): tool is Brush | 'lasso' => isBrush(tool) || tool === 'lasso';
