import { join } from 'node:path';
import { chromiumPath } from '@openketamine/workspace-tools/browser';
import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder } from './serve.mts';

/** Questions that a reader brings, answered from the front page within so many clicks. */
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

test.beforeEach(async ({ page, address }) => {
  test.skip(found === undefined, 'No Chromium on this system: set CHROMIUM_PATH to run this test.');
  await page.goto(address);
});

/** Clicks on a link of the main part or the head. */
const follow = (page: Page, name: string | RegExp) =>
  page.locator('main, header').getByRole('link', { name }).first().click();

/** Types a question into the box of the front page; sending it is a click. */
async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Ask for a dose').fill(question);
  await page.locator('main').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status').first()).toBeVisible();
}

test('1. The first dose of nasal esketamine in the EU for somebody of 70, and who says so: one click', async ({
  page,
}) => {
  await ask(page, 'first dose esketamine EU age 70');
  const answer = page.locator('.ok-results li').first();
  await expect(answer).toContainText(/65 years and over, first dose: 28\s?mg/u);
  await expect(answer).toContainText('Source:');
});

test('2. What must be checked before a session of the US spray: two clicks', async ({ page }) => {
  await ask(page, 'spravato US checked before a session');
  await page.locator('.ok-results a[href*="esketamine-nasal-trd-us"]').first().click();
  await expect(page.getByRole('heading', { name: 'Checks before the dose' })).toBeVisible();
  await expect(page.getByText(/systolic blood pressure above/u).first()).toBeVisible();
});

test('3. How often people feel sick, dizzy or detached, drug against placebo: one click', async ({
  page,
}) => {
  await follow(page, 'Side effects, how often');
  const table = page.getByRole('table').first();
  for (const [name, shares] of [
    ['nausea', /28 %.*9 %|28 %.*8\.6 %/su],
    ['dizziness', /29 %.*7\.7 %|29 %.*8 %/su],
    ['dissociation', /41 %.*9\.5 %|41 %.*9 %/su],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- row by row
    await expect(
      table.getByRole('row', { name: new RegExp(`^${name}`, 'iu') }).first(),
    ).toContainText(shares);
});

test('4. What happens to the course when a session is missed, infusions and spray: up to three clicks', async ({
  page,
}) => {
  await follow(page, 'Infusions or the spray');
  const row = page.getByRole('row', { name: /^A missed session/u });
  await expect(row).toContainText('the source says nothing');
  await expect(row.getByRole('cell')).toHaveCount(2);
  await page
    .locator('main')
    .getByRole('link', { name: /US label/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'What changes the plan' })).toBeVisible();
});

test('5. Six infusions or the spray, side by side: one click', async ({ page }) => {
  await follow(page, 'Infusions or the spray');
  for (const name of [
    'Visits',
    'Hours in the clinic',
    'Drug in the sample course',
    'Side effects',
    'Evidence',
  ])
    // oxlint-disable-next-line no-await-in-loop -- row by row
    await expect(
      page.getByRole('row', { name: new RegExp(`^${name}`, 'u') }).first(),
    ).toBeVisible();
});

test('6. Which protocols exist for post-traumatic stress: one click', async ({ page }) => {
  await follow(page, /Post-traumatic stress/u);
  const links = page.locator('#protocols ~ ul').first().getByRole('link');
  expect(await links.count()).toBeGreaterThan(1);
});

test('7. Is ketamine approved for depression, where, since when: one click', async ({ page }) => {
  await follow(page, 'Is it approved?');
  await expect(page.locator('main')).toContainText('Ketamine is approved for depression in none');
  await expect(page.locator('main')).toContainText(/since 5 Mar 2019/u);
});

test('8. An article says "70 percent respond"; is that known: one click', async ({ page }) => {
  await follow(page, 'Check what an article says');
  await page.getByLabel('Paste a sentence').fill('70 percent respond');
  await expect(page.locator('[data-tool=claims] [data-result] li').first()).toContainText(
    'upper end of small early studies',
  );
});

test('9. A number is wrong; how to have it corrected, without git: one click', async ({ page }) => {
  await follow(page, 'Correct a number');
  await expect(page.locator('main')).toContainText('no git');
  await expect(
    page.locator('main').getByRole('link', { name: 'open the empty form' }),
  ).toHaveAttribute('href', /correct-a-number/u);
});

test('10. How to screen a patient in ten lines of code, and what the answer can be: one click', async ({
  page,
}) => {
  await follow(page, 'Screen a patient in ten lines');
  await expect(page.locator('main pre').first()).toContainText('screen({');
  await expect(page.getByRole('heading', { name: 'What the answer can be' })).toBeVisible();
});
