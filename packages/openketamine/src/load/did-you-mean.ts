import { nearest } from '@openketamine/near-names';

/**
 * The hint of an error about a name that nobody knows: the nearest names, or where to find all of them.
 *
 * @param text - as it was typed
 * @param known - the names there are
 * @param otherwise - what to do where none is near; without it, a few names are said
 */
export function didYouMean(text: string, known: Iterable<string>, otherwise?: string): string {
  const names = [...new Set(known)];
  const near = nearest(text, names);
  if (near.length > 0) return `Did you mean ${near.join(', ')}?`;
  return otherwise ?? `Use one of ${names.toSorted().join(', ')}.`;
}
