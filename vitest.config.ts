import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Every package and app with a `test` folder is a project; one with a config of its own uses that. */
const projects = ['packages', 'packages/tools', 'apps'].flatMap((folder) => {
  const root = join(import.meta.dirname, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .map((name) => join(root, name))
    .flatMap((dir) => {
      const own = join(dir, 'vitest.config.ts');
      if (existsSync(own)) return [own];
      return existsSync(join(dir, 'test')) ? [dir] : [];
    });
});

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
