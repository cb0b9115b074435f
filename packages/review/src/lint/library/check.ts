import type { AuthoredFile, Block, Path } from '@openketamine/authoring';

/**
 * A record of any collection, as it is shipped, with the file it was read from.
 *
 * @category lint
 */
export interface LibraryRecord {
  readonly collection: string;
  readonly id: string;
  readonly record: Block;
  readonly authored: AuthoredFile;
}

/** What a check of a library found. */
export interface LibrarySpot {
  readonly in: LibraryRecord;
  readonly path: Path;
  readonly message: string;
}

/** One small question about all records together. Each stands in a file of its own, and has a good and a bad example in its test. */
export interface LibraryCheck {
  readonly name: string;
  readonly description: string;
  check(records: readonly LibraryRecord[]): Iterable<LibrarySpot>;
}
