import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/**
 * Built packages run as they are published: read through the module runner they would be transformed once more, which takes as
 * long as the tests. Tests share what they import, for none changes anything outside itself.
 */
const shared = { isolate: false, server: { deps: { external: [/\/dist\//u] } } };

/** Every package and app with a `test` folder is a project; one with a config of its own uses that. */
const projects = ['packages', 'packages/tools', 'apps'].flatMap(
  (folder): TestProjectConfiguration[] => {
    const root = join(import.meta.dirname, folder);
    if (!existsSync(root)) return [];
    return readdirSync(root).flatMap((name): TestProjectConfiguration[] => {
      const dir = join(root, name);
      const own = ['vitest.config.ts', 'vitest.config.mts']
        .map((file) => join(dir, file))
        .find((file) => existsSync(file));
      if (own !== undefined) return [own];
      return existsSync(join(dir, 'test')) ? [{ root: dir, test: { name, ...shared } }] : [];
    });
  },
);

export default defineConfig({
  test: {
    projects,
    coverage: {
      enabled: process.env['CI'] === 'true',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/generated/**', 'packages/tools/**'],
      reporter: ['text-summary'],
    },
  },
});
