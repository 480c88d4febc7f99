import { defineConfig } from 'vitest/config';

// Tests in a real VS Code: minutes, not seconds, and one at a time.
export default defineConfig({
  cacheDir: '../../node_modules/.vite-editor',
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
