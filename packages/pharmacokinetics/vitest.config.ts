import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Properties and populations take a second alone and many on a machine that is busy.
  test: { testTimeout: 60_000 },
});
