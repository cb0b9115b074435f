import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    // Examples are many and small, and none changes anything outside itself.
    isolate: false,
    silent: true,
    testTimeout: 30_000,
  },
});
