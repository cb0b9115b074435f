import type { LintOptions } from '../lint.js';

/** One thing that can be mended without asking anybody: the protocol that is read stays the same. */
export interface Fix {
  /** The check whose finding it mends. */
  readonly name: string;
  fix(file: string, text: string, options: LintOptions): string;
}
