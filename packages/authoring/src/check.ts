import type { AuthoredFile } from './authored-file.js';
import type { Path, Problem } from './problem.js';
import type { SourceIndex } from './sources.js';

/**
 * What holds for the files of one folder.
 *
 * @category checks
 */
export interface Conventions {
  /** The field that holds the id. Default `id`. */
  readonly idField?: string;
  /**
   * Fields in which a number needs no provenance, each with the reason: `{ year: 'bibliographic' }`.
   * A key names a field at any depth; a dotted path names one place, `*` stands for any key.
   */
  readonly plainNumbers?: Readonly<Record<string, string>>;
  /**
   * The JSON Schema that the first line of a file names for editors: an address, or a path from where
   * the names of the files count. Without it no such line is asked for.
   */
  readonly schemaAt?: string;
  /** Checks that these files do not need, each with the reason. */
  readonly without?: Readonly<Record<string, string>>;
}

/**
 * A record that fits its schema, with the file it came from.
 *
 * @category checks
 */
export interface AuthoredRecord<C extends Conventions = Conventions> {
  /** The collection that it belongs to. */
  readonly collection: C;
  /** Id of the record, which is also the name of its file. */
  readonly id: string;
  /** As the schema left it, with defaults filled in. What was written stands in `authored.value`. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The file that it was written in, for lines and columns. */
  readonly authored: AuthoredFile;
}

/**
 * What a check may look at.
 *
 * @category checks
 */
export interface CheckContext<C extends Conventions = Conventions> {
  /** Every record that fits its schema. */
  readonly records: readonly AuthoredRecord<C>[];
  /** The sources that records may cite. */
  readonly sources: SourceIndex;
}

/**
 * What a check found.
 *
 * @category checks
 */
export interface Finding {
  /** The record in which it was found. */
  readonly in: AuthoredRecord;
  /** Where in the record it stands. */
  readonly path: Path;
  /** What is wrong, and what was expected. */
  readonly message: string;
  /** Point at the key rather than at its value. */
  readonly at?: 'key';
}

/**
 * One small question about the data. Each stands in a file of its own and has a test.
 *
 * @category checks
 */
export interface Check<C extends Conventions = Conventions> {
  /** Kebab case. */
  readonly name: string;
  /** One sentence that says what has to be true. */
  readonly description: string;
  /** Looks through all records and yields what is wrong; yields nothing where all is well. */
  check(context: CheckContext<C>): Iterable<Finding>;
}

/**
 * Asks every check and gives each finding its line and column. What a folder leaves out under `without` is skipped.
 * Throws nothing, and looks at nothing but the records it is given.
 *
 * @param checks - in the order in which they are asked
 * @param context - the records, and the sources they may cite
 * @returns one problem for each finding, with the name of the check in brackets at the end of the message
 * @example
 * const authored = readAuthored('teas/sencha.yaml', 'id: gyokuro');
 * const record = { collection: {}, id: 'gyokuro', record: { id: 'gyokuro' }, authored };
 * const context = { records: [record], sources: sourceIndex({ home: 'sources' }) };
 * runChecks([fileNameIsId], context).map(formatProblem)
 * // => ['teas/sencha.yaml:1:5 id: "gyokuro" differs from the file name; expected sencha, or rename the file to gyokuro.yaml (file-name-is-id)']
 * @category checks
 */
export function runChecks<C extends Conventions>(
  checks: readonly Check<C>[],
  context: CheckContext<C>,
): Problem[] {
  return checks.flatMap((check) =>
    [...check.check(context)]
      .filter((found) => found.in.collection.without?.[check.name] === undefined)
      .map((found) => ({
        file: found.in.authored.file,
        ...found.in.authored.locate(found.path, found.at ?? 'value'),
        path: found.path,
        message: `${found.message} (${check.name})`,
        check: check.name,
      })),
  );
}
