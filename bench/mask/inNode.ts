import sharp from 'sharp';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import { type Photo, rectangleOf } from './photos.ts';
import type { Runner } from './runner.ts';
import { attempt, ourWays, type Way, type WayName } from './way.ts';

/** Runs the ways in this process. Times are its own processor time: what else the machine does counts as little as can be. */
export async function startInNode(): Promise<Runner> {
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const { kernels } = await makeTools(parts.value);
  const ways: Partial<Record<WayName, Way>> = ourWays(kernels);
  return {
    name: `Node ${process.version}`,
    async attempt(name, photo) {
      if (!ways[name]) ways[name] = await loadPeer();
      const task = { ...photo, rectangle: rectangleOf(photo) };
      return attempt(ways[name]!, task, processorTime);
    },
    async decode(photo: Photo) {
      const start = processorTime();
      await sharp(photo.jpeg).ensureAlpha().raw().toBuffer();
      return processorTime() - start;
    },
    start: async () => null,
    stop: async () => undefined,
  };
}

/** Not before it is wanted: it takes over how this process ends. */
async function loadPeer(): Promise<Way> {
  const { loadOpenCv } = await import('../peers/openCv.ts');
  return loadOpenCv();
}

const processorTime = (): number => process.cpuUsage().user / 1000;
