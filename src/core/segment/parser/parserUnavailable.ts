import type { Failure } from '../../failure.ts';

/** Said where the garment parser cannot be had: photos are cut without it. */
export const parserUnavailable = {
  kind: 'model-unavailable',
  message: 'The garment parser cannot be loaded: photos are cut by GrabCut alone.',
} as const satisfies Failure;
