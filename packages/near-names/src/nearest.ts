import { slipsBetween } from './slips.js';

/** A name, or one way to write it with the name it stands for, as Deutschland and DE. */
export type Named = string | readonly [written: string, name: string];

/** Letters that a word or a part of one must have to tell which name is meant. */
const tellingPart = 3;

/** The least share of words that two names of several words have in common when one recalls the other. */
const leastShared = 0.4;

/** Words in another order, or with a slip in one, are not the same name. */
const mostShared = 0.95;

/** The words of a text without accents, capitals and signs: `Côte d'Ivoire` is cote, d and ivoire. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How many slips leave a word near to what was meant: one letter in three, and one in any word. */
const slipsAllowed = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** Likeness by letters, from 1 to 0: how many of them are right. A word with too many slips is not alike. */
function byLetters(word: string, name: string): number {
  const allowed = slipsAllowed(word);
  const slips = slipsBetween(word, name, allowed);
  return slips > allowed ? 0 : 1 - slips / Math.max(word.length, name.length);
}

/** Likeness of a text that begins a name, or one of its words, or that begins with the name. */
function byBeginning(text: string, words: readonly string[]): number {
  const name = words.join('');
  if (name.length >= tellingPart && text.startsWith(name)) return name.length / text.length;
  if (text.length < tellingPart) return 0;
  const begins = words.some((_, index) => words.slice(index).join('').startsWith(text));
  return begins ? Math.max(leastShared, text.length / name.length) : 0;
}

/** Likeness by words in common, at least one of them a telling one. Such a word may hold a slip. */
function byWords(text: readonly string[], words: readonly string[]): number {
  const shared = text.filter((word) =>
    words.some(
      (other) => word === other || (word.length > tellingPart && byLetters(word, other) > 0),
    ),
  );
  if (shared.every((word) => word.length < tellingPart)) return 0;
  const share = (2 * shared.length) / (text.length + words.length);
  return share < leastShared ? 0 : Math.min(share, mostShared);
}

/** How many letters two words begin with alike. */
function begin(word: string, other: string): number {
  let alike = 0;
  while (alike < word.length && word[alike] === other[alike]) alike++;
  return alike;
}

/**
 * The known names that somebody most likely meant, nearest first. A name is near that differs by a slip of the pen (one letter in three at
 * most), that begins or has a word that begins like the text, or that shares words with it. Case, accents and signs do not count, and a name
 * that differs by nothing else stands alone.
 *
 * It is for words that are shown to a person who chooses. Nothing may be taken for a name because it is near one.
 *
 * @param text - as it was written
 * @param known - the names there are; a name that can be written in several ways stands once for each
 * @param most - how many at most
 * @returns names, none twice; none where nothing is near. Of two that are equally near, the one that begins more like the text comes first,
 * then the one that is known first.
 * @example
 * nearest('indukton', ['induction', 'maintenance'])
 * // => ['induction']
 * nearest('snomedct', ['icd10cm', 'snomed'])
 * // => ['snomed']
 * nearest('ketamine-iv-mdd', ['esketamine-nasal-trd-us', 'ketamine-iv-trd-six-weeks'])
 * // => ['ketamine-iv-trd-six-weeks']
 * nearest('Deutshland', [['Germany', 'DE'], ['Deutschland', 'DE'], ['Denmark', 'DK']])
 * // => ['DE']
 * nearest('taper', ['induction', 'maintenance'])
 * // => []
 * @category names
 */
export function nearest(text: string, known: Iterable<Named>, most = 3): string[] {
  const typed = wordsOf(text);
  const wanted = typed.join('');
  if (wanted === '') return [];
  const near: { name: string; like: number; alike: number }[] = [];
  for (const entry of known) {
    const [written, name] = typeof entry === 'string' ? [entry, entry] : entry;
    const words = wordsOf(written);
    const whole = words.join('');
    if (whole === '') continue;
    const like = Math.max(
      byLetters(wanted, whole),
      byBeginning(wanted, words),
      typed.length + words.length > 2 ? byWords(typed, words) : 0,
    );
    if (like > 0) near.push({ name, like, alike: begin(wanted, whole) });
  }
  near.sort((a, b) => b.like - a.like || b.alike - a.alike);
  const isExact = near[0]?.like === 1;
  const names = near.filter(({ like }) => !isExact || like === 1).map(({ name }) => name);
  return [...new Set(names)].slice(0, most);
}
