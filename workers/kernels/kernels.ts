import type { Kernels } from '../../src/core/kernels.ts';
import { loadClusterKernel } from './cluster.ts';
import { loadCutKernel } from './cut.ts';

/** The compiled modules, as fetched or read from disk. */
export interface KernelBytes {
  readonly cut: BufferSource;
  readonly cluster: BufferSource;
}

/** Instantiates every kernel. Rejects where WebAssembly or its SIMD is missing. */
export async function loadKernels(bytes: KernelBytes): Promise<Kernels> {
  const [cut, cluster] = await Promise.all([
    loadCutKernel(bytes.cut),
    loadClusterKernel(bytes.cluster),
  ]);
  return { cut, cluster };
}
