import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromiumPath } from '@openketamine/workspace-tools/browser';
import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder } from './serve.mts';

const test = base.extend<object, { address: string }>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const { server, address } = await serveFolder(join(import.meta.dirname, '../build'));
      await use(address);
      server.close();
    },
    { scope: 'worker' },
  ],
});

const found = await chromiumPath();

test.beforeEach(() => {
  test.skip(found === undefined, 'No Chromium on this system: set CHROMIUM_PATH to run this test.');
});

/** A page of each kind. */
const kinds = [
  '/',
  '/protocols',
  '/protocols/esketamine-nasal-trd-us',
  '/protocols/ketamine-im-trd-new-zealand-2023',
  '/guides',
  '/errors/dose-not-allowed',
  '/api',
  '/api/planner',
] as const;

/** The pages that differ most, for the looks that do not go through all. */
const few = ['/', '/protocols/esketamine-nasal-trd-us'] as const;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const said = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(' | ')}`,
  );
  expect(said).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
}

for (const theme of ['light', 'dark'] as const) {
  for (const width of [390, 820, 1280]) {
    test(`a page of each kind is accessible: ${theme}, ${width} px`, async ({ page, address }) => {
      test.setTimeout(180_000);
      page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
      page.on('console', (message) => {
        if (message.type() === 'error') expect.soft(message.text()).toBe('');
      });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const all = (theme === 'light') === (width === 1280);
      for (const path of all ? kinds : few) {
        // oxlint-disable no-await-in-loop -- one page after the other
        await page.goto(`${address}${path}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
        // oxlint-enable no-await-in-loop
      }
    });
  }
}

test('every page can be read without JavaScript', async ({ browser, address }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us`);
  await expect(page.getByText('Not reviewed by a clinician.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is not known' })).toBeVisible();
  await context.close();
});

test('nothing is loaded from another host', async ({ page, address }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) elsewhere.push(url);
  });
  for (const path of kinds) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  }
  expect(elsewhere).toEqual([]);
});

test('a citation leads to its source', async ({ page, address }) => {
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us`);
  const cite = page.locator('a.ok-cite').first();
  const target = (await cite.getAttribute('href')) ?? '';
  await cite.click();
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
});

test('the search finds a protocol without a server', async ({ page, address }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${address}/`);
  await page.getByLabel('Search', { exact: true }).fill('arteriovenous');
  await expect(page.locator('.navbar [class*="suggestion"]').first()).toBeVisible();
});

test('the table of protocols leads to a page for each', async ({ page, address }) => {
  await page.goto(`${address}/protocols`);
  const links = await page
    .locator('.ok-table tbody th a')
    .evaluateAll((all) => all.map((entry) => (entry as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    // oxlint-disable-next-line no-await-in-loop -- a request each, no browser page
    const answer = await page.request.get(link);
    expect([link, answer.status()]).toEqual([link, 200]);
  }
});
