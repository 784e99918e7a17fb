import type { Kernels } from '../../src/core/kernels.ts';
import { readModel } from '../../src/core/segment/layers/model.ts';
import { loadClusterKernel } from './cluster.ts';
import { loadCutKernel } from './cut.ts';
import { loadFigureKernel } from './figure.ts';

/** The compiled modules and the learned model, as fetched or read from disk. */
export interface KernelBytes {
  readonly cut: BufferSource;
  readonly cluster: BufferSource;
  readonly figure: BufferSource;
  readonly layers: Uint8Array | null;
}

/** Instantiates every kernel and reads the model. Rejects where WebAssembly or its SIMD is missing. */
export async function loadKernels(bytes: KernelBytes): Promise<Kernels> {
  const [cut, cluster, kernel] = await Promise.all([
    loadCutKernel(bytes.cut),
    loadClusterKernel(bytes.cluster),
    loadFigureKernel(bytes.figure),
  ]);
  const model = bytes.layers && readModel(bytes.layers);
  return { cut, cluster, layers: model && { model, kernel } };
}
