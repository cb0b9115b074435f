const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  '&': ' and ',
  µ: 'u',
  μ: 'u',
  '®': '',
  '™': '',
  '©': '',
};

/** Lower case, without accents, ligatures and marks; punctuation stays. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -%'-~]*$/u.test(lower)) return lower;
  return lower
    .replaceAll(/[ßœæøđłı&µμ®™©]/gu, (entry) => ligatures[entry] ?? entry)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

/** Words and signs of a folded text that tell names apart. */
export const wordPattern = /[a-z0-9]+|\+/gu;

/** Whether a text is its own key: words and single spaces. Looked at letter by letter, for it is asked of every name. */
function isKey(text: string): boolean {
  let spaceBefore = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const space = code === 32;
    if (space ? spaceBefore : !((code > 96 && code < 123) || (code > 47 && code < 58)))
      return false;
    spaceBefore = space;
  }
  return !spaceBefore;
}

/** The key of a name: two names with the same key are the same name. */
export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (isKey(lower)) return lower;
  return (fold(lower).match(wordPattern) ?? []).join(' ');
}

/** A word as several languages share it: sertralina, Sertralin, sertraline. */
function looseWord(word: string): string {
  const shared = word
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('y', 'i')
    .replaceAll('rr', 'r')
    .replaceAll(/[ao]e/gu, 'e')
    .replace(/ique$/u, 'ic');
  return shared.length < 5 ? shared : shared.replace(/(?:um|[eao])$/u, '');
}

/** Words for an acid that stand before its name in Romance languages. */
const acidWords: ReadonlySet<string> = new Set(['acide', 'acido', 'acidum']);

/**
 * A key that the spellings of several languages share. Only ingredient names have one: brands are coined to differ in
 * a letter.
 */
export function looseKeyOf(key: string): string {
  const words = key.split(' ');
  const [first = '', ...rest] = words;
  const ordered = acidWords.has(first) && rest.length > 0 ? [...rest, 'acid'] : words;
  return ordered.map(looseWord).join(' ');
}
