import { browserTests } from '@openketamine/dev-tools/browser';
import { defineConfig } from '@playwright/test';

export default defineConfig(await browserTests('docs'));
