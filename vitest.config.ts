import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,workers,headless,training,scripts}/**/*.test.ts'],
    environment: 'node',
    // Kernels and photos are shared by nothing: two cores, two files at a time.
    maxWorkers: 2,
  },
});
