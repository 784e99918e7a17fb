import clusterKernel from '../../.build/kernels/cluster.wasm?url';
import cutKernel from '../../.build/kernels/cut.wasm?url';
import { fail, type Outcome, succeed } from '../core/failure.ts';

/** The compiled kernels, to be handed to every worker. */
export interface KernelFiles {
  readonly cut: ArrayBuffer;
  readonly cluster: ArrayBuffer;
}

/** Fetches the kernels once for all workers. Fails as `engine-unavailable`. */
export async function fetchKernels(): Promise<Outcome<KernelFiles>> {
  try {
    const [cut, cluster] = await Promise.all([cutKernel, clusterKernel].map(fetchBytes));
    return succeed({ cut: cut!, cluster: cluster! });
  } catch {
    return fail({
      kind: 'engine-unavailable',
      message: 'The engine cannot be fetched. Check the connection and try again.',
    });
  }
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return response.arrayBuffer();
}
