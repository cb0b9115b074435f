import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Each test of a fault plans a few hundred courses, which takes its time beside other work.
  test: { testTimeout: 30_000 },
});
