import { afterEach, expect, test, vi } from 'vitest';
import { chromiumArgs, chromiumPath } from '../src/browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('a Chromium that is named in the environment is used before any other', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/opt/my/chromium');
  expect(await chromiumPath()).toBe('/opt/my/chromium');
});

test('the browser is told not to call home', () => {
  expect(chromiumArgs).toContain('--disable-background-networking');
  expect(chromiumArgs).toContain('--no-sandbox');
});
