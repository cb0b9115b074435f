import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '@openketamine/workspace-tools/browser';
import { serveFolder } from '../e2e/serve.mts';

/** Takes the pictures of the README from the built site: `node measure/pictures.mts`. */
const six = 'ketamine-iv-trd-six-over-three-weeks';
const spray = 'esketamine-nasal-trd-us';
const pictures = [
  ['protocol', `/protocols/${spray}`, undefined, 'light'],
  ['side-effects', `/protocols/${spray}`, '#what-can-go-wrong', 'light'],
  ['search', '/search?q=first+dose+esketamine+EU+age+70', undefined, 'light'],
  ['compare', `/compare?ids=${six},${spray}`, undefined, 'dark'],
] as const;

const executablePath = await chromiumPath();
if (executablePath === undefined) throw new Error('No Chromium on this system: set CHROMIUM_PATH.');
const { server, address } = await serveFolder(join(import.meta.dirname, '../build'));
const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] });
for (const [name, page, anchor, colorScheme] of pictures) {
  // oxlint-disable no-await-in-loop -- one picture after the other
  const tab = await browser.newPage({ viewport: { width: 1180, height: 800 }, colorScheme });
  await tab.goto(`${address}${page}`, { waitUntil: 'networkidle' });
  if (anchor !== undefined) await tab.locator(anchor).evaluate((place) => place.scrollIntoView());
  await tab.screenshot({ path: join(import.meta.dirname, `../pictures/${name}.png`) });
  await tab.close();
  // oxlint-enable no-await-in-loop
}
await browser.close();
server.close();
