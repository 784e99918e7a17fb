import { type ColoursSaid, colourPicture, coloursSaid } from '../src/core/learn/colourNet.ts';
import { type NetFiles, readNet } from '../src/core/learn/net.ts';
import type { Raster } from '../src/core/raster.ts';

/** Names colours straight from photos. Calls must not overlap. Null where the net cannot be run any more. */
export type ColourNet = (photo: Raster) => Promise<ColoursSaid | null>;

const NAME = 'colour-net';

/** Makes the net ready on WebAssembly; null where it is damaged. tfjs is fetched here and not before: it takes its time. */
export async function startHeadlessColourNet(files: NetFiles): Promise<ColourNet | null> {
  const net = readNet(files.json, files.weights);
  if (!net.ok) return null;
  const { backendSources } = await import('../workers/classify/backendSources.ts');
  const { netRunner } = await import('../workers/classify/netRunner.ts');
  const runner = netRunner(
    backendSources(null).filter(({ backend }) => backend === 'wasm' || backend === 'cpu'),
  );
  const taken = await runner.take(NAME, net.value);
  if (!taken.ok) return null;
  return async (photo) => {
    const answered = await runner.run(NAME, colourPicture(photo));
    const { logits, listed } = answered.ok ? answered.value : {};
    return logits && listed ? coloursSaid(logits, listed) : null;
  };
}
