import type { Backend, Runtime } from '../../core/learn/runtime.ts';

const names: Readonly<Record<Backend, string>> = {
  webgpu: 'WebGPU',
  wasm: 'WebAssembly',
  webgl: 'WebGL',
  cpu: 'plain JavaScript',
};

/** What tells garments apart, and how fast: "WebGPU, 12 ms a photo". */
export function runtimeWords({ backend, msAPhoto }: Runtime): string {
  const time = msAPhoto < 10 ? msAPhoto.toFixed(1) : Math.round(msAPhoto).toLocaleString('en-GB');
  return `${names[backend]}, ${time} ms a photo`;
}
