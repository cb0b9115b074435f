import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromiumPath } from '@openketamine/workspace-tools/browser';
import { expect, test as base, type Page } from '@playwright/test';

const built = join(import.meta.dirname, '../dist');

/** The built server on a free port, for each worker once. */
export const test = base.extend<object, { address: string }>({
  address: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const { createApp } = await import(join(built, 'server/app.js'));
      const { listen } = await import(join(built, 'server/listen.js'));
      const { server, port } = await listen(createApp(join(built, 'client')), 0);
      await use(`http://127.0.0.1:${port}`);
      server.close();
    },
    { scope: 'worker' },
  ],
});

const found = await chromiumPath();

test.beforeEach(() => {
  test.skip(found === undefined, 'No Chromium on this system: set CHROMIUM_PATH to run this test.');
});

/** Both themes, on a phone, a tablet and a desk. */
export const looks = (['light', 'dark'] as const).flatMap((theme) =>
  [390, 820, 1280].map((width) => ({ theme, width, name: `${theme}, ${width} px` })),
);

/** Opens a page in a theme and a width, and fails on what the browser complains about. */
export async function open(
  page: Page,
  address: string,
  { theme, width }: { theme: 'light' | 'dark'; width: number },
): Promise<void> {
  page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
  page.on('console', (message) => {
    if (message.type() === 'error') expect.soft(message.text()).toBe('');
  });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
}

/** Nothing that axe finds, and nothing wider than the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(said).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
}

export { expect };
