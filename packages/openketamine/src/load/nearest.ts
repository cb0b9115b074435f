import { distance } from 'fastest-levenshtein';

/** The ids most like a text: those that contain it first, then those with the fewest changed letters. */
export function nearest(text: string, ids: readonly string[], count = 3): readonly string[] {
  const wanted = text.toLowerCase();
  const score = (id: string) => {
    const shared = wanted
      .split('-')
      .filter((word) => word !== '' && id.split('-').includes(word)).length;
    return distance(wanted, id) - shared * 4 - (id.includes(wanted) ? 10 : 0);
  };
  return ids
    .map((id) => ({ id, score: score(id) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ id }) => id);
}
