import type { Page } from '@playwright/test';
import { expect, expectAccessible, looks, open, test } from './fixtures.js';

const spray = '/protocols/esketamine-nasal-trd-us';

async function plan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plan and screen' }).click();
  await expect(page.locator('.result[aria-busy="false"]')).toBeVisible();
}

for (const look of looks) {
  test(`list, protocol and plan are accessible: ${look.name}`, async ({ page, address }) => {
    await open(page, address, look);
    await expect(page.getByRole('heading', { level: 1, name: 'Protocols' })).toBeVisible();
    await expectAccessible(page);

    await page
      .getByRole('link', {
        name: /Esketamine nasal spray for treatment-resistant depression \(US/u,
      })
      .click();
    await expect(page.getByText('Not reviewed by a clinician.').first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Plan a course' }).click();
    await page.getByLabel('Age', { exact: true }).fill('40');
    await page.getByLabel('Aneurysmal vascular disease').check();
    await plan(page);
    await page.getByRole('button', { name: 'Details, Session 1', exact: true }).click();
    await expectAccessible(page);
  });
}

test('targets are large enough for a finger', async ({ page, address }) => {
  await open(page, `${address}${spray}/plan`, { theme: 'light', width: 390 });
  await page.getByLabel('Age', { exact: true }).fill('40');
  await plan(page);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, select, input:not([type=checkbox]), label.check, summary, nav a, .crumb a',
      ),
    ]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < 44)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('filters narrow the list and stand in the address', async ({ page, address }) => {
  await open(page, address, { theme: 'light', width: 1280 });
  await page.getByLabel('Route').selectOption('sc');
  await page.getByLabel('Drug').selectOption('ketamine');
  expect(page.url()).toContain('route=sc');
  for (const row of await page.locator('.protocols tbody tr').all()) {
    await expect(row).toContainText('under the skin');
  }
  await page.reload();
  await expect(page.getByLabel('Route')).toHaveValue('sc');
});

test('a course is planned, its screening is said first, and a dose is chosen in the table', async ({
  page,
  address,
}) => {
  await open(page, `${address}${spray}/plan`, { theme: 'light', width: 1280 });
  await page.getByLabel('Age', { exact: true }).fill('40');
  await page.getByLabel('First planned session').fill('2025-01-06');
  await plan(page);
  const result = page.locator('.result');
  await expect(result.getByRole('heading').first()).toContainText('Now: Ask first');
  await expect(result.locator('.screening')).toContainText('Worst undecided');
  await expect(result.locator('.screening')).toContainText('critical');
  await expect(result.locator('.sessions tbody tr').first()).toContainText('Mon 6 Jan 2025');
  await page.getByLabel('Dose of session 2').selectOption('84 mg');
  await expect(page.getByLabel('Dose of session 2')).toHaveValue('84 mg');
  await expect(result.locator('.ok-strip')).toContainText('84');
});

test('a met exclusion stands above the plan, which stays', async ({ page, address }) => {
  await open(page, `${address}${spray}/plan`, { theme: 'dark', width: 820 });
  await page.getByLabel('Age', { exact: true }).fill('40');
  await page.getByLabel('Aneurysmal vascular disease').check();
  await plan(page);
  await expect(page.locator('.screening').getByRole('heading').first()).toContainText(
    'Stop. Nothing is given.',
  );
  await expect(page.locator('.screening')).toContainText('An exclusion is met');
  await expect(page.locator('.finding').first()).toContainText('contraindicates');
  await expect(page.locator('.sessions').getByText('conditional').first()).toBeVisible();
  await expect(page.locator('.sessions').getByText('planned', { exact: true })).toHaveCount(0);
});

test('a refusal says what happened and the next step, and nothing typed is lost', async ({
  page,
  address,
}) => {
  await open(page, `${address}/protocols/ketamine-iv-trd-six-over-three-weeks/plan`, {
    theme: 'light',
    width: 820,
  });
  const complaints: string[] = [];
  page.removeAllListeners('console');
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.getByLabel('Age', { exact: true }).fill('40');
  await plan(page);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Not planned');
  await expect(alert).toContainText('Next step');
  await expect(alert).toContainText('FACT_MISSING');
  await page.getByLabel('Weight').fill('70lb');
  await plan(page);
  await expect(alert).toContainText('UNIT_UNKNOWN');
  await page.getByRole('link', { name: 'All protocols' }).click();
  await page.goBack();
  await expect(page.getByLabel('Weight')).toHaveValue('70lb');
  expect(complaints).toEqual([]);
});

test('what was typed is in no address and in no storage', async ({ page, address }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await open(page, `${address}${spray}/plan`, { theme: 'light', width: 1280 });
  await page.getByLabel('Birth date').fill('1984-03-07');
  await plan(page);
  expect(addresses.filter((text) => text.includes('1984'))).toEqual([]);
  expect(addresses.filter((text) => !text.startsWith(address))).toEqual([]);
  expect(page.url()).not.toContain('1984');
  const stored = await page.evaluate(() =>
    [localStorage, sessionStorage]
      .flatMap((storage) =>
        Array.from({ length: storage.length }, (_, index) =>
          storage.getItem(storage.key(index) ?? ''),
        ),
      )
      .join(' '),
  );
  expect(stored).not.toContain('1984');
});

test('everything can be done with the keyboard', async ({ page, address }) => {
  await open(page, `${address}${spray}/plan`, { theme: 'light', width: 1280 });
  await page.getByLabel('Age', { exact: true }).focus();
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(page.locator('.result')).toBeFocused();
  await page.getByRole('button', { name: 'Details, Session 1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Timetable' })).toBeVisible();
});
