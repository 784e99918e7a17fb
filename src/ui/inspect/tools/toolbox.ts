import { createStore } from 'zustand/vanilla';
import { look, viewing } from '../viewing.ts';
import { firstSize, stepSize } from './brush.ts';
import type { Tool } from './tool.ts';

/** What is in hand; stays from one photo to the next. */
export interface Toolbox {
  readonly tool: Tool;
  /** What the lasso says of what it goes round. */
  readonly lasso: 'keep' | 'reject';
  /** The brush's size, a place among `radii`. */
  readonly size: number;
}

export const toolbox = createStore<Toolbox>(() => ({
  tool: 'look',
  lasso: 'reject',
  size: firstSize,
}));

/** Takes a tool in hand. Who mends a mask has to see it; who picks a place, the photo. */
export function take(tool: Tool): void {
  toolbox.setState({ tool });
  if (tool === 'grey') look({ view: 'original' });
  else if (tool !== 'look' && viewing.getState().view === 'original') look({ view: 'mask' });
}

/** Changes what a tool does. */
export const adjust = (changes: Partial<Omit<Toolbox, 'tool'>>): void => toolbox.setState(changes);

/** Makes the brush larger or smaller. */
export const resize = (steps: number): void =>
  toolbox.setState(({ size }) => ({ size: stepSize(size, steps) }));

/** Keeps instead of rejecting, or the other way round. */
export function swap(): void {
  const { tool, lasso } = toolbox.getState();
  if (tool === 'keep') take('reject');
  else if (tool === 'reject') take('keep');
  else if (tool === 'lasso') adjust({ lasso: lasso === 'keep' ? 'reject' : 'keep' });
}
