import type { Path } from './problem.js';

/**
 * A block of fields somewhere inside a record.
 *
 * @category files
 */
export type Block = Readonly<Record<string, unknown>>;

/**
 * One value inside a record.
 *
 * @category files
 */
export interface Visit {
  readonly path: Path;
  readonly value: unknown;
  /** The blocks of fields around it, innermost first. */
  readonly around: readonly Block[];
}

/**
 * Whether a value is a block of fields: no list, no text, no null.
 *
 * @example
 * isBlock({ unit: 'mg' })
 * // => true
 * isBlock(['mg'])
 * // => false
 * @category files
 */
export function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Every value inside a record, itself first, in the order of the file.
 *
 * @example
 * [...walk({ dose: { value: 56 } })].map(({ path }) => path.join('.'))
 * // => ['', 'dose', 'dose.value']
 * @category files
 */
export function* walk(
  value: unknown,
  path: Path = [],
  around: readonly Block[] = [],
): Generator<Visit> {
  yield { path, value, around };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index], around);
  } else if (isBlock(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield* walk(item, [...path, key], [value, ...around]);
    }
  }
}
