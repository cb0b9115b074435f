import { chromiumArgs, chromiumPath } from '@openketamine/dev-tools/browser';
import { defineConfig } from '@playwright/test';

const executablePath = await chromiumPath();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../../reports/browser-docs.json' }]],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: {
      args: [...chromiumArgs],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
