import type { ClusterKernel } from './palette/clusterKernel.ts';
import type { CutKernel } from './segment/cutKernel.ts';

/** The compiled kernels that core works with. They are handed in: the same line runs in a worker, in Node and in a test. */
export interface Kernels {
  readonly cut: CutKernel;
  readonly cluster: ClusterKernel;
}
