import { isBlock, readAuthored, type Problem } from '@openketamine/authoring';

/** One exception: which finding is meant, and why it stands. */
interface Exception {
  readonly check: string;
  readonly file: string;
  /** JSON pointer; left out, every place of the file. */
  readonly at: string | undefined;
}

const pointer = (path: Problem['path']) => path.map((key) => `/${String(key)}`).join('');

const fits = (exception: Exception, problem: Problem) =>
  problem.check === exception.check &&
  problem.file === exception.file &&
  (exception.at === undefined || pointer(problem.path) === exception.at);

/**
 * Takes listed exceptions out of what was found. An exception without a reason is a problem, and so is one that nothing needs any more.
 *
 * @param problems - what was found
 * @param name - the file with the exceptions
 * @param text - a list of `{ check, file, at, why }`; `at` is a JSON pointer and may be left out
 * @param called - how problems call a file that the list names
 * @returns what is left, and problems of the list itself
 * @example
 * const found = { file: 'own.yaml', line: 4, column: 1, path: ['dose'], message: 'is far (magnitudes-are-alike)', check: 'magnitudes-are-alike' };
 * const list = '- { check: magnitudes-are-alike, file: own.yaml, at: /dose, why: The trial gave that much. }';
 * [withoutExceptions([found], 'list.yaml', list), withoutExceptions([], 'list.yaml', list).map(({ message }) => message)]
 * // => [[], ['nothing needs this exception any more; take it out (exceptions-are-needed)']]
 * @category lint
 */
export function withoutExceptions(
  problems: readonly Problem[],
  name: string,
  text: string,
  called: (file: string) => string = (file) => file,
): readonly Problem[] {
  const list = readAuthored(name, text);
  if (list.problems.length > 0) return [...problems, ...list.problems];
  const told: Problem[] = [];
  const tell = (at: number, message: string, check: string) =>
    told.push({
      file: name,
      ...list.locate([at]),
      path: [at],
      message: `${message} (${check})`,
      check,
    });
  const entries = Array.isArray(list.value) ? list.value : list.value === null ? [] : [list.value];
  let left = problems;
  for (const [at, entry] of entries.entries()) {
    const { check, file, at: place, why } = isBlock(entry) ? entry : {};
    if (
      typeof check !== 'string' ||
      typeof file !== 'string' ||
      typeof why !== 'string' ||
      why.trim() === ''
    ) {
      tell(at, 'an exception says which check, which file, and why', 'exceptions-say-why');
      continue;
    }
    const exception = {
      check,
      file: called(file),
      at: typeof place === 'string' ? place : undefined,
    };
    const rest = left.filter((problem) => !fits(exception, problem));
    if (rest.length === left.length)
      tell(at, 'nothing needs this exception any more; take it out', 'exceptions-are-needed');
    left = rest;
  }
  return [...left, ...told];
}
