import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,laws,gold,wire,fuzz}/**/*.test.ts'],
    testTimeout: 30_000,
    snapshotFormat: { escapeString: false, printBasicPrototype: false },
  },
});
