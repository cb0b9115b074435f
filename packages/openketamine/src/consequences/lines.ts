/** A line that is there on one side alone, with the heading it stands under. */
export interface ChangedLine {
  readonly under: string;
  readonly mark: '-' | '+';
  readonly text: string;
}

/** The longest run of lines that both texts have, in order. */
function common(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  for (let value = before.length - 1; value >= 0; value--) {
    for (let other = after.length - 1; other >= 0; other--) {
      const at = value * width + other;
      longest[at] =
        before[value] === after[other]
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let value = 0, other = 0; value < before.length && other < after.length;) {
    if (before[value] === after[other]) pairs.push([value++, other++]);
    else if (
      (longest[(value + 1) * width + other] ?? 0) >= (longest[value * width + other + 1] ?? 0)
    )
      value += 1;
    else other += 1;
  }
  return pairs;
}

/** The last heading at or above a line: one that is not indented. */
const headings = (lines: readonly string[]) => {
  let heading = '';
  return lines.map((line) => {
    if (/^\S/u.test(line)) heading = line;
    return heading;
  });
};

/** The lines in which two texts differ, in order, each under its heading. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const [wasUnder, isUnder] = [headings(was), headings(is)];
  const found: ChangedLine[] = [];
  let [one, other] = [0, 0];
  for (const [nextOne, nextOther] of [...common(was, is), [was.length, is.length] as const]) {
    for (; one < nextOne; one++)
      if (was[one] !== '')
        found.push({ under: wasUnder[one] ?? '', mark: '-', text: was[one] ?? '' });
    for (; other < nextOther; other++)
      if (is[other] !== '')
        found.push({ under: isUnder[other] ?? '', mark: '+', text: is[other] ?? '' });
    one += 1;
    other += 1;
  }
  return found;
}
