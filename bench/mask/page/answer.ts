import type { Raster } from '../../../src/core/raster.ts';
import { attempt, type Way, type WayName } from '../way.ts';
import type { Question, Reply } from './question.ts';

type Ways = Partial<Record<WayName, Way>>;

/** Answers the page's questions as soon as the ways are there. */
export function answerWith(loading: Promise<Ways>): void {
  self.onmessage = async ({ data: question }: MessageEvent<Question>) => {
    const failed = (thrown: unknown): Reply => ({ failure: String(thrown) });
    self.postMessage(await loading.then((ways) => answer(ways, question)).catch(failed));
  };
}

async function answer(ways: Ways, question: Question): Promise<Reply> {
  if (question.kind === 'ready') return null;
  if (question.kind === 'warm') {
    ways[question.way]!.cut(small, inside, inside);
    return null;
  }
  const bytes = await (await fetch(question.photo)).blob();
  const start = performance.now();
  const raster = await decode(bytes);
  if (question.kind === 'decode') return performance.now() - start;
  const truth = question.truth && new Uint8Array(await (await fetch(question.truth)).arrayBuffer());
  const task = { ...question, raster, truth: truth || null };
  return attempt(ways[question.way]!, task, () => performance.now());
}

async function decode(bytes: Blob): Promise<Raster> {
  const bitmap = await createImageBitmap(bytes);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  })!;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

const inside = { x: 8, y: 8, width: 48, height: 48 };
/** A dark square on a light ground. */
const small: Raster = {
  width: 64,
  height: 64,
  data: Uint8ClampedArray.from({ length: 4 * 64 * 64 }, (_, i) => {
    const [x, y] = [(i >> 2) % 64, i >> 8];
    if ((i & 3) === 3) return 255;
    return (x > 16 && x < 48 && y > 16 && y < 48 ? 60 : 200) + ((i * 7919) % 23);
  }),
};
