import { join } from 'node:path';
import { chromiumPath } from '@openketamine/workspace-tools/browser';
import { test as base, expect, type Locator } from '@playwright/test';
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
  '/rooms/esketamine-nasal-trd-us',
  '/compare/infusions-or-spray',
  '/side-effects',
  '/side-effects/nausea',
  '/rules',
  '/rules/esketamine-us-blood-pressure-before-dose',
  '/rules/interactions',
  '/rules/hazards',
  '/evidence',
  '/evidence/conditions',
  '/evidence/conditions/ptsd',
  '/evidence/approved',
  '/evidence/claims',
  '/evidence/timeline',
  '/evidence/scales',
  '/evidence/models',
  '/families/risks',
  '/guides/screen-a-patient',
  '/errors/dose-not-allowed',
  '/api/planner',
  '/search?q=nausea',
  '/correct',
  '/there-is-no-such-page',
] as const;

for (const width of [360, 1280]) {
  test(`letters have at most five sizes, those of the scale, on a page of each kind: ${width} px`, async ({
    page,
    address,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    for (const path of kinds) {
      // oxlint-disable no-await-in-loop -- one page after the other
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
      const strange = await page.evaluate(() => {
        const probe = document.createElement('span');
        document.body.append(probe);
        const scale = [1, 2, 3, 4, 5].map((step) => {
          probe.style.setProperty('font-size', `var(--ok-size-${step})`);
          return getComputedStyle(probe).fontSize;
        });
        probe.remove();
        const others = new Map<string, string>();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const element = node.parentElement;
          if (element === null || (node.textContent ?? '').replaceAll('\u200B', '').trim() === '')
            continue;
          // A curve is drawn to scale as a picture, with letters of its own.
          if (element.closest('script, style, title, noscript, .ok-curve') !== null) continue;
          const { fontSize } = getComputedStyle(element);
          if (!scale.includes(fontSize))
            others.set(fontSize, `${element.tagName}.${element.getAttribute('class') ?? ''}`);
        }
        return [...others].map(([size, where]) => `${size} at ${where}`);
      });
      expect.soft(strange, path).toEqual([]);
      // oxlint-enable no-await-in-loop
    }
  });
}

test('every second and third heading of a page has a place to link to', async ({
  page,
  address,
}) => {
  test.setTimeout(120_000);
  for (const path of kinds) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.goto(`${address}${path}`);
    const without = await page
      .locator('main h2:not([id]), main h3:not([id])')
      .evaluateAll((all) => all.map((each) => each.textContent));
    expect.soft(without, path).toEqual([]);
    // oxlint-enable no-await-in-loop
  }
});

for (const id of ['esketamine-nasal-trd-us', 'ketamine-iv-trd-six-over-three-weeks'])
  test(`the room alone prints on few sheets: ${id}`, async ({ page, address }) => {
    await page.goto(`${address}/protocols/${id}`);
    await page.getByRole('link', { name: 'The room alone, to print' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('In the room');
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(3);
  });

test('what can be downloaded is there: JSON, CSV, calendar, PDF', async ({ page, address }) => {
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us`);
  for (const [ending, begins] of [
    ['json', '{'],
    ['csv', ''],
    ['ics', 'BEGIN:VCALENDAR'],
    ['pdf', '%PDF-'],
  ] as const) {
    // oxlint-disable no-await-in-loop -- one file after the other
    const link = page.locator(`main a[download][href$="esketamine-nasal-trd-us.${ending}"]`);
    await expect(link).toBeVisible();
    const answer = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    );
    expect([ending, answer.status()]).toEqual([ending, 200]);
    expect((await answer.body()).toString('latin1').startsWith(begins)).toBe(true);
    // oxlint-enable no-await-in-loop
  }
});

test('the verdict is the same on the page, in the list, in a hit of the search and in the data', async ({
  page,
  address,
}) => {
  const id = 'esketamine-nasal-trd-us';
  const verdicts = (await (await page.request.get(`${address}/data/verdicts.json`)).json()) as Record<string, Record<string, { name: string; word: string }>>; // prettier-ignore
  const parts = ['kind', 'evidence', 'review', 'law'].map((part) => verdicts[id]?.[part]);
  for (const [path, within] of [
    [`/protocols/${id}`, 'main .ok-verdict'],
    ['/protocols', `tr[data-id="${id}"] .ok-verdict`],
    ['/search?q=spravato%20us%20label', `.ok-results li:has(a[href*="${id}"]) .ok-verdict`],
  ] as const) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.goto(`${address}${path}`);
    const bar = page.locator(within).first();
    await expect(bar).toBeVisible();
    for (const part of parts) await expect(bar).toContainText(part?.word ?? 'no word');
    await expect(bar.locator('svg.ok-mark')).toHaveCount(4);
    // oxlint-enable no-await-in-loop
  }
});

for (const path of [
  '/rules/esketamine-us-blood-pressure-before-dose',
  '/evidence/scales',
  '/evidence/models',
  '/evidence/claims',
])
  test(`a number of ${path} opens a card that leads to its source and to the form`, async ({
    page,
    address,
  }) => {
    await page.goto(`${address}${path}`);
    await page.locator('main button.ok-cite').first().focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.ok-note-card:popover-open');
    await expect(card).toContainText('Read');
    const form = card.getByRole('link', { name: 'Is this number wrong?' });
    const address_ = new URL((await form.getAttribute('href')) ?? '');
    expect(address_.searchParams.get('record')).not.toBe('');
    expect(address_.searchParams.get('says')).not.toBe('');
    await card.getByRole('link', { name: /^Entry/u }).click();
    await expect(page.locator('.ok-sources li:target')).toBeInViewport();
  });

test('a lost address suggests what it may mean, and says which version it names', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us@0.9.0`);
  const main = page.locator('main');
  await expect(main).toContainText('The address names version 0.9.0.');
  await expect(main.locator('a[href*="/protocols/esketamine-nasal-trd-us"]').first()).toBeVisible();
});

test('what changed for clinicians is said on every protocol page, also where nothing was before', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/protocols/esketamine-nasal-trd-us#what-changed-for-clinicians`);
  await expect(page.locator('main')).toContainText(
    /This is the first version of these data|Since version|since version/u,
  );
});

test('the comparison says how much drug goes into each week', async ({ page, address }) => {
  await page.goto(`${address}/compare/infusions-or-spray`);
  await expect(page.getByRole('row', { name: /^Drug by week/u })).toContainText(/week 1.*mg/u);
});

test('every kind of page can be read without a script', async ({ browser, address }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of kinds) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.goto(`${address}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = ((await page.locator('main').innerText()) ?? '').split(/\s+/u).length;
    expect.soft(words, path).toBeGreaterThan(25);
    await expect.soft(page.locator('main form[data-tool]:visible')).toHaveCount(0);
    // oxlint-enable no-await-in-loop
  }
  await context.close();
});

/** Puts the focus where it can be seen: a tool that is not there yet takes none. */
async function focus(place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  await place.focus();
}

test.describe('each tool can be used by keyboard alone', () => {
  test('explorer: a facet by arrow keys, a word, and back', async ({ page, address }) => {
    await page.goto(`${address}/protocols`);
    await focus(page.getByLabel('Words'));
    await page.keyboard.type('ketamine');
    await focus(page.locator('select[name=drug]'));
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/drug=/u);
    await focus(page.getByRole('button', { name: 'Show all' }));
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/drug=/u);
  });

  test('compare: two protocols by arrow keys', async ({ page, address }) => {
    await page.goto(`${address}/compare`);
    await focus(page.getByLabel('First protocol'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Second protocol')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('table.ok-compare')).toBeVisible();
  });

  test('calculator: fields by Tab, worked out by Enter', async ({ page, address }) => {
    await page.goto(`${address}/protocols/ketamine-iv-trd-six-over-three-weeks`);
    await focus(page.getByLabel('Body weight, kg'));
    await page.keyboard.type('70');
    await page.keyboard.press('Tab');
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await expect(page.locator('.ok-calculator [data-result] table')).toBeVisible();
  });

  test('search: arrow keys choose, Enter opens, Escape closes', async ({ page, address }) => {
    await page.goto(`${address}/guides`);
    await focus(page.getByRole('combobox', { name: 'Search', exact: true }));
    await page.keyboard.type('nausea');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await page.keyboard.type(' how often');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/side-effects/u);
  });

  test('claim checker and matrix: what is typed is answered', async ({ page, address }) => {
    await page.goto(`${address}/evidence/claims`);
    await focus(page.getByLabel('Paste a sentence of an article'));
    await page.keyboard.type('70 percent respond');
    await expect(page.locator('[data-tool=claims] [data-result] a').first()).toBeVisible();
    await page.goto(`${address}/rules/interactions`);
    await focus(page.getByLabel(/A medicine/u));
    await page.keyboard.type('Xanax');
    await expect(page.locator('[data-tool=rows] [data-count]')).toContainText(' of ');
  });

  test('scale: answers by arrow keys', async ({ page, address }) => {
    await page.goto(`${address}/evidence/scales`);
    await focus(page.getByText('Fill in GAD-7'));
    await page.keyboard.press('Enter');
    const form = page.locator('[data-scale=gad7]');
    for (const item of await form.locator('fieldset').all()) {
      // oxlint-disable no-await-in-loop -- item by item
      await focus(item.getByRole('radio').first());
      await page.keyboard.press('Space');
      // oxlint-enable no-await-in-loop
    }
    await expect(form.locator('[data-result]')).toContainText('Total 0');
  });
});

test('each sheet of paper says what it is, how it stands and of when', async ({
  page,
  address,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of [
    '/protocols/esketamine-nasal-trd-us',
    '/rules/esketamine-us-blood-pressure-before-dose',
    '/evidence/approved',
    '/side-effects/nausea',
  ]) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.goto(`${address}${path}`);
    const stamp = page.locator('.ok-sheet-stamp');
    await expect(stamp).toBeVisible();
    await expect(stamp).toContainText(/\d{1,2} [A-Z][a-z]{2} 20\d\d/u);
    await expect(stamp).toContainText('Holds on the day of printing only.');
    // oxlint-enable no-await-in-loop
  }
});
