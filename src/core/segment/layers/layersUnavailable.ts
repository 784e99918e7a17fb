import type { Failure } from '../../failure.ts';

/** Said where the learned model is missing or damaged: the work goes on without it. */
export const layersUnavailable: Failure = {
  kind: 'model-unavailable',
  message:
    'What was learned of people cannot be read: masks and colours go on without it, and skin and hair count as garment.',
};
