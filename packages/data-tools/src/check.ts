import type { AuthoredFile } from './authored-file.ts';
import type { Collection } from './config.ts';
import type { Path } from './problem.ts';
import type { SourceIndex } from './sources.ts';

/** A record that fits its schema, with the file it came from. */
export interface LoadedRecord {
  readonly collection: Collection;
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly authored: AuthoredFile;
}

/** What a check may look at. */
export interface CheckContext {
  /** Every record of the package that fits its schema, in order of collection and id. */
  readonly records: readonly LoadedRecord[];
  readonly sources: SourceIndex;
}

/** What a check found. */
export interface Finding {
  readonly in: LoadedRecord;
  readonly path: Path;
  readonly message: string;
  /** Point at the key rather than at its value. */
  readonly at?: 'key';
}

/** One small question about the data. Each stands in a file of its own and has a test. */
export interface Check {
  /** Kebab case. */
  readonly name: string;
  /** One sentence that says what has to be true. */
  readonly description: string;
  check(context: CheckContext): Iterable<Finding>;
}
