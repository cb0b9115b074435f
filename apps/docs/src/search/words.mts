/** Words that say nothing about what is looked for. */
const empty = new Set(
  'a about am an and are as at be by can could did do does feel feeling for from get give given go has have how i if in into is it its long me much my of on or people should so somebody someone that the their them there they this to was what when where which who why will with would you your'.split(
    ' ',
  ),
);

/** A word without its ending, so that "infusions" finds "infusion". */
function stem(word: string): string {
  if (/\d/u.test(word) || word.length < 4) return word;
  return word
    .replace(/(?<=\w{3})ies$/u, 'y')
    .replace(/(?<=\w{3}(?:s|x|ch|sh))es$/u, '')
    .replace(/(?<=\w{2}[^su])s$/u, '')
    .replace(/(?<=\w{4})(?:ing|ed)$/u, '');
}

/** The words of a text, without accents and endings. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replaceAll(/^\.+|\.+$/gu, ''))
    .filter((word) => word !== '')
    .map(stem);
}

/** The words of a question that say what is looked for; all of them where none does. */
export function asked(text: string): string[] {
  const words = wordsOf(text);
  const full = words.filter((word) => !empty.has(word));
  return full.length > 0 ? full : words;
}
