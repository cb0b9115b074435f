import { slipsBetween } from '@openketamine/near-names';

/** Words that carry what a statement asks for; one of them more or less is not a slip of the pen. */
const telling: ReadonlySet<string> = new Set(
  `not no never none without unless except only any all both every each or and nor
   must may should can cannot need needs always at least most more less fewer up down
   before after above below over under until within during between from to exclude stop hold
   once twice one two three four five six seven eight nine ten half first second last`.split(
    /\s+/u,
  ),
);

/** Words that may come and go without changing what is said. */
const idle: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'is',
  'are',
  'of',
  'that',
  'which',
  'then',
  'also',
  'its',
  'it',
]);

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.%<>=/-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/gu, ''))
    .filter((word) => word !== '');

const carries = (word: string) => telling.has(word) || /[\d<>=%/]/u.test(word);

/** How many letters of a word may differ by a slip. */
const slip = (word: string) => (word.length >= 8 ? 3 : word.length >= 4 ? 2 : 0);

/**
 * Whether two texts differ by no more than slips of the pen: letters, articles, punctuation, capitals. A number, a comparison, a negation or
 * another word that carries what is asked for is not a slip.
 *
 * @param before - as it was
 * @param after - as it is
 * @returns true where nobody would read another instruction
 * @example
 * sameStatement('The patient rests until recoverd', 'The patient rests until recovered.')
 * // => true
 * sameStatement('Wait 60 minutes.', 'Wait 90 minutes.')
 * // => false
 * @category diff
 */
export function sameStatement(before: string, after: string): boolean {
  const [one, other] = [before, after].map((text) => words(text).filter((word) => !idle.has(word)));
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every((word, at) => {
    const now = other[at] ?? '';
    if (word === now) return true;
    if (carries(word) || carries(now)) return false;
    const allowed = Math.min(slip(word), slip(now));
    return slipsBetween(word, now, allowed) <= allowed;
  });
}
