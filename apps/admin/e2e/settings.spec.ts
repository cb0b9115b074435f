import { enter, expect, test } from './fixtures.js';

const desk = { theme: 'light', width: 1280 } as const;

// stands in a file of its own, the last by name: afterwards the clinic has no demo
test('the settings are said back, and the demo goes at one command', async ({ page, clinic }) => {
  await enter(page, clinic.address, { ...desk, as: 'demo-prescriber' });
  page.removeAllListeners('console');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Time zone').fill('Mars/Base');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Time zone')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Time zone').fill('Europe/Berlin');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the demo' }).click();
  await page.getByRole('button', { name: 'Remove everybody invented' }).click();
  await expect(page.getByRole('heading', { name: 'Set up the first account' })).toBeVisible();
  expect((await page.request.get(`${clinic.address}/api/patients`)).status()).toBe(401);
});
