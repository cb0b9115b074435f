import type { Span } from '../time.js';

interface Dated {
  readonly at: Span | undefined;
}

function compare(a: Dated, b: Dated): number {
  return (a.at?.from ?? Number.NEGATIVE_INFINITY) - (b.at?.from ?? Number.NEGATIVE_INFINITY);
}

/** Sorts each list by time; those without a time stand first. */
export function sortByTime(byName: ReadonlyMap<string, Dated[]>): void {
  for (const list of byName.values()) if (list.length > 1) list.sort(compare);
}
