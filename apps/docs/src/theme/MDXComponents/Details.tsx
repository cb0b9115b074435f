import type { ComponentProps, ReactNode } from 'react';

/** A part that folds as the browser folds it. */
export default function Details(props: ComponentProps<'details'>): ReactNode {
  return <details {...props} />;
}
