import { type BackendName, measure, medianOf, type Task } from '../measure.ts';

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

/** As the product does it: decoded, and read back from a canvas. */
async function decode({ jpeg, rounds }: Task): Promise<number> {
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    const begin = performance.now();
    const bitmap = await createImageBitmap(new Blob([jpeg]));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(bitmap, 0, 0);
    context.getImageData(0, 0, width, height);
    times.push(performance.now() - begin);
  }
  return medianOf(times);
}
