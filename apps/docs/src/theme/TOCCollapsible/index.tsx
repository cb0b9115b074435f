import TOCItems from '@theme/TOCItems';
import type { ReactNode } from 'react';

interface Props {
  readonly toc: readonly unknown[];
  readonly className?: string;
  readonly minHeadingLevel?: number;
  readonly maxHeadingLevel?: number;
}

/** The headings of a page, folded, on a narrow screen. */
export default function TOCCollapsible({
  toc,
  minHeadingLevel,
  maxHeadingLevel,
}: Props): ReactNode {
  return (
    <details className="ok-toc-narrow">
      <summary>On this page</summary>
      <TOCItems toc={toc} minHeadingLevel={minHeadingLevel} maxHeadingLevel={maxHeadingLevel} />
    </details>
  );
}
