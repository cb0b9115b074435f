/** A stage as staging systems write it: a Roman or an Arabic number with or without a letter, a letter, or the last of all. */
const shape =
  /^(?:g?(?<number>[1-5])|(?<roman>i{1,3}|iv|v))(?<part>[abc]?)$|^(?<letter>[a-d])(?<step>[1-3]?)$/u;

const romans: readonly (string | undefined)[] = 'i ii iii iv v'.split(' ');

/** One word as a stage, in one way of writing; undefined where it is none. */
function stageOfWord(word: string): string | undefined {
  if (word === 'end-stage' || word === 'terminal') return 'end-stage';
  const { number, roman, part = '', letter, step = '' } = shape.exec(word)?.groups ?? {};
  if (letter !== undefined) return letter + step;
  const stage = number === undefined ? roman : romans[Number(number) - 1];
  return stage === undefined ? undefined : stage + part;
}

/** The stage without its letter or step: IIIb is III, C1 is C. */
const wholeOf = (stage: string): string =>
  stage === 'end-stage' ? stage : stage.replace(/(?<=^[iv]+)[abc]$|(?<=^[a-d])[1-3]$/u, '');

/**
 * The stages that a text names, each in one way of writing, whatever words stand around them (class, grade, the name of the
 * system). None where it names none.
 */
function stagesIn(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replaceAll(/\bend[\s-]?stage\b/gu, 'end-stage')
    .split(/[^a-z0-9-]+|(?<!end)-/u);
  return [...new Set(words.flatMap((word) => stageOfWord(word) ?? []))];
}

/**
 * Whether a recorded stage is one of those that a test asks for. Undefined where the text names no stage, or some that are
 * meant and some that are not: III to IV is not known to be IV.
 */
export function isStage(text: string, wanted: readonly string[]): boolean | undefined {
  const meant = wanted.flatMap((entry) => stagesIn(entry));
  const said = stagesIn(text);
  const hits = said.filter((entry) => meant.includes(entry) || meant.includes(wholeOf(entry)));
  if (said.length === 0 || (hits.length > 0 && hits.length < said.length)) return undefined;
  return hits.length > 0;
}
