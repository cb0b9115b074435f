import { errorCodes } from '@openketamine/model';

/** Kinds of pages of the API, by the folder they stand in, with how each is imported. */
const kinds: Readonly<Record<string, 'import' | 'import type'>> = {
  functions: 'import',
  variables: 'import',
  classes: 'import',
  enumerations: 'import',
  interfaces: 'import type',
  'type-aliases': 'import type',
};

/**
 * The line that imports what a page of the API is about.
 *
 * @param path - of the page, below the folder of the site: `/api/planner/explain/variables/english`
 * @returns undefined where the page is about a module
 */
export function importLine(path: string): string | undefined {
  const [, api, folder, ...rest] = path.split('/');
  const name = rest.at(-1);
  const kind = kinds[rest.at(-2) ?? ''];
  if (api !== 'api' || folder === undefined || name === undefined || kind === undefined)
    return undefined;
  const entry = rest.slice(0, -2).filter((part) => part !== 'index');
  const from = [folder === 'openketamine' ? folder : `@openketamine/${folder}`, ...entry].join('/');
  return `${kind} { ${name} } from '${from}';`;
}

const codes = new RegExp(`<code>(?<code>${errorCodes.join('|')})</code>`, 'gu');

/**
 * A page of the API with the line that imports what it is about, and with each error code leading to its page.
 *
 * @param page - its HTML
 * @param path - below the folder of the site
 * @param base - the folder of the site
 */
export function apiPage(page: string, path: string, base: string): string {
  if (!path.startsWith('/api/')) return page;
  const line = importLine(path);
  const linked = page.replaceAll(
    codes,
    (written, code: string) =>
      `<a href="${base}errors/${code.toLowerCase().replaceAll('_', '-')}">${written}</a>`,
  );
  if (line === undefined) return linked;
  const escaped = line.replaceAll("'", '&#39;');
  return linked.replace('</h1>', `</h1><p class="ok-import"><code>${escaped}</code></p>`);
}
