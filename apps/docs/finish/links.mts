/** What a page has that others may lead to, and where it leads itself. */
interface Ends {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&#39;', "'");

/** Ids and links of a page, as they stand in its HTML. */
function endsOf(page: string): Ends {
  const values = (name: string): string[] =>
    [...page.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'giu'))].map(
      ([, quoted, bare]) => decode(quoted ?? bare ?? ''),
    );
  return { ids: new Set(values('id')), links: values('href') };
}

/**
 * Links of pages that lead to no page, no file or no place in a page of the site.
 *
 * @param pages - the HTML of each page, by its path such as `/rules/x`
 * @param isFile - whether something that is no page is there
 * @returns a line for each: which page, and where it leads
 */
export function brokenLinks(
  pages: ReadonlyMap<string, string>,
  base: string,
  isFile: (path: string) => boolean,
): readonly string[] {
  const ends = new Map([...pages].map(([path, page]) => [path, endsOf(page)] as const));
  const broken: string[] = [];
  for (const [from, { links }] of ends) {
    for (const link of new Set(links)) {
      if (/^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(link)) continue;
      const { pathname, hash } = new URL(link, `http://site${base}${from.slice(1)}`);
      const below = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
      const path = below === undefined || below === '/' ? below : below.replace(/\/$/u, '');
      const page = path === undefined ? undefined : ends.get(decodeURIComponent(path));
      const anchor = decodeURIComponent(hash.slice(1));
      const reached =
        page === undefined
          ? path !== undefined && hash === '' && isFile(path)
          : anchor === '' || page.ids.has(anchor);
      if (!reached) broken.push(`${from} leads to ${link}`);
    }
  }
  return broken;
}
