import type { AuthoredFile, Block, Path } from '@openketamine/authoring';

/**
 * A record of any collection, as it is shipped, with the file it was read from.
 *
 * @category lint
 */
export interface LibraryRecord {
  /** Name of the collection it belongs to. */
  readonly collection: string;
  /** Id of the record. */
  readonly id: string;
  /** The record as the schema left it. */
  readonly record: Block;
  /** The file that it was written in, for lines and columns. */
  readonly authored: AuthoredFile;
}

/** What a check of a library found. */
export interface LibrarySpot {
  /** The record in which it was found. */
  readonly in: LibraryRecord;
  /** Where in the record it stands. */
  readonly path: Path;
  /** What is wrong, and what to change. */
  readonly message: string;
}

/** One small question about all records together. Each stands in a file of its own, and has a good and a bad example in its test. */
export interface LibraryCheck {
  /** Kebab case; stands in brackets after what it found. */
  readonly name: string;
  /** One sentence that says what has to be true. */
  readonly description: string;
  /** Looks through all records and yields what is wrong; yields nothing where all is well. */
  check(records: readonly LibraryRecord[]): Iterable<LibrarySpot>;
}
