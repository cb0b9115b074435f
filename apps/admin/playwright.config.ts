import { browserTests } from '@openketamine/workspace-tools/browser';
import { defineConfig } from '@playwright/test';

/** The paths of a day run on both databases; how the screens look does not depend on them. */
export default defineConfig<object, { database: 'sqlite' | 'postgres' }>({
  ...(await browserTests('admin')),
  projects: [
    { name: 'sqlite', use: { database: 'sqlite' } },
    {
      name: 'postgres',
      testMatch: ['day.spec.ts', 'settings.spec.ts'],
      use: { database: 'postgres' },
    },
  ],
});
