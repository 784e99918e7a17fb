import * as tf from '@tensorflow/tfjs-core';
import type { Backend } from '../../src/core/learn/runtime.ts';
import type { BackendSource, NetBackend } from './netBackend.ts';
import { lasting, tensorBackend } from './tensorBackend.ts';

/** Where the files of tfjs' WebAssembly are, by their names; null: where they were installed, as in Node. */
export type WasmFiles = Readonly<Record<string, string>> | null;

/**
 * All backends of tfjs, each fetched when it is started. A graphics card that is done in software is slower than WebAssembly: it is used
 * only where `withSoftware` says so, to compare.
 */
export const backendSources = (
  wasmFiles: WasmFiles,
  withSoftware = false,
): readonly BackendSource[] => [
  { backend: 'webgpu', start: () => startWebGpu(withSoftware) },
  { backend: 'wasm', start: () => startWasm(wasmFiles) },
  { backend: 'webgl', start: startWebGl },
  { backend: 'cpu', start: startCpu },
];

/** As much of WebGPU (w3.org/TR/webgpu, section 4.2) as says whether it is worth fetching what runs on it. */
interface World {
  readonly navigator?: {
    readonly gpu?: { readonly requestAdapter: () => Promise<Adapter | null> };
  };
}

interface Adapter {
  readonly info?: { readonly isFallbackAdapter?: boolean };
  readonly isFallbackAdapter?: boolean;
}

/** As much of WebGL (registry.khronos.org/webgl, section 5.15.2) as says that it was lost. */
interface WebGlContext {
  readonly isContextLost: () => boolean;
  readonly canvas: {
    readonly addEventListener: (
      type: 'webglcontextlost',
      listener: (event: unknown) => void,
      options: { readonly once: true },
    ) => void;
  };
}

const world = globalThis as World;

async function startWebGpu(withSoftware: boolean): Promise<NetBackend> {
  const adapter = await world.navigator?.gpu?.requestAdapter();
  if (!adapter) throw new Error('this device does not have it');
  const isSoftware = adapter.info?.isFallbackAdapter ?? adapter.isFallbackAdapter ?? false;
  if (isSoftware && !withSoftware) throw new Error('this device does it in software');
  await import('@tensorflow/tfjs-backend-webgpu');
  await set('webgpu');
  const { device } = tf.backend() as unknown as { device: { lost: Promise<unknown> } };
  let isLost = false;
  const lost = device.lost.then(() => {
    isLost = true;
  });
  return tensorBackend({ lost, isLost: () => isLost });
}

/** Threads are left out: they would need workers from blobs, which the page's policy refuses (docs/decisions/0013-one-net-format.md). */
async function startWasm(files: WasmFiles): Promise<NetBackend> {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (files) wasm.setWasmPaths(files);
  await set('wasm');
  return tensorBackend(lasting);
}

async function startWebGl(): Promise<NetBackend> {
  await import('@tensorflow/tfjs-backend-webgl');
  await set('webgl');
  const { gpgpu } = tf.backend() as unknown as { gpgpu: { gl: WebGlContext } };
  const { gl } = gpgpu;
  const lost = new Promise((resolve) => {
    gl.canvas.addEventListener('webglcontextlost', resolve, { once: true });
  });
  return tensorBackend({ lost, isLost: () => gl.isContextLost() });
}

async function startCpu(): Promise<NetBackend> {
  await import('@tensorflow/tfjs-backend-cpu');
  await set('cpu');
  return tensorBackend(lasting);
}

/** tfjs goes on with another backend where one cannot be had: that must not pass for it. */
async function set(name: Backend): Promise<void> {
  const isSet = await tf.setBackend(name);
  if (!isSet || tf.getBackend() !== name) throw new Error('this device does not have it');
}
