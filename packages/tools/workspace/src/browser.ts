import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Flags with which Chromium runs as root, without a graphics card, and without calling home. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macOs = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function installed(): string | undefined {
  const dirs = (process.env['PATH'] ?? '').split(delimiter).filter((dir) => dir !== '');
  const candidates = dirs.flatMap((dir) => names.map((name) => join(dir, name)));
  return [...candidates, macOs].find((path) => existsSync(path));
}

/**
 * The Chromium that browser tests use: `CHROMIUM_PATH`, else an installed one, else the one that comes
 * as an npm package for Linux on x64. Undefined where there is none: tests then say they were skipped.
 */
export async function chromiumPath(): Promise<string | undefined> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return given;
  const found = installed();
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** What every app's browser tests have in common, for its Playwright configuration. */
export async function browserTests(app: string) {
  const executablePath = await chromiumPath();
  return {
    testDir: 'e2e',
    outputDir: 'test-results',
    fullyParallel: false,
    workers: 1,
    timeout: 60_000,
    reporter: [['list'], ['json', { outputFile: `../../reports/browser-${app}.json` }]] as (
      | ['list']
      | ['json', { outputFile: string }]
    )[],
    use: {
      browserName: 'chromium' as const,
      headless: true,
      launchOptions: {
        args: [...chromiumArgs],
        ...(executablePath === undefined ? {} : { executablePath }),
      },
    },
  };
}
