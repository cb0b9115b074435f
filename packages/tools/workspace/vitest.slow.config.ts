import { defineConfig } from 'vitest/config';

// A release from end to end: it copies the workspace, runs a registry and installs from it, which takes minutes.
export default defineConfig({
  test: { include: ['test-slow/rehearsal.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000, bail: 1 }, // prettier-ignore
});
