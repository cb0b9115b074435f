import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import Footer from '@theme/Footer';
import LayoutProvider from '@theme/Layout/Provider';
import type { ReactNode } from 'react';
import { areas } from '../../areas';

interface Props {
  readonly children: ReactNode;
  readonly title?: string;
  readonly description?: string;
  readonly wrapperClassName?: string;
}

function Areas({ path }: { readonly path: string }): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <ul>
      {areas.map(({ href, label }) => {
        const to = withBaseUrl(href);
        const inside = path === to || path.startsWith(`${to}/`);
        return (
          <li key={href}>
            <a href={to} aria-current={inside ? 'true' : undefined}>
              {label}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The frame of every page: everything in it works before, and without, any script. */
export default function Layout({
  children,
  title,
  description,
  wrapperClassName,
}: Props): ReactNode {
  const { pathname } = useLocation();
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <LayoutProvider>
      {title === undefined ? null : (
        <Head>
          <title>{title === 'openketamine' ? title : `${title} | openketamine`}</title>
          <meta property="og:title" content={title} />
          {description === undefined ? null : <meta name="description" content={description} />}
          {description === undefined ? null : (
            <meta property="og:description" content={description} />
          )}
        </Head>
      )}
      <a className="ok-skip" href="#content">
        Skip to the content
      </a>
      <header className="ok-top">
        <a className="ok-brand" href={withBaseUrl('/')}>
          openketamine
        </a>
        <nav className="ok-areas" aria-label="Areas">
          <Areas path={pathname} />
        </nav>
        <search className="ok-find" aria-label="From every page">
          <form action={withBaseUrl('/search')}>
            <label className="ok-sr" htmlFor="find">
              Search
            </label>
            <input
              id="find"
              name="q"
              type="search"
              autoComplete="off"
              placeholder="Search: dose, rule, side effect"
            />
            <div id="find-list" className="ok-find-list" hidden />
          </form>
        </search>
        <button
          type="button"
          className="ok-plain ok-theme"
          data-theme-toggle=""
          aria-label="Light or dark"
          hidden
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
          </svg>
        </button>
        <button type="button" className="ok-plain ok-menu-open" popoverTarget="menu">
          Menu
        </button>
        <nav id="menu" className="ok-menu" popover="auto" aria-label="Menu">
          <Areas path={pathname} />
        </nav>
      </header>
      <div id="content" className={wrapperClassName ?? 'ok-body'} tabIndex={-1}>
        {children}
      </div>
      <Footer />
    </LayoutProvider>
  );
}
