import type { Block } from '@openketamine/authoring';

/**
 * One record of a library, in the shape in which it is shipped: what it uses is written out, defaults are filled in.
 *
 * @category diff
 */
export interface SnapshotRecord {
  /** The package it is published in, such as `@openketamine/protocols`. */
  readonly package: string;
  /** The list it belongs to, such as `protocols` or `rules`. */
  readonly collection: string;
  /** Id of the record. */
  readonly id: string;
  /** Where it was read, as a person would name it. */
  readonly file: string;
  /** The record as it is published. */
  readonly record: Block;
}

/**
 * A library, or a part of it, as it was at some moment.
 *
 * @category diff
 */
export interface Snapshot {
  /** How to call it: a ref, a path, a package with its version. */
  readonly name: string;
  /** All records of that state. */
  readonly records: readonly SnapshotRecord[];
}
