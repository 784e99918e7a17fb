import { loadKernels } from '../../../workers/kernels/kernels.ts';
import { ourWays } from '../way.ts';
import { answerWith } from './answer.ts';

answerWith(async () => {
  const names = ['cut.wasm', 'cluster.wasm', 'figure.wasm', 'layers.bin'];
  const [cut, cluster, figure, layers] = await Promise.all(names.map(bytesOf));
  const kernels = { cut: cut!, cluster: cluster!, figure: figure!, layers: layers ?? null };
  return ourWays(await loadKernels(kernels));
});

/** Null where there is no such file. */
async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(`/kernels/${name}`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}
