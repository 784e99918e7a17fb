import clusterKernel from '../../.build/kernels/cluster.wasm?url';
import cutKernel from '../../.build/kernels/cut.wasm?url';
import figureKernel from '../../.build/kernels/figure.wasm?url';
import { fail, type Outcome, succeed } from '../core/failure.ts';
import { readModel } from '../core/segment/layers/model.ts';

/** The compiled kernels and the learned model, to be handed to every worker. */
export interface KernelFiles {
  readonly cut: ArrayBuffer;
  readonly cluster: ArrayBuffer;
  readonly figure: ArrayBuffer;
  /** Null where it cannot be had or read: the work goes on without it. */
  readonly layers: Uint8Array | null;
}

/** Fetches the kernels once for all workers. Fails as `engine-unavailable`. */
export async function fetchKernels(): Promise<Outcome<KernelFiles>> {
  try {
    const files = [cutKernel, clusterKernel, figureKernel].map(fetchBytes);
    const [layers, cut, cluster, figure] = await Promise.all([fetchModel(), ...files] as const);
    return succeed({ cut: cut!, cluster: cluster!, figure: figure!, layers });
  } catch {
    return fail({
      kind: 'engine-unavailable',
      message: 'The engine cannot be fetched. Check the connection and try again.',
    });
  }
}

async function fetchModel(): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await fetchBytes('models/layers/layers.bin'));
    // A server that knows no better answers with a page of its own.
    return readModel(bytes) && bytes;
  } catch {
    return null;
  }
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return response.arrayBuffer();
}
