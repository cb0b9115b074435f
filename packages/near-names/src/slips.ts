/** Three rows of a table of steps, used again by every call. */
let rows: [number[], number[], number[]] = [[], [], []];

/**
 * How many letters have to be put in, left out, exchanged or swapped with their neighbor to make one word of another. Past a limit it
 * only says "more", which is quicker. Upper and lower case are different letters.
 *
 * @param word - one word
 * @param other - the other
 * @param most - slips up to which they are counted; without it, all
 * @returns slips; one more than `most` where there are more
 * @example
 * slipsBetween('strkoe', 'stroke')
 * // => 1
 * slipsBetween('stroke', 'headache', 2)
 * // => 3
 * @category names
 */
export function slipsBetween(word: string, other: string, most = Infinity): number {
  const more = most + 1;
  if (Math.abs(word.length - other.length) > most) return more;
  let [before, last, row] = rows;
  for (let j = 0; j <= other.length; j++) last[j] = j;
  for (let i = 1; i <= word.length; i++) {
    row[0] = i;
    let least = i;
    const letter = word.charCodeAt(i - 1);
    for (let j = 1; j <= other.length; j++) {
      const same = letter === other.charCodeAt(j - 1) ? 0 : 1;
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (
        i > 1 &&
        j > 1 &&
        letter === other.charCodeAt(j - 2) &&
        word.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      )
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return more;
    [before, last, row] = [last, row, before];
  }
  rows = [before, last, row];
  return Math.min(last[other.length] ?? more, more);
}
