/** The few modules of Docusaurus that the frame uses; it resolves them while it builds. */
declare module '@docusaurus/Head' {
  import type { ReactNode } from 'react';
  export default function Head(props: { readonly children: ReactNode }): ReactNode;
}
declare module '@docusaurus/router' {
  export function useLocation(): { readonly pathname: string };
}
declare module '@docusaurus/plugin-content-docs/client' {
  export function useDocsSidebar(): { readonly items: readonly { readonly type: string }[] } | null;
}
declare module '@theme/Footer' {
  import type { ReactNode } from 'react';
  export default function Footer(): ReactNode;
}
declare module '@theme/Layout/Provider' {
  import type { ReactNode } from 'react';
  export default function LayoutProvider(props: { readonly children: ReactNode }): ReactNode;
}
declare module '@theme/DocSidebar' {
  import type { ReactNode } from 'react';
  export default function DocSidebar(props: {
    readonly sidebar: readonly { readonly type: string }[];
    readonly path: string;
  }): ReactNode;
}
declare module '@theme/TOCItems' {
  import type { ReactNode } from 'react';
  export default function TOCItems(props: Readonly<Record<string, unknown>>): ReactNode;
}
declare module '@docusaurus/useBaseUrl' {
  export function useBaseUrlUtils(): { readonly withBaseUrl: (path: string) => string };
}
declare module '@theme/Layout' {
  import type { ReactNode } from 'react';
  export default function Layout(props: {
    readonly children: ReactNode;
    readonly title?: string;
    readonly description?: string;
  }): ReactNode;
}
declare module '@theme/MDXContent' {
  import type { ReactNode } from 'react';
  export default function MDXContent(props: { readonly children: ReactNode }): ReactNode;
}
