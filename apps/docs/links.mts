import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** Pages of the docs folder by file name: `0001-workspace-and-gates.md` is `/decisions/0001-workspace-and-gates`. */
function pagesByName(docs: string): ReadonlyMap<string, string> {
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.md') && basename(file) !== 'index.md')
      .map((file) => [basename(file), `/${file.replaceAll('\\', '/').replace(/\.md$/u, '')}`]),
  );
}

/**
 * Where a link leads that a package's README makes into the docs folder. TypeDoc copies the file that such
 * a link names into `_media`; the site has it as a page.
 *
 * @param docs - the docs folder
 * @returns for a link that leads to no Markdown file of the site: the page it means
 * @throws Error where it means none
 */
export function linkToPage(
  docs: string,
): (link: { url: string; sourceFilePath: string }) => string {
  const pages = pagesByName(docs);
  return ({ url, sourceFilePath }) => {
    const [file = url, hash] = url.split('#');
    const page = file.includes('_media/') ? pages.get(basename(file)) : undefined;
    if (page === undefined) {
      throw new Error(`${sourceFilePath} links to ${url}, which is not a page of the site.`);
    }
    return hash === undefined ? page : `${page}#${hash}`;
  };
}
