import { browserTests } from '@openketamine/workspace-tools/browser';
import { defineConfig } from '@playwright/test';

/** The paths of a day run on both databases; how the screens look does not depend on them. */
export default defineConfig<object, { database: 'sqlite' | 'postgres' }>({
  ...(await browserTests('admin')),
  // a machine that is busy answers late, and is not wrong for it
  timeout: 120_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'sqlite', use: { database: 'sqlite' } },
    {
      name: 'postgres',
      testMatch: ['day.spec.ts', 'records.spec.ts', 'settings.spec.ts'],
      use: { database: 'postgres' },
    },
  ],
});
