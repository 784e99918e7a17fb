import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,workers,headless,training,scripts}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/equalBytes.js'],
    // Kernels and photos are shared by nothing: two cores, two files at a time.
    maxWorkers: 2,
    // No test is judged by the clock; this only ends what hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
