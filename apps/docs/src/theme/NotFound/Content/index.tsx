import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';

const links = [
  ['/protocols', 'All protocols'],
  ['/rules', 'All rules'],
  ['/evidence', 'The evidence'],
  ['/', 'The front door'],
] as const;

/** What an address without a page says, and the ways back. */
export default function NotFoundContent(): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <main className="ok-page markdown">
      <h1>There is no page at this address</h1>
      <p>
        Perhaps a protocol or a rule was renamed, or the address was cut off. Nothing is lost: every
        record can be found under its id or by its words.
      </p>
      <div data-tool="lost" aria-live="polite" hidden />
      <search className="ok-find-again" aria-label="The lost page">
        <form action={withBaseUrl('/search')}>
          <label htmlFor="again">Search for it</label> <input id="again" name="q" type="search" />{' '}
          <button type="submit">Search</button>
        </form>
      </search>
      <ul>
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={withBaseUrl(href)}>{label}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
