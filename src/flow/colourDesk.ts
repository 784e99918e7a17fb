import { fail, type Outcome, succeed } from '../core/failure.ts';
import { type ColoursSaid, colourPicture, coloursSaid } from '../core/learn/colourNet.ts';
import type { Raster } from '../core/raster.ts';
import type { ClassifyEngine } from './classifyEngine.ts';
import { shippedNet } from './shippedNet.ts';

/** Asks the network that names colours straight from a photo, to compare it with what was found. */
export interface ColourDesk {
  readonly ask: (photo: Raster) => Promise<Outcome<ColoursSaid>>;
}

/** `engine`: the worker that runs it. */
export function openColourDesk(engine: Pick<ClassifyEngine, 'ask'>): ColourDesk {
  const run = shippedNet(engine, 'colour-net');
  return {
    ask: async (photo) => {
      const answered = await run(colourPicture(photo));
      if (!answered.ok) return answered;
      const { logits, listed } = answered.value;
      return logits && listed ? succeed(coloursSaid(logits, listed)) : fail(noAnswer);
    },
  };
}

const noAnswer = {
  kind: 'model-unavailable',
  message: 'The network of colours answers nothing of use. Reload the page.',
} as const;
