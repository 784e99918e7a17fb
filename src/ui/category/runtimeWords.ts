import type { Backend, Runtime } from '../../core/learn/runtime.ts';

/** What a backend is called. */
const backendNames: Readonly<Record<Backend, string>> = {
  webgpu: 'WebGPU',
  wasm: 'WASM',
  webgl: 'WebGL',
  cpu: 'JavaScript',
};

/** What tells garments apart, and how fast: "WebGPU, 12 ms a photo". */
export function runtimeWords({ backend, msAPhoto }: Runtime): string {
  const time = msAPhoto < 10 ? msAPhoto.toFixed(1) : Math.round(msAPhoto).toLocaleString('en-GB');
  return `${backendNames[backend]}, ${time} ms a photo`;
}
