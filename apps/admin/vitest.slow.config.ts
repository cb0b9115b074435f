import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'admin slow',
    include: ['test/**/*.slow.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
