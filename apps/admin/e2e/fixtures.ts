import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromiumPath } from '@openketamine/workspace-tools/browser';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Serving } from '../src/server/serve.js';
import { startPostgres, withoutPostgres, type Server } from '../test/support/postgres.js';

const built = join(import.meta.dirname, '../dist');

/** A demo clinic of its own. */
export interface ClinicServer {
  readonly address: string;
  readonly serving: Serving;
  /** Stops answering, as a lost connection would look, and goes on with the same data. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Starts the built server with a demo clinic in an empty place. */
async function startClinic(postgres?: string): Promise<ClinicServer & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-browser-'));
  const { serveClinic } = (await import(
    join(built, 'server/serve.js')
  )) as typeof import('../src/server/serve.js');
  const { readConfig } = (await import(
    join(built, 'server/config.js')
  )) as typeof import('../src/server/config.js');
  const serve = (port: number) => {
    const read = readConfig({
      PORT: String(port),
      CLINIC_DATA: join(folder, 'data'),
      CLINIC_LOG: 'none',
      CLINIC_ZONE: 'America/New_York',
      DATABASE_URL: postgres,
    });
    if ('wrong' in read) throw new Error(read.wrong.join('\n'));
    return serveClinic(read.config, {
      demo: true,
      client: join(built, 'client'),
      say: () => undefined,
      log: () => undefined,
    });
  };
  let serving = await serve(0);
  const { address } = serving;
  return {
    address,
    get serving() {
      return serving;
    },
    stop: () => serving.stop(),
    async start() {
      serving = await serve(Number(new URL(address).port));
    },
    async remove() {
      await serving.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const test = base.extend<
  object,
  { clinic: ClinicServer; postgres: Server | undefined; database: 'sqlite' | 'postgres' }
>({
  database: ['sqlite', { scope: 'worker', option: true }],
  postgres: [
    async ({ database }, use) => {
      const server =
        database === 'postgres' && withoutPostgres === undefined
          ? await startPostgres()
          : undefined;
      await use(server);
      server?.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  clinic: [
    async ({ postgres }, use) => {
      const clinic = await startClinic(postgres?.database());
      await use(clinic);
      await clinic.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const found = await chromiumPath();

test.beforeEach(({ database }) => {
  test.skip(found === undefined, 'No Chromium on this system: set CHROMIUM_PATH to run this test.');
  test.skip(database === 'postgres' && withoutPostgres !== undefined, withoutPostgres ?? '');
});

/** The width of WCAG's reflow, a tablet and a desk. */
export const widths = [320, 820, 1280] as const;

/** A theme and a width. */
interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** Signs in to the demo and opens a page, and fails on what the browser complains about. */
export async function enter(
  page: Page,
  address: string,
  { theme, width, as = 'demo-nurse' }: Look & { readonly as?: string } = {
    theme: 'light',
    width: 1280,
  },
): Promise<void> {
  page.on('pageerror', (error) => expect.soft(error.message, page.url()).toBe(''));
  page.on('console', (message) => {
    // an answer that refuses is not a fault of the page: the tests look at what it says
    const refused = /status of (?:4\d\d|507)/u.test(message.text());
    if (message.type() === 'error' && !refused) expect.soft(message.text(), page.url()).toBe('');
  });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  const answer = await page.request.post(`${address}/api/signin/demo`, { data: { account: as } });
  expect(answer.status()).toBe(200);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'Floor' })).toBeVisible();
}

/** Types a day into a date field, in the order in which this browser writes days: month, day, year. */
export async function typeDay(within: Page | Locator, label: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const field = within.getByRole('group', { name: label, exact: true }).first();
  await field.getByRole('spinbutton', { name: /month/u }).click();
  await field.page().keyboard.type(`${month}${date}${year}`);
}

/** Nothing that axe finds. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
  expect.soft(said).toEqual([]);
}

/** Nothing wider than the page. */
export async function expectFits(page: Page): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect.soft(tooWide, `too wide: ${page.url()}`).toBeLessThanOrEqual(0);
}

/** Whatever is pressed with a finger is large enough for one. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, input, textarea, summary, nav a, .tap, .choice-option, .tick',
      ),
    ]
      .map((element) => ({
        element,
        box: element.getBoundingClientRect(),
        shown: getComputedStyle(element),
      }))
      .filter(({ box, element, shown }) => {
        const hidden =
          box.width <= 1 ||
          shown.opacity === '0' ||
          element.closest('.ok-sr, [style*="clip"]') !== null;
        return !hidden && box.height < 44 && shown.position !== 'absolute';
      })
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${Math.round(box.height)}`),
  );
  expect.soft(small).toEqual([]);
}

export { expect };
