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

interface Someone {
  readonly id: string;
  readonly name: string;
}
interface Sitting {
  readonly name: string;
  readonly course: string;
  readonly number: number;
  readonly patient: string;
}

/** One of a list by name. A screen is never looked at for nobody: the demo has to have somebody of this name there. */
function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((entry) => entry.name.startsWith(name));
  if (found === undefined) throw new Error(`${name} is not there.`);
  return found;
}

/** Every screen with something to show, by the demo, whatever other tests have done in it before. */
async function screens(
  page: Page,
  address: string,
): Promise<readonly (readonly [name: string, path: string, heading: RegExp])[]> {
  const get = async <T>(path: string) =>
    (await (await page.request.get(address + path)).json()) as T;
  const { floor } = await get<{ floor: readonly Sitting[] }>('/api/today');
  const { patients } = await get<{ patients: readonly Someone[] }>('/api/patients');
  const running = named(floor, 'Bruno');
  const arrived = named(floor, 'Dev');
  const observed = named(floor, 'Carla');
  const blocked = named(patients, 'Esra').id;
  const rated = named(patients, 'Finn').id;
  const { courses } = await get<{ courses: readonly { course: string }[] }>(
    `/api/patients/${rated}`,
  );
  return [
    ['floor', '/', /Floor/u],
    ['session-running', `/courses/${running.course}/sessions/${running.number}`, /Bruno/u],
    ['session-questions', `/courses/${arrived.course}/sessions/${arrived.number}`, /Dev/u],
    ['session-leaving', `/courses/${observed.course}/sessions/${observed.number}`, /Carla/u],
    ['patients', '/patients', /Patients/u],
    ['patient', `/patients/${running.patient}`, /Bruno/u],
    ['patient-alarm', `/patients/${rated}`, /Finn/u],
    ['patient-blocked', `/patients/${blocked}`, /Esra/u],
    ['plan', `/patients/${running.patient}/plan`, /Bruno/u],
    ['course', `/courses/${running.course}`, /Bruno/u],
    ['follow', `/courses/${courses[0]?.course}/follow`, /Finn/u],
    ['library', '/protocols', /Library/u],
    ['protocol', '/protocols/esketamine-nasal-trd-us', /esketamine/iu],
    ['settings', '/settings', /Settings/u],
    ['sheet-session', `/print/${running.course}/${running.number}/session`, /Session sheet/u],
    ['sheet-aftercare', `/print/${running.course}/${running.number}/aftercare`, /After/u],
    ['sheet-plan', `/print/${running.course}/0/plan`, /Plan sheet/u],
  ];
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is accessible, and fits a phone, a tablet and a desk: ${theme}`, async ({
    page,
    clinic,
  }) => {
    test.setTimeout(400_000);
    await enter(page, clinic.address, { theme, width: 1280, as: 'demo-prescriber' });
    for (const [name, path, heading] of await screens(page, clinic.address)) {
      // oxlint-disable no-await-in-loop -- one screen after the other
      await test.step(name, async () => {
        await page.goto(`${clinic.address}${path}`);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
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
