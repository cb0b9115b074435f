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
  /** Where it stands in the record. */
  readonly path: Path;
  /** What stands there. */
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
  // a list of what is still to visit, the next one last: a generator in a generator costs a call for every level
  const ahead: Visit[] = [{ path, value, around }];
  for (let visit = ahead.pop(); visit !== undefined; visit = ahead.pop()) {
    yield visit;
    const { value: inside, path: at } = visit;
    if (Array.isArray(inside)) {
      for (let index = inside.length - 1; index >= 0; index--)
        ahead.push({ path: [...at, index], value: inside[index], around: visit.around });
    } else if (isBlock(inside)) {
      const outer = [inside, ...visit.around];
      for (const [key, item] of Object.entries(inside).toReversed())
        ahead.push({ path: [...at, key], value: item, around: outer });
    }
  }
}
