/** A piece of code in documentation that a reader may copy. */
export interface Example {
  /** Relative to the root of the repository. */
  readonly file: string;
  /** The line, from 1, on which the code begins. */
  readonly line: number;
  /** What the example is of: the name that is documented, or the heading above it. */
  readonly of: string;
  readonly code: string;
  readonly language: 'ts' | 'console';
  /** Whether names of the package can be used without importing them, as in a doc comment. */
  readonly importsItself: boolean;
}
