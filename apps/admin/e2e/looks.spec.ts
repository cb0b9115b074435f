import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  enter,
  expect,
  expectAccessible,
  expectFits,
  expectLargeTargets,
  test,
  widths,
} from './fixtures.js';

const shots = process.env['CLINIC_SHOTS'];

interface Today {
  readonly floor: readonly {
    name: string;
    course: string;
    number: number;
    patient: string;
    phase: string;
  }[];
  readonly due: readonly { name: string; course: string; patient: string }[];
}

/** Every screen with something to show, by the demo. */
async function screens(
  page: Page,
  address: string,
): Promise<readonly (readonly [string, string])[]> {
  const today = (await (await page.request.get(`${address}/api/today`)).json()) as Today;
  const running = today.floor.find(({ phase }) => phase === 'running');
  const arrived = today.floor.find(({ phase }) => phase === 'arrived');
  const observed = today.floor.find(({ phase }) => phase === 'observed');
  const blocked = today.due.find(({ name }) => name.startsWith('Esra'));
  const rated = today.due.find(({ name }) => name.startsWith('Finn'));
  return [
    ['floor', '/'],
    ['session-running', `/courses/${running?.course}/sessions/${running?.number}`],
    ['session-questions', `/courses/${arrived?.course}/sessions/${arrived?.number}`],
    ['session-leaving', `/courses/${observed?.course}/sessions/${observed?.number}`],
    ['patients', '/patients'],
    ['patient', `/patients/${running?.patient}`],
    ['patient-alarm', `/patients/${rated?.patient}`],
    ['patient-blocked', `/patients/${blocked?.patient}`],
    ['plan', `/patients/${running?.patient}/plan`],
    ['course', `/courses/${running?.course}`],
    ['follow', `/courses/${rated?.course}/follow`],
    ['library', '/protocols'],
    ['protocol', '/protocols/esketamine-nasal-trd-us'],
    ['settings', '/settings'],
    ['sheet-session', `/print/${running?.course}/${running?.number}/session`],
    ['sheet-aftercare', `/print/${running?.course}/${running?.number}/aftercare`],
    ['sheet-plan', `/print/${running?.course}/0/plan`],
  ];
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is accessible, and fits a phone, a tablet and a desk: ${theme}`, async ({
    page,
    clinic,
  }) => {
    test.setTimeout(400_000);
    await enter(page, clinic.address, { theme, width: 1280, as: 'demo-prescriber' });
    for (const [name, path] of await screens(page, clinic.address)) {
      // oxlint-disable no-await-in-loop -- one screen after the other
      await test.step(name, async () => {
        await page.goto(`${clinic.address}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.loading')).toHaveCount(0);
        // the whole of axe once in each theme, at the width where the other theme is not looked at
        await page.setViewportSize({ width: theme === 'light' ? 1280 : 320, height: 900 });
        await expectAccessible(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await expectFits(page);
          if (width === 320) await expectLargeTargets(page);
          if (shots !== undefined) {
            await page.screenshot({
              path: join(shots, `${name}-${theme}-${width}.png`),
              fullPage: true,
            });
          }
        }
      });
      // oxlint-enable no-await-in-loop
    }
  });
}

test('the door is accessible, and opens to the demo at one click', async ({ page, clinic }) => {
  await page.goto(clinic.address);
  await expect(page.getByRole('heading', { level: 1, name: 'openketamine' })).toBeVisible();
  await expectAccessible(page);
  if (shots !== undefined) await page.screenshot({ path: join(shots, 'door.png'), fullPage: true });
  await page.getByRole('button', { name: 'Enter as Demo nurse', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Floor' })).toBeVisible();
});
