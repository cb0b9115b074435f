/**
 * Where something stands inside a record: keys and list positions, outermost first.
 *
 * @category problems
 */
export type Path = readonly (string | number)[];

/**
 * One thing that is wrong in an authored file, where a person can find it.
 *
 * @category problems
 */
export interface Problem {
  /** Name of the file. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Where in the value it stands; empty for the whole file. */
  readonly path: Path;
  /** What is wrong, and what was expected. */
  readonly message: string;
  /** Name of the check that found it; absent for what is no YAML or does not fit the schema. */
  readonly check?: string;
}

/**
 * One line as an editor or a terminal can link it.
 *
 * @example
 * formatProblem({ file: 'a.yaml', line: 14, column: 12, path: ['phases', 0, 'route'], message: 'is missing; expected text' })
 * // => 'a.yaml:14:12 phases.0.route: is missing; expected text'
 * @category problems
 */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  const path = problem.path.join('.');
  return path === '' ? `${where} ${problem.message}` : `${where} ${path}: ${problem.message}`;
}

/**
 * File by file, top to bottom, so that a list of problems reads in the order of the file.
 *
 * @example
 * const at = (file: string, line: number) => ({ file, line, column: 1, path: [], message: 'is wrong' });
 * inReadingOrder([at('b.yaml', 1), at('a.yaml', 9), at('a.yaml', 2)]).map(formatProblem)
 * // => ['a.yaml:2:1 is wrong', 'a.yaml:9:1 is wrong', 'b.yaml:1:1 is wrong']
 * @category problems
 */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
