import { type BackendName, measure, type Task, timed } from '../measure.ts';

/** Where the bench serves them. */
const wasmFiles = {
  'tfjs-backend-wasm.wasm': '/wasm/tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm': '/wasm/tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm': '/wasm/tfjs-backend-wasm-threaded-simd.wasm',
};

self.onmessage = async ({ data: question }: MessageEvent<BackendName | 'decode'>) => {
  const task = await fetchTask();
  const answer =
    question === 'decode'
      ? decode(task)
      : measure(question, task, wasmFiles, () => performance.now());
  self.postMessage(await answer);
};

async function fetchTask(): Promise<Task> {
  const { json, calibration, rounds, photos } = await (await fetch('/task.json')).json();
  const weights = new Uint8Array(await bytesOf('/weights.bin'));
  const jpeg = new Uint8Array(await bytesOf('/photo.jpg'));
  const looks = [];
  for (let i = 0; i < photos; i++) looks.push(new Float32Array(await bytesOf(`/looks/${i}`)));
  return { files: { net: { json, weights }, calibration }, looks, rounds, jpeg };
}

const bytesOf = async (address: string): Promise<ArrayBuffer> =>
  (await fetch(address)).arrayBuffer();

async function decode({ jpeg, rounds }: Task): Promise<number> {
  const clock = () => performance.now();
  await decodeOnce(jpeg);
  return (await timed(rounds, clock, () => decodeOnce(jpeg))).milliseconds;
}

/** As the product does it: decoded, and read back from a canvas. */
async function decodeOnce(jpeg: Uint8Array<ArrayBuffer>): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([jpeg]));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  })!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, width, height);
}
