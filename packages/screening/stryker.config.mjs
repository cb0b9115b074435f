import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// Mutation testing of the engine, run from the root of the workspace by `pnpm --filter @openketamine/screening test:slow`.

/** Besides the engine the copy holds what its tests read. */
const needed = ['screening', 'model', 'risk'];

/** Everything in a folder but the names given. */
const others = (folder, kept) =>
  readdirSync(join(import.meta.dirname, '../..', folder))
    .filter((name) => !kept.includes(name))
    .map((name) => `/${join(folder, name)}`);

export default {
  packageManager: 'pnpm',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { dir: 'packages/screening' },
  coverageAnalysis: 'perTest',
  mutate: ['packages/screening/src/**/*.ts', '!packages/screening/src/**/*.d.ts'],
  ignorePatterns: [
    ...others('.', ['packages', 'tsconfig.base.json', 'package.json']),
    ...others('packages', needed),
    '/packages/risk/cases',
    'reports',
  ],
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'packages/screening/reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
