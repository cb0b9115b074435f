import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changed, whole } from './mutation-scope.mjs';

// Mutation testing of the engine, run from the root of the workspace: of the lines that a change wrote by
// `pnpm --filter @openketamine/screening test:mutation:changed`, of all of it by `test:mutation`.

/** Besides the engine the copy holds what its tests read. */
const needed = ['screening', 'model', 'near-names', 'risk', 'terminology'];

/** Whether all of the engine is mutated, or what a change wrote. */
const isWhole = process.env['MUTATE'] === 'whole';

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
  mutate: isWhole ? whole : changed(),
  // What is set once, when a module is loaded, is tried with every test there is: one in six mutants, half of the time. It is
  // left to the run over the whole, so that the run over a change ends within the time that CI has.
  ignoreStatic: !isWhole,
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
