import { defineConfig } from 'vitest/config';

/** Many of these open a database server, or plan hundreds of courses: what they say is no matter of seconds. */
const testTimeout = 60_000;

export default defineConfig({
  test: { name: 'admin', include: ['test/**/*.test.{ts,tsx}'], testTimeout, hookTimeout: 120_000 },
});
