import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { chromiumPath } from '@openketamine/workspace-tools/browser';
import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder } from './serve.mts';

/** Each tool, used by somebody who has only a keyboard, a phone, or no network any more. */
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

test.beforeEach(({ page }) => {
  test.skip(found === undefined, 'No Chromium on this system: set CHROMIUM_PATH to run this test.');
  page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
});

const field = (page: Page, name: string) => page.locator(`[data-tool] [name="${name}"]`);
const result = (page: Page) => page.locator('.ok-tool-result');

/** What each tool is given, and what it has to say then. */
const uses = {
  plan: {
    fill: async (page: Page) => {
      await field(page, 'protocol').selectOption('ketamine-iv-trd-six-over-three-weeks');
      await field(page, 'start').fill('2027-01-04');
      await field(page, 'weight').fill('80');
      await field(page, 'age').fill('40');
    },
    submit: 'Plan it',
    says: /40\s?mg/u,
  },
  screen: {
    fill: async (page: Page) => {
      await field(page, 'protocol').selectOption('esketamine-nasal-trd-us');
      await field(page, 'place').selectOption('US');
      await field(page, 'at').fill('2026-11-30T09:00');
    },
    submit: 'Screen',
    says: /NOW: ASK FIRST/u,
  },
  interactions: {
    fill: async (page: Page) => {
      await field(page, 'treatment').selectOption('esketamine.nasal');
      await field(page, 'place').selectOption('US');
      await field(page, 'medicines').fill('Xanax\nKlonipin');
    },
    submit: 'Look up',
    says: /alprazolam/u,
  },
  concentrations: {
    fill: async (page: Page) => {
      await field(page, 'drug').selectOption('ketamine');
      await field(page, 'route').selectOption('iv');
      await field(page, 'form').selectOption('base');
      await field(page, 'dose').fill('40');
      await field(page, 'over').fill('40');
      await field(page, 'weight').fill('80');
      await field(page, 'sessions').fill('2');
      await field(page, 'every').fill('3');
    },
    submit: 'Draw',
    says: /Model: otto-2021-s-ketamine/u,
  },
} as const;

const names = Object.keys(uses) as (keyof typeof uses)[];

async function work(page: Page, name: keyof typeof uses): Promise<void> {
  const { fill, submit, says } = uses[name];
  await fill(page);
  await page.getByRole('button', { name: submit, exact: true }).click();
  await expect(result(page)).toContainText(says);
}

async function expectAccessible(page: Page): Promise<void> {
  // what lies under the head of a page that was scrolled is no small target
  await page.evaluate(() => window.scrollTo(0, 0));
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

for (const name of names) {
  test(`${name}: works in both themes and on a phone of 320 px, accessible before and after`, async ({
    page,
    address,
  }) => {
    test.setTimeout(240_000);
    for (const theme of ['light', 'dark'] as const)
      for (const width of [320, 768, 1280]) {
        // oxlint-disable no-await-in-loop -- one after the other
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${address}/tools/${name}`);
        await expect(page.locator('.ok-use')).toContainText('For professionals');
        await expectAccessible(page);
        await work(page, name);
        await expectAccessible(page);
        // oxlint-enable no-await-in-loop
      }
  });

  test(`${name}: goes on without network once it was touched, and sends nothing`, async ({
    page,
    address,
    context,
  }) => {
    await page.goto(`${address}/tools/${name}`, { waitUntil: 'networkidle' });
    await work(page, name);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(request.url());
    });
    if (name === 'plan') await page.getByRole('button', { name: 'Missed: session 1' }).click();
    if (name === 'screen') await page.getByRole('button', { name: 'Not known' }).click();
    if (name === 'interactions') await page.getByRole('button', { name: 'Klonopin' }).click();
    if (name === 'concentrations') await field(page, 'scale').selectOption('log');
    await expect(result(page)).toContainText(uses[name].says);
    await context.setOffline(false);
    expect(asked).toEqual([]);
  });

  test(`${name}: nothing that was entered about a patient is sent or stands in the address`, async ({
    page,
    address,
  }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      sent.push(`${request.url()} ${request.postData() ?? ''}`);
    });
    await page.goto(`${address}/tools/${name}`);
    await work(page, name);
    const secret = /Xanax|Klonipin|weight|2027-01-04|dose=|answers/u;
    expect(sent.filter((each) => secret.test(each))).toEqual([]);
    expect(page.url()).not.toMatch(secret);
    await page.getByLabel('Put my entries into the link').check();
    const { hash } = new URL(page.url());
    expect(hash.length).toBeGreaterThan(3);
    // the link alone brings everything back
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(result(page)).toContainText(uses[name].says);
  });

  for (const [what, query] of [
    ['of an older version', '?v=0&protocol=esketamine-nasal-trd-us'],
    ['of a later version', '?v=99'],
    ['without a version', '?protocol=esketamine-nasal-trd-us'],
    ['with something unknown', '?v=1&wish=more'],
    ['that was cut', '?v=1&place=%E0%A4%A'],
  ] as const)
    test(`${name}: a link ${what} is answered by a sentence and a way back`, async ({
      page,
      address,
    }) => {
      await page.goto(`${address}/tools/${name}${query}`);
      await expect(result(page)).toContainText(/link/u);
      await result(page).getByRole('link', { name: 'Start anew' }).click();
      await expect(page).toHaveURL(`${address}/tools/${name}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

  test(`${name}: the first use loads less than its budget`, async ({ page, address }) => {
    await page.goto(`${address}/tools/${name}`, { waitUntil: 'networkidle' });
    const sizes: Promise<number>[] = [];
    let tables = 0;
    page.on('response', (response) => {
      const sized = response.body().then((body) => gzipSync(body).length);
      sizes.push(sized);
    });
    await work(page, name);
    await page.waitForLoadState('networkidle');
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    // names and codes of medicines are counted apart: the large table, and what it rests on
    for (const chunk of await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
    )) {
      if (!chunk.endsWith('.js')) continue;
      const text = readFileSync(join(import.meta.dirname, '../build', chunk), 'utf8');
      if (text.includes('alprazolam') || text.includes('I50.22')) tables += gzipSync(text).length;
    }
    test.info().annotations.push({
      type: 'bytes',
      description: `${total} with ${tables} of names and codes`,
    });
    console.log(
      `${name}: ${total} bytes on first use, of which ${tables} are tables of names and codes`,
    );
    expect(total - tables).toBeLessThan(150_000);
    if (name === 'plan' || name === 'concentrations') expect(tables).toBe(0);
  });
}

test.describe('planning', () => {
  test('by keyboard alone, a missed session at one press, and the page says what changed', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/tools/plan`);
    await field(page, 'protocol').focus();
    await page.keyboard.type('Six ketamine infusions over three weeks');
    await field(page, 'start').fill('2027-01-04');
    await field(page, 'weight').focus();
    await page.keyboard.type('80');
    await page.keyboard.press('Tab');
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await expect(result(page)).toContainText(/40\s?mg/u);
    await page.getByRole('button', { name: 'Missed: session 1' }).focus();
    await page.keyboard.press('Enter');
    await expect(result(page)).toContainText('Session 1 was missed on 4 Jan 2027.');
    await expect(page.locator('#plan')).toBeFocused();
    await page.getByRole('button', { name: 'Take back' }).focus();
    await page.keyboard.press('Space');
    await expect(result(page)).not.toContainText('was missed on');
  });

  test('what the planner refuses stands at its field, in the words of the planner', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/tools/plan`);
    await uses.plan.fill(page);
    await field(page, 'age').fill('12');
    await page.getByRole('button', { name: 'Plan it', exact: true }).click();
    const age = field(page, 'age');
    await expect(age).toHaveAttribute('aria-invalid', 'true');
    const said = page.locator(`#${(await age.getAttribute('aria-describedby')) ?? ''}`);
    await expect(said).toHaveAttribute('data-code', 'AGE_NOT_COVERED');
    await expect(said.getByRole('link')).toHaveAttribute('href', /\/errors\/age-not-covered$/u);
    await field(page, 'age').fill('40');
    await field(page, 'weight').fill('176 lb');
    await page.getByRole('button', { name: 'Plan it', exact: true }).click();
    await expect(result(page)).toContainText(/39\.915\s?mg/u);
    await field(page, 'weight').fill('176');
    await page.getByRole('button', { name: 'Plan it', exact: true }).click();
    await expect(page.locator('#refused-weight')).toContainText('kilograms or pounds');
  });

  test('the calendar is saved with every session, and a course without a name is refused', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/tools/plan`);
    await work(page, 'plan');
    await page.getByRole('button', { name: /Save the calendar/u }).click();
    await expect(page.locator('#calendar-said')).toContainText('would overwrite the other');
    await page.getByLabel(/Name of this course/u).fill('course 7');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Save the calendar/u }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    // what is to be done around the sessions may stand in it as well
    expect(text.match(/^UID:[^\r\n]*session-\d+@/gmu)).toHaveLength(6);
    expect(text).toContain('NOT SCREENED');
  });

  test('the printout holds the plan and not the form', async ({ page, address }) => {
    await page.goto(`${address}/tools/plan`);
    await work(page, 'plan');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-tool=plan]')).toBeHidden();
    await expect(page.getByRole('table').last()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Missed: session 1' })).toBeHidden();
    await expect(result(page)).toContainText('Not a medical device');
  });

  for (const [what, link] of [
    ['an unknown protocol', '?v=1&protocol=no-such-thing'],
    [
      'a day that there is not',
      '?v=1&protocol=ketamine-iv-trd-six-over-three-weeks#start=2027-02-30',
    ],
    [
      'sessions that cannot be read',
      '?v=1&protocol=ketamine-iv-trd-six-over-three-weeks#happened=eaten~1',
    ],
    ['days of no week', '?v=1&days=someday'],
  ] as const)
    test(`a link with ${what} gets a sentence and a way back`, async ({ page, address }) => {
      await page.goto(`${address}/tools/plan${link}`);
      await expect(result(page)).toContainText(/link|No protocol/u);
      await expect(result(page).getByRole('link', { name: 'Start anew' })).toBeVisible();
    });

  test('a link in which a session happened that the course has not is refused, and can be taken back', async ({
    page,
    address,
  }) => {
    await page.goto(
      `${address}/tools/plan?v=1&protocol=ketamine-iv-trd-six-over-three-weeks#start=2027-01-04&weight=80&age=40&happened=missed~99~2027-01-04`,
    );
    await expect(result(page)).toContainText('Refused.');
    await page.getByRole('button', { name: 'Take that back' }).click();
    await expect(result(page)).toContainText(/40\s?mg/u);
  });
});

test.describe('screening', () => {
  test('asks for the place first, then goes from question to question, urgency first', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/tools/screen`);
    await field(page, 'protocol').selectOption('esketamine-nasal-trd-us');
    await page.getByRole('button', { name: 'Screen', exact: true }).click();
    await expect(result(page).locator('[data-ask=place]')).toBeVisible();
    await expect(field(page, 'place')).toBeFocused();
    await field(page, 'place').selectOption('US');
    await expect(page.locator('.ok-urgency')).toHaveAttribute('data-urgency', 'ask');
    const first = page.locator('.ok-question');
    await expect(first).toHaveAttribute('data-question', 'conditions');
    // nothing entered is no answer
    await page.getByRole('button', { name: 'Record and go on' }).click();
    await expect(first).toContainText('Nothing was entered');
    await page.getByLabel('Find in this list').fill('aneurysm');
    await page
      .getByRole('group', { name: 'aneurysmal vascular disease' })
      .getByLabel('now')
      .check();
    await page.getByRole('button', { name: 'Record and go on' }).click();
    await expect(page.locator('.ok-urgency')).toHaveAttribute('data-urgency', 'stop-now');
    await expect(result(page)).toContainText('NOW: STOP. Nothing is given.');
    await page.getByRole('button', { name: /^Take back: aneurysmal/u }).click();
    await expect(page.locator('.ok-urgency')).toHaveAttribute('data-urgency', 'ask');
  });

  test('by keyboard alone to the second question', async ({ page, address }) => {
    await page.goto(`${address}/tools/screen?v=1&protocol=esketamine-nasal-trd-us&place=US`);
    await expect(page.locator('.ok-question')).toBeVisible();
    await page
      .getByRole('group', { name: /all conditions/u })
      .getByLabel('yes')
      .focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.ok-question')).not.toHaveAttribute('data-question', 'conditions');
    await expect(page.locator('[data-next]')).toBeFocused();
  });

  test('a value that cannot be is refused at its field, and one that can be read in two ways is asked back', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/tools/screen?v=1&protocol=esketamine-nasal-trd-us&place=US`);
    while ((await page.locator('.ok-question').getAttribute('data-question')) !== 'age') {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      await page.getByRole('button', { name: 'Not known' }).click();
    }
    const age = page.locator('.ok-question').getByRole('textbox').first();
    await age.fill('400');
    await page.getByRole('button', { name: 'Record and go on' }).click();
    await expect(page.locator('.ok-question .ok-field-refused')).toContainText('cannot be');
    await expect(age).toBeFocused();
    await age.fill('70');
    await page.getByRole('button', { name: 'Record and go on' }).click();
    await expect(result(page)).toContainText('Age: 70');
  });

  test('a medicine that nobody knows is asked back before it is recorded', async ({
    page,
    address,
  }) => {
    await page.goto(`${address}/tools/screen?v=1&protocol=esketamine-nasal-trd-us&place=US`);
    while ((await page.locator('.ok-question').getAttribute('data-question')) !== 'medicines') {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      await page.getByRole('button', { name: 'Not known' }).click();
    }
    const name = page.locator('.ok-question').getByLabel('Name', { exact: true });
    await name.fill('Klonipin');
    await name.blur();
    await page.getByRole('button', { name: 'Klonopin', exact: true }).click();
    await expect(name).toHaveValue('Klonopin');
    await expect(page.locator('.ok-row-said')).toContainText('clonazepam');
    await page
      .getByRole('group', { name: /all medicines/u })
      .getByLabel('yes')
      .check();
    await page.getByRole('button', { name: 'Record and go on' }).click();
    await expect(result(page)).toContainText('benzodiazepine');
  });

  test('a link whose answers were changed takes none of them', async ({ page, address }) => {
    await page.goto(
      `${address}/tools/screen?v=1&protocol=esketamine-nasal-trd-us&place=US#answers=%7B%22weight%22%3A80%7D`,
    );
    await expect(result(page)).toContainText('None of them was taken');
    await expect(result(page).getByRole('link', { name: 'Start anew' })).toBeVisible();
  });
});

test('interactions: a near name is asked back and never taken, and a brand is read', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/tools/interactions`);
  await work(page, 'interactions');
  const near = page.locator('.ok-medicine').nth(1);
  await expect(near).toHaveAttribute('data-status', 'not-evaluable');
  await expect(near).toContainText('does not mean that there is no interaction');
  await near.getByRole('button', { name: 'Klonopin' }).click();
  await expect(page.locator('.ok-medicine').nth(1)).toHaveAttribute('data-status', 'interaction');
  await expect(field(page, 'medicines')).toHaveValue('Xanax\nKlonopin');
});

test('interactions: without a medicine the engine says so at the field', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/tools/interactions`);
  await page.getByRole('button', { name: 'Look up', exact: true }).click();
  await expect(page.locator('#refused-medicines')).toContainText('No medicine is named.');
});

test('concentrations: without salt or base nothing is drawn, and the model says so at the field', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/tools/concentrations`);
  await uses.concentrations.fill(page);
  await field(page, 'form').selectOption('');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(page.locator('#refused-form')).toContainText('base or hydrochloride');
  await expect(result(page).locator('svg')).toHaveCount(0);
  await field(page, 'form').selectOption('base');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(result(page).locator('svg').first()).toBeVisible();
});

test('tools stand apart from the pages for families, which lead to none', async ({
  page,
  address,
}) => {
  await page.goto(`${address}/families`);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).pathname));
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => path.startsWith('/tools'))).toEqual([]);
});

test('without JavaScript a tool says so and where to read instead', async ({
  browser,
  address,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of names) {
    // oxlint-disable no-await-in-loop -- one after the other
    await page.goto(`${address}/tools/${name}`);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    await expect(page.locator('main a').first()).toBeVisible();
    // oxlint-enable no-await-in-loop
  }
  await context.close();
});
