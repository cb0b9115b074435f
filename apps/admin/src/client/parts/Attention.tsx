import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Something that must be seen when it comes, wherever on the page somebody works: the page goes to it and the focus stands on it.
 * What was there when the page was opened stands at its top anyway.
 */
export function Attention({
  to,
  children,
}: {
  /** The ids of what must be seen. */
  readonly to: readonly string[];
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(new Set(to));
  useEffect(() => {
    const fresh = to.filter((id) => !known.current.has(id));
    known.current = new Set(to);
    if (fresh.length === 0) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [to]);
  return (
    <div ref={place} tabIndex={-1} className="attention">
      {children}
    </div>
  );
}
