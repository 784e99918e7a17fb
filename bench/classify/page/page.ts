import type { ClassifyDesk } from '../inChromium.ts';
import type { BackendName, Measured } from '../measure.ts';

/** Each question has a worker of its own: tfjs has one backend at a time. */
function ask<Reply>(question: BackendName | 'decode'): Promise<Reply> {
  const worker = new Worker(new URL('./classify.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Reply>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(question);
  return answer.finally(() => worker.terminate());
}

const desk: ClassifyDesk = {
  measure: (backend) => ask<Measured>(backend),
  decode: () => ask<number>('decode'),
};

Object.assign(window, { desk });
