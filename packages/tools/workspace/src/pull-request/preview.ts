import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { clinicalDiff, type ClinicalDiff } from './clinical-diff.ts';

/** Ids whose pages may look otherwise: of what changed, and of the protocols that it reaches. */
export const changedIds = ({ records }: Pick<ClinicalDiff, 'records'>): readonly string[] => [
  ...new Set(records.flatMap(({ id, reaches = [] }) => [id, ...reaches])),
];

/** Pages of a built site that are about one of these ids: by their address, or because they name it. */
export function changedPages(site: string, ids: readonly string[]): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .filter((path) => {
      const text = readFileSync(join(site, path), 'utf8');
      return ids.some(
        (id) => path.split('/').includes(id) || path === `${id}.html` || text.includes(`/${id}"`),
      );
    })
    .toSorted();
}

/** Copies the pages with what they need, and a page that lists them. Returns how many there are. */
export function copyPreview(site: string, pages: readonly string[], out: string): number {
  mkdirSync(out, { recursive: true });
  for (const page of pages) {
    mkdirSync(dirname(join(out, page)), { recursive: true });
    cpSync(join(site, page), join(out, page));
  }
  for (const folder of ['assets', 'img', 'fonts'])
    if (existsSync(join(site, folder)))
      cpSync(join(site, folder), join(out, folder), { recursive: true });
  const links = pages.map((page) => `<li><a href="${page}">${page}</a></li>`).join('\n');
  writeFileSync(
    join(out, 'changed.html'),
    `<!doctype html>\n<title>Changed pages</title>\n<ul>\n${links}\n</ul>\n`,
  );
  return pages.length;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      site: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { base, head, site, out } = values;
  if (base === undefined || head === undefined || site === undefined || out === undefined) {
    console.error(
      'node packages/tools/workspace/src/pull-request/preview.ts --base COMMIT --head COMMIT --site FOLDER --out FOLDER',
    );
    return 2;
  }
  const ids = changedIds(clinicalDiff(base, head));
  const count = copyPreview(site, ids.length === 0 ? [] : changedPages(site, ids), out);
  console.log(`${count} pages; begin with changed.html`);
  return 0;
}

if (import.meta.main) process.exitCode = main();
