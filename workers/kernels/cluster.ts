import type { ClusterKernel } from '../../src/core/palette/clusterKernel.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';

/** What assembly/cluster/index.ts exports; pointers are byte offsets into `memory`. */
interface ClusterExports {
  readonly memory: WebAssembly.Memory;
  readonly reset: () => void;
  readonly reserve: (bytes: number) => number;
  readonly cloud: (
    pixels: number,
    mask: number,
    length: number,
    ids: number,
    counts: number,
    means: number,
    labs: number,
  ) => number;
  readonly kMeans: (
    points: number,
    n: number,
    k: number,
    seed: number,
    restarts: number,
    centres: number,
    labels: number,
  ) => number;
  readonly neighbours: (
    pixels: number,
    mask: number,
    width: number,
    height: number,
    labelOfBin: number,
    k: number,
    reach: number,
    labels: number,
    contacts: number,
    between: number,
  ) => void;
  readonly relabel: (labels: number, length: number, table: number, out: number) => void;
}

const maxBins = 32768;

/** Compiles and starts the cluster kernel. Rejects where WebAssembly with SIMD is missing. */
export async function loadClusterKernel(bytes: BufferSource): Promise<ClusterKernel> {
  const { instance } = await WebAssembly.instantiate(bytes, {
    env: { abort: (): never => unreachable() },
  });
  const wasm = instance.exports as unknown as ClusterExports;
  return {
    cloud: cloudOn(wasm),
    kMeans: kMeansOn(wasm),
    neighbours: neighboursOn(wasm),
    relabel: relabelOn(wasm),
  };
}

function unreachable(): never {
  throw new Error('The cluster kernel stopped.');
}

const cloudOn =
  (wasm: ClusterExports): ClusterKernel['cloud'] =>
  (raster, mask) => {
    wasm.reset();
    const length = mask.data.length;
    const { pixels, selected } = placed(wasm, raster, mask);
    const room = Math.min(length, maxBins);
    const ids = wasm.reserve(room * 2);
    const counts = wasm.reserve(room * 8);
    const means = wasm.reserve(room * 24);
    const labs = wasm.reserve(room * 24);
    const used = wasm.cloud(pixels, selected, length, ids, counts, means, labs);
    const { buffer } = wasm.memory;
    const pixelsOf = new Float64Array(buffer, counts, used).slice();
    return {
      ids: new Uint16Array(buffer, ids, used).slice(),
      counts: pixelsOf,
      means: new Float64Array(buffer, means, used * 3).slice(),
      labs: new Float64Array(buffer, labs, used * 3).slice(),
      total: pixelsOf.reduce((sum, count) => sum + count, 0),
    };
  };

const neighboursOn =
  (wasm: ClusterExports): ClusterKernel['neighbours'] =>
  (raster, mask, { labelOfBin, k, reach }) => {
    wasm.reset();
    const { width, height } = raster;
    const { pixels, selected } = placed(wasm, raster, mask);
    const table = wasm.reserve(maxBins);
    const labels = wasm.reserve(width * height);
    const contacts = wasm.reserve(k * k * 4);
    const between = wasm.reserve(k * k * k * 4);
    new Uint8Array(wasm.memory.buffer).set(labelOfBin, table);
    wasm.neighbours(pixels, selected, width, height, table, k, reach, labels, contacts, between);
    const { buffer } = wasm.memory;
    return {
      k,
      labels: new Uint8Array(buffer, labels, width * height).slice(),
      contacts: new Uint32Array(buffer, contacts, k * k).slice(),
      between: new Uint32Array(buffer, between, k * k * k).slice(),
    };
  };

const relabelOn =
  (wasm: ClusterExports): ClusterKernel['relabel'] =>
  (labels, table) => {
    wasm.reset();
    const length = (labels.length + 15) & ~15;
    const before = wasm.reserve(length);
    const entries = wasm.reserve(16);
    const after = wasm.reserve(length);
    const memory = new Uint8Array(wasm.memory.buffer);
    memory.set(labels, before);
    memory.set(table, entries);
    wasm.relabel(before, length, entries, after);
    return memory.slice(after, after + labels.length);
  };

/** Copies a photo and its mask in. */
function placed(wasm: ClusterExports, raster: Raster, mask: Mask) {
  const pixels = wasm.reserve(raster.data.length);
  const selected = wasm.reserve(mask.data.length);
  const memory = new Uint8Array(wasm.memory.buffer);
  memory.set(raster.data, pixels);
  memory.set(mask.data, selected);
  return { pixels, selected };
}

const kMeansOn =
  (wasm: ClusterExports): ClusterKernel['kMeans'] =>
  (points, weights, { k, seed, restarts }) => {
    wasm.reset();
    const n = (weights.length + 3) & ~3;
    const planes = wasm.reserve(n * 16);
    const centres = wasm.reserve(k * 24);
    const labels = wasm.reserve(n);
    fillPlanes(new Float32Array(wasm.memory.buffer, planes, n * 4), points, weights, n);
    const inertia = wasm.kMeans(planes, n, k, seed, restarts, centres, labels);
    const { buffer } = wasm.memory;
    return {
      labels: new Uint8Array(buffer, labels, weights.length).slice(),
      centres: new Float64Array(buffer, centres, k * 3).slice(),
      inertia,
    };
  };

/** One plane an axis and one of weights, padded with zeros to `n`. */
function fillPlanes(
  planes: Float32Array,
  points: Float64Array,
  weights: Float64Array,
  n: number,
): void {
  planes.fill(0);
  for (let i = 0, at = 0; at < points.length; i++, at += 3) {
    planes[i] = points[at]!;
    planes[n + i] = points[at + 1]!;
    planes[2 * n + i] = points[at + 2]!;
  }
  planes.set(weights, 3 * n);
}
