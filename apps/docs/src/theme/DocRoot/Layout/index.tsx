import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import DocSidebar from '@theme/DocSidebar';
import type { ReactNode } from 'react';

/** A section: its pages beside the page on a desk, behind a button on a phone. */
export default function DocRootLayout({ children }: { readonly children: ReactNode }): ReactNode {
  const sidebar = useDocsSidebar();
  const { pathname } = useLocation();
  return (
    <div className="ok-section">
      {sidebar === null || sidebar === undefined ? null : (
        <>
          <button type="button" className="ok-plain ok-pages-open" popoverTarget="pages">
            Pages of this section
          </button>
          <nav id="pages" className="ok-pages" popover="auto" aria-label="Pages of this section">
            <DocSidebar sidebar={sidebar.items} path={pathname} />
          </nav>
        </>
      )}
      <main className="ok-main">{children}</main>
    </div>
  );
}
