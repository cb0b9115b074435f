/** Edit distance of two words, by insertion, deletion, exchange and swapped neighbors. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Up to three known words that are near a word, nearest first. */
export function nearest(word: string, known: Iterable<string>): string[] {
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const name of known) {
    const score = distance(word.toLowerCase(), name.toLowerCase());
    if (score <= Math.max(2, Math.floor(name.length / 3))) scored.push({ name, score });
  }
  return scored
    .toSorted((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
