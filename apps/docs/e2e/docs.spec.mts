import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
  '/compare',
  '/compare/infusions-or-spray',
  '/side-effects',
  '/side-effects/nausea',
  '/side-effects/tables',
  '/rules',
  '/rules/hazards',
  '/evidence',
  '/evidence/conditions',
  '/evidence/conditions/ptsd',
  '/evidence/outcomes',
  '/evidence/approved',
  '/evidence/claims',
  '/evidence/timeline',
  '/evidence/scales',
  '/evidence/models',
  '/families',
  '/families/risks',
  '/guides',
  '/guides/screen-a-patient',
  '/errors/dose-not-allowed',
  '/api',
  '/api/planner',
  '/search',
  '/search?q=nausea',
  '/correct',
  '/changes',
  '/intended-use',
  '/tools',
  '/engineers',
  '/engineers/recipes',
  '/engineers/performance',
  '/contribute',
  '/protocols/statuses',
  '/there-is-no-such-page',
] as const;

/** The pages that differ most, for the looks that do not go through all. */
const few = ['/', '/protocols/esketamine-nasal-trd-us', '/side-effects', '/protocols'] as const;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const said = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join(' | ')}`,
  );
  expect.soft(said, page.url()).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect.soft(tooWide, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

for (const theme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280]) {
    test(`a page of each kind is accessible: ${theme}, ${width} px`, async ({ page, address }) => {
      test.setTimeout(400_000);
      page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404'))
          expect.soft(message.text()).toBe('');
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

for (const theme of ['light', 'dark'] as const) {
  test(`what opens is accessible: search list, card of a source, menu, calculator: ${theme}`, async ({
    page,
    address,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(`${address}/protocols/esketamine-nasal-trd-us`);
    await page.getByRole('combobox', { name: 'Search', exact: true }).fill('nausea');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await page.locator('button.ok-cite').first().click();
    await expect(page.locator('.ok-note-card:popover-open')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeHidden();
  });
}

test('every kind of page can be read without JavaScript, in the theme of the system', async ({
  browser,
  address,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us`);
  await expect(page.getByText('Not reviewed by a clinician.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is not known' })).toBeVisible();
  // A card of a source opens without a script.
  await page.locator('button.ok-cite').first().click();
  await expect(page.locator('.ok-note-card:popover-open')).toBeVisible();
  const dark = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(dark).toBe('rgb(21, 25, 29)');
  await page.goto(`${address}/protocols`);
  await expect(page.locator('#protocols-table tbody tr').first()).toBeVisible();
  await page.goto(`${address}/compare/infusions-or-spray`);
  await expect(page.getByRole('row', { name: /Hours in the clinic/u })).toBeVisible();
  await context.close();
});

test('no page runs the client of Docusaurus, and each fits into its budget', async ({
  page,
  address,
}) => {
  const budgets = [
    ['/', 250_000],
    ['/protocols/esketamine-nasal-trd-us', 200_000],
    ['/protocols/ketamine-iv-trd-six-over-three-weeks', 200_000],
    ['/rules', 200_000],
    ['/api/planner', 200_000],
  ] as const;
  for (const [path, most] of budgets) {
    // oxlint-disable no-await-in-loop -- one page after the other
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      const compressed = /\.(?:woff2|png)$/u.test(response.url());
      sizes.push(
        response.body().then((body) => (compressed ? body.length : gzipSync(body).length)),
      );
    });
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect.soft(total, path).toBeLessThan(most);
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((each) => (each as HTMLScriptElement).src));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain('/assets/ok/site-');
    page.removeAllListeners('response');
    // oxlint-enable no-await-in-loop
  }
});

test('nothing is loaded from another host, and the policy says so', async ({ page, address }) => {
  test.setTimeout(120_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) elsewhere.push(url);
  });
  for (const path of kinds) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    // oxlint-enable no-await-in-loop
  }
  expect(elsewhere).toEqual([]);
});

test('a citation opens a card, which leads to the source and to the form that corrects', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us`);
  const number = page.locator('#how-much ~ .ok-table .ok-num').first();
  const text = (await number.textContent()) ?? '';
  await page.locator('#how-much ~ .ok-table button.ok-cite').first().focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.ok-note-card:popover-open');
  await expect(card).toContainText('Read');
  await expect(card).toContainText('Checked');
  const report =
    (await card.getByRole('link', { name: 'Is this number wrong?' }).getAttribute('href')) ?? '';
  expect(new URL(report).searchParams.get('record')).toBe('esketamine-nasal-trd-us');
  expect(new URL(report).searchParams.get('says')).toContain(text.slice(0, 3));
  await card.getByRole('link', { name: /^Entry/u }).click();
  await expect(page.locator('.ok-sources li:target')).toBeInViewport();
});

test('the calculator works out a course, and refuses in the words of the planner', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/protocols/ketamine-iv-trd-six-over-three-weeks`);
  await page.getByLabel('Body weight, kg').fill('80');
  await page.getByLabel('Age, years').fill('40');
  await page.getByRole('button', { name: 'Work it out' }).click();
  const result = page.locator('.ok-calculator [data-result]');
  await expect(result).toContainText(/40\s?mg/u);
  await expect(result).toContainText('6 mL/h at');
  await page.getByLabel('Body weight, kg').fill('0.5');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(result).toContainText('Refused.');
  await expect(result.getByRole('link')).toHaveAttribute('href', /\/errors\//u);
});

test('the explorer keeps its state in the address and writes what it shows', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/protocols`);
  await page.getByLabel('Words').fill('PTSD');
  await expect(page.locator('#protocols-table tbody tr:visible').first()).toContainText(
    /post-?traumatic/iu,
  );
  await expect(page).toHaveURL(/words=PTSD/u);
  const shown = await page.locator('#protocols-table tbody tr:visible').count();
  const csv = decodeURIComponent(
    (await page.getByText('CSV of what is shown').getAttribute('href')) ?? '',
  );
  expect(csv.trim().split('\r\n')).toHaveLength(shown + 1);
  await page.goto(`${address}/protocols?route=sublingual`);
  await expect(page.locator('[data-tool=explorer] [data-count]')).toContainText(' of ');
  for (const row of await page.locator('#protocols-table tbody tr:visible').all())
    // oxlint-disable-next-line no-await-in-loop -- row by row
    await expect(row).toContainText('under the tongue');
});

test.describe('an address that leads nowhere says so and shows a way back', () => {
  for (const [path, says] of [
    ['/compare?ids=no-such-protocol,esketamine-nasal-trd-us', 'no-such-protocol'],
    ['/compare?ids=esketamine-nasal-trd-us', 'Choose a second'],
    ['/compare?ids=a,b,c,d,e,f,g,h,i', 'No protocol is called'],
    ['/protocols/gone', 'There is no page at this address'],
    ['/search?q=xylophone%20zeppelin', 'Nothing fits'],
  ] as const) {
    test(path, async ({ page, address }) => {
      await page.goto(`${address}${path}`);
      await expect(page.locator('main')).toContainText(says);
      await expect(page.locator('main a').first()).toBeVisible();
    });
  }
});

test('the claim checker finds the claim behind a sentence of an article', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/evidence/claims`);
  await page
    .getByLabel('Paste a sentence of an article')
    .fill('Studies show that 70 percent of people respond to ketamine.');
  await expect(page.locator('[data-tool=claims] [data-result] li').first()).toContainText(
    '60 to 70%',
  );
});

test('the table of protocols leads to a page for each', async ({ page, address }) => {
  await page.goto(`${address}/protocols`);
  const links = await page
    .locator('#protocols-table tbody th a')
    .evaluateAll((all) => all.map((entry) => (entry as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    // oxlint-disable-next-line no-await-in-loop -- a request each, no browser page
    const answer = await page.request.get(link);
    expect([link, answer.status()]).toEqual([link, 200]);
  }
});

test('on paper closed parts are open, and the status stands on the sheet', async ({
  page,
  address,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us`);
  await expect(page.locator('.ok-sheet-stamp')).toBeVisible();
  await expect(page.locator('.ok-top')).toBeHidden();
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(paper).toBe('light');
  await expect(page.locator('details:not([open]) .ok-table').first()).toBeVisible();
});

test('a scale whose terms allow it can be filled in, and a thought of death is flagged', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/evidence/scales`);
  await page.getByText('Fill in PHQ-9').click();
  const form = page.locator('[data-scale=phq9]');
  for (const [at, item] of (await form.locator('fieldset').all()).entries())
    // oxlint-disable-next-line no-await-in-loop -- item by item
    await item
      .getByRole('radio')
      .nth(at === 8 ? 1 : 0)
      .check();
  await expect(form.locator('[data-result]')).toContainText('Total 1');
  await expect(form.locator('[data-result]')).toContainText('assessment of suicide risk');
  // what lies under the head of a page that was scrolled is no small target
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
});

test('the matrix of interactions finds a medicine by its brand', async ({ page, address }) => {
  await page.goto(`${address}/rules/interactions`);
  await page.getByLabel(/A medicine/u).fill('Xanax');
  await expect(page.locator('#interactions tbody tr:visible').first()).toContainText(
    /benzodiazepine/iu,
  );
  await page.getByLabel(/A medicine/u).fill('xylophone');
  await expect(page.locator('[data-tool=rows] [data-count]')).toContainText(
    'does not mean that there is no interaction',
  );
});

test('the example of the front page plans anew', async ({ page, address }) => {
  await page.goto(address);
  await page.getByLabel('Body weight, kg').fill('60');
  await expect(page.locator('[data-example-course]')).toContainText(/30\s?mg/u);
});
