import { browserTests } from '@openketamine/workspace-tools/browser';
import { defineConfig } from '@playwright/test';

export default defineConfig(await browserTests('docs'));
