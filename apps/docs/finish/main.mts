import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { showDate } from '@openketamine/model/render';
import { gathered } from '../generate/gathered.mts';
import { kinds, type Entry } from '../src/search/index-format.mts';
import { apiPage } from './api.mts';
import { bundleIslands } from './islands.mts';
import { brokenLinks } from './links.mts';
import { finishedPage, type Shared } from './page.mts';
import { robots, sitemap } from './site-files.mts';
import { Styles } from './styles.mts';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const site = process.env['SITE_URL'] ?? 'http://localhost';
const base = process.env['SITE_BASE'] ?? '/';

const pages = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

// No page runs the client of Docusaurus.
rmSync(join(build, 'assets/js'), { recursive: true, force: true });

const script = await bundleIslands(join(root, 'src/islands'), join(build, 'assets/ok'));
// Small fonts that the bundler wrote into the sheet become files, which the policy admits and most pages never load.
const sheets = readdirSync(join(build, 'assets/css')).filter((file) => file.endsWith('.css'));
for (const file of sheets) {
  const path = join(build, 'assets/css', file);
  const text = readFileSync(path, 'utf8').replaceAll(
    /url\(['"]?data:font\/woff2;base64,(?<data>[A-Za-z0-9+/=]+)['"]?\)/gu,
    (_, data: string) => {
      const bytes = Buffer.from(data, 'base64');
      const font = `part-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;
      writeFileSync(join(build, 'assets/fonts', font), bytes);
      return `url(${base}assets/fonts/${font})`;
    },
  );
  writeFileSync(path, text);
}
const fonts = readdirSync(join(build, 'assets/fonts')).filter((name) =>
  /^source-s(?:ans-3|erif-4)-latin-wght-normal-/u.test(name),
);
const styles = new Styles();
const plan: Omit<Shared, 'sheet'> = {
  site,
  base,
  gathered: showDate(gathered),
  script: `${base}assets/ok/${script}`,
  fonts: fonts.map((name) => `${base}assets/fonts/${name}`),
  styles,
};
// The name of the sheet is known once every page was read, so a place is held for it.
const held = '@sheet@';
const finished = pages.map((file) => {
  const path = join(build, file);
  const page = finishedPage(readFileSync(path, 'utf8'), { ...plan, sheet: held });
  const to = `/${relative(build, path).replace(/\.html$/u, '')}`;
  return [path, apiPage(page, to, base)] as const;
});
const sheet = styles.sheet();
const name = `parts.${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`;
writeFileSync(join(build, 'assets/css', name), sheet);
const published = finished.map(
  ([path, page]) => [path, page.replace(held, `${base}assets/css/${name}`)] as const,
);
for (const [path, page] of published) writeFileSync(path, page);

const addressOf = (path: string): string =>
  `/${relative(build, path).replace(/(?:^|\/)index\.html$|\.html$/u, '')}`;
if (process.env['DOCS_QUICK'] !== '1') {
  const broken = brokenLinks(
    new Map(published.map(([path, page]) => [addressOf(path), page] as const)),
    base,
    (path) => existsSync(join(build, path)),
  );
  if (broken.length > 0)
    throw new Error(`${broken.length} links lead nowhere:\n${broken.slice(0, 50).join('\n')}`);
}

/** The API, page by page, for the second tab of the search. */
const apiEntries: Entry[] = finished.flatMap(([path, page]) => {
  const to = addressOf(path);
  if (!to.startsWith('/api/')) return [];
  const title = (/<title[^>]*>(?<title>[^<|]+)/u.exec(page)?.groups?.['title'] ?? to).trim();
  return [{ k: kinds.indexOf('API'), title, to, words: to.replaceAll(/[/-]/gu, ' ') }];
});
writeFileSync(
  join(build, 'search-api.json'),
  JSON.stringify({ entries: apiEntries, synonyms: {} }),
);

const paths = finished
  .map(([path]) => addressOf(path))
  .filter((path) => path !== '/404')
  .toSorted();
writeFileSync(
  join(build, 'sitemap.xml'),
  sitemap(
    site,
    base,
    paths.map((path) => ({ path })),
  ),
);
writeFileSync(join(build, 'robots.txt'), robots(site, base));
if (!existsSync(join(build, '404.html')))
  throw new Error('The site has no page for a lost address.');
console.log(`${pages.length} pages, without a client; ${sheet.length} bytes of styles`);
