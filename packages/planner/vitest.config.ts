import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Built packages run as they are published: read through the module runner they would be measured, not themselves.
    isolate: false,
    server: { deps: { external: [/\/dist\//u] } },
  },
});
