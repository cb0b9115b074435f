import { OpenKetamineError } from '@openketamine/model';
import { didYouMean } from './did-you-mean.js';

/** As ids are written: "End of life" is `end-of-life`. */
export const idOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');

/**
 * The indications that a word stands for: an id, another name, or an umbrella such as `depression`, which holds several.
 *
 * @param text - as a person typed it
 * @param option - where it was typed, for the error
 * @returns ids, at least one
 * @throws OpenKetamineError `ID_UNKNOWN`, with the nearest words
 */
export async function indicationsNamed(text: string, option: string): Promise<readonly string[]> {
  const { indications } = await import('@openketamine/terminology');
  const wanted = idOf(text);
  const named = ({ id, aliases = [] }: { id: string; aliases?: readonly string[] | undefined }) =>
    id === wanted || aliases.includes(wanted);
  const ids = indications.names.filter(named).map(({ id }) => id);
  const held = (indications.umbrellas ?? []).filter(named).flatMap(({ holds }) => holds);
  const found = [...new Set([...ids, ...held])];
  if (found.length > 0) return found;
  const known = [...indications.names, ...(indications.umbrellas ?? [])].flatMap((entry) => [
    entry.id,
    ...(entry.aliases ?? []),
  ]);
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    option,
    `No indication is called ${JSON.stringify(text)}.`,
    didYouMean(wanted, known),
  );
}
