/** Where something stands inside a record: keys and list positions, outermost first. */
export type Path = readonly (string | number)[];

/** One thing that is wrong in an authored file, where a person can find it. */
export interface Problem {
  /** Path of the file, relative to the package. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly path: Path;
  readonly message: string;
}

/** One line as an editor or a terminal can link it: `file.yaml:14:12 phases.0.route: ...`. */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  const path = problem.path.join('.');
  return path === '' ? `${where} ${problem.message}` : `${where} ${path}: ${problem.message}`;
}

/** File by file, top to bottom, so that a list of problems reads in the order of the file. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
