/** Letters of a word, two by two: `icd` holds ic and cd. */
function pairs(word: string): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index < word.length - 1; index++) found.add(word.slice(index, index + 2));
  return found;
}

/** Up to three names that share most pairs of letters with a word, best first. */
export function nearest(word: string, known: readonly string[]): string[] {
  const wanted = pairs(word.toLowerCase());
  return known
    .map((name) => {
      const own = pairs(name.toLowerCase());
      const shared = [...own].filter((pair) => wanted.has(pair)).length;
      return { name, score: (2 * shared) / (own.size + wanted.size) };
    })
    .filter(({ score }) => score > 0.3) // not clinical: a third of the letters
    .toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
