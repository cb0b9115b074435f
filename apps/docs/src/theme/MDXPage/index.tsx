import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type { ComponentType, ReactNode } from 'react';

interface Props {
  readonly content: ComponentType & {
    readonly metadata: { readonly title: string; readonly description: string };
  };
}

/** A page without a list of pages beside it. */
export default function MDXPage({ content: Content }: Props): ReactNode {
  const { title, description } = Content.metadata;
  return (
    <Layout title={title} description={description}>
      <main className="ok-page markdown">
        <MDXContent>
          <Content />
        </MDXContent>
      </main>
    </Layout>
  );
}
