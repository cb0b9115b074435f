import type { Check } from '../check.js';

/** Words in an address that ask for a list of results. */
const asks = new Set(['q', 'query', 'term', 'search', 'search_query', 'keyword', 'keywords', 's']);
const searches = /^search(?:results?|-results?)?(?:\.\w+)?$/u;
const parts = /^https?:\/\/(?<host>[^/?#]+)(?<path>[^?#]*)(?:\?(?<query>[^#]*))?/u;
const engines = /(?:^|\.)(?:google|bing|duckduckgo|yahoo|baidu|yandex)\.[a-z.]+$/u;

/**
 * Whether an address leads to a list of results, which is another one tomorrow, and not to a work. A record of a register that is
 * asked for by its number (`.json`) is not a page.
 *
 * @param address - as it was written
 * @returns true for a search page; false for any other, and for what is not an address
 * @example
 * isSearchPage('https://pubmed.ncbi.nlm.nih.gov/?term=ketamine')
 * // => true
 * isSearchPage('https://pubmed.ncbi.nlm.nih.gov/38188539/')
 * // => false
 * @category checks
 */
export function isSearchPage(address: string): boolean {
  const { host = '', path = '', query = '' } = parts.exec(address.toLowerCase())?.groups ?? {};
  if (path.endsWith('.json')) return false;
  return (
    engines.test(host) ||
    path.split('/').some((step) => searches.test(step)) ||
    query.split('&').some((pair) => asks.has(pair.split('=', 1)[0] ?? ''))
  );
}

/**
 * The address of a source opens the work, not a list of results.
 *
 * @category checks
 */
export const sourceIsNoSearchPage: Check = {
  name: 'source-is-no-search-page',
  description: 'The address of a source opens the work, not a list of results.',
  *check({ records }) {
    for (const record of records) {
      const address = record.record['URL'];
      if (typeof address !== 'string' || !isSearchPage(address)) continue;
      yield {
        in: record,
        path: ['URL'],
        message:
          'is a search page, which shows something else tomorrow; expected the address of the work, its DOI or its PubMed id',
      };
    }
  },
};
