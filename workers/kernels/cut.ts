import type { Bytes, CutKernel } from '../../src/core/segment/cutKernel.ts';
import { type EvidenceExports, wrapEvidence } from './cutEvidence.ts';
import { type LayerExports, wrapLayers } from './cutLayers.ts';
import { type PlaceExports, wrapPlace } from './cutPlace.ts';
import { type StrokeExports, wrapStrokes } from './cutStrokes.ts';
import { readOut } from './readOut.ts';

/** What `assembly/cut/index.ts` exports: numbers in, numbers out, pictures in `memory`. */
interface CutExports extends LayerExports, PlaceExports, EvidenceExports, StrokeExports {
  open(width: number, height: number, levels: number): void;
  shrink(): void;
  surfaceAt(): number;
  even(): void;
  constrain(from: number): void;
  pixelsOf(level: number): number;
  enclose(level: number, left: number, top: number, right: number, bottom: number): void;
  enter(level: number): void;
  labelsAt(): number;
  oddsAt(): number;
  readLabels(first: number): number;
  foregroundCount(): number;
  start(gamma: number): void;
  descend(gamma: number, radius: number): void;
  pixelsOn(side: number): number;
  guess(seed: number): void;
  learn(): void;
  cut(): number;
  energy(): number;
}

/**
 * Makes the cut kernel from its compiled bytes.
 * @throws WebAssembly.CompileError or LinkError where the bytes are not this kernel.
 */
export async function loadCutKernel(bytes: BufferSource): Promise<CutKernel> {
  const { instance } = await WebAssembly.instantiate(bytes, { env: { abort } });
  return wrap(instance.exports as unknown as CutExports);
}

/** Called by compiled code that cannot go on. */
function abort(): never {
  throw new Error('the cut kernel gave up');
}

function wrap(wasm: CutExports): CutKernel {
  let level = 0;
  /** The memory may have grown since: a view is made anew each time. */
  const view = (address: number, length: number): Bytes =>
    new Uint8Array(wasm.memory.buffer as ArrayBuffer, address, length);
  const count = (at: number): number => wasm.widthOf(at) * wasm.heightOf(at);
  return {
    open(raster, levels): void {
      wasm.open(raster.width, raster.height, levels);
      view(wasm.pixelsOf(0), raster.data.length).set(raster.data);
      wasm.shrink();
    },
    even(surface): void {
      new Float64Array(wasm.memory.buffer, wasm.surfaceAt(), surface.length).set(surface);
      wasm.even();
    },
    picture: (at) => ({
      width: wasm.widthOf(at),
      height: wasm.heightOf(at),
      data: new Uint8ClampedArray(view(wasm.pixelsOf(at), 4 * count(at)).slice().buffer),
    }),
    constrain(at, trimap): void {
      view(wasm.statesOf(at), trimap.length).set(trimap);
      wasm.constrain(at);
    },
    enclose(at, { x, y, width, height }): void {
      wasm.enclose(at, x, y, x + width, y + height);
      wasm.constrain(at);
    },
    start(at, labels, odds, gamma): void {
      level = at;
      wasm.enter(at);
      view(wasm.labelsAt(), labels.length).set(labels);
      new Int8Array(wasm.memory.buffer, wasm.oddsAt(), odds.length).set(odds);
      wasm.start(gamma);
    },
    descend(gamma, radius): void {
      level--;
      wasm.descend(gamma, radius);
    },
    sides: () => ({
      foreground: wasm.pixelsOn(1),
      background: wasm.pixelsOn(0),
    }),
    guess: (seed) => wasm.guess(seed),
    learn: () => wasm.learn(),
    cut: () => wasm.cut(),
    energy: () => wasm.energy(),
    mask: () => ({
      width: wasm.widthOf(level),
      height: wasm.heightOf(level),
      data: readOut(wasm.memory, count(level), wasm.readLabels),
    }),
    coverage: () => wasm.foregroundCount() / count(level),
    layers: wrapLayers(wasm),
    place: wrapPlace(wasm),
    evidence: wrapEvidence(wasm),
    strokes: wrapStrokes(wasm),
    heldBytes: () => wasm.memory.buffer.byteLength,
  };
}
