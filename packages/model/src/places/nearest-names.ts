/** Plain letters, so that accents, case and signs do not count: `Côte d'Ivoire` is `cote divoire`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/gu, '');
}

/** How many letters have to be put in, taken out, exchanged or swapped with their neighbor to make one word of the other. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

/** How far a word may be from a name to be a slip of the pen: one letter of a short word, two of a long one. */
const slip = (word: string): number => (word.length <= 5 ? 1 : 2); // not clinical: letters

/** How many letters two words begin with alike. */
function begin(one: string, other: string): number {
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike++;
  return alike;
}

/**
 * The ids of the names nearest to a text, three at most. What is the name but for case, accents and signs stands alone.
 */
export function nearestNames(
  text: string,
  named: readonly (readonly [name: string, id: string])[],
): string[] {
  const word = plain(text);
  const scored = named
    .map(([name, id]) => [plain(name), id] as const)
    .map(([name, id]) => ({ id, far: distance(word, name), alike: begin(word, name) }))
    .filter(({ far }) => far <= slip(word))
    .toSorted((a, b) => a.far - b.far || b.alike - a.alike || (a.id < b.id ? -1 : 1));
  const exact = scored[0]?.far === 0;
  const ids = scored.filter(({ far }) => !exact || far === 0).map(({ id }) => id);
  return [...new Set(ids)].slice(0, 3); // not clinical: how many are named
}
