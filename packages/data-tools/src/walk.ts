import type { Path } from './problem.ts';

/** A block of fields somewhere inside a record. */
export type Block = Readonly<Record<string, unknown>>;

/** One value inside a record. */
export interface Visit {
  readonly path: Path;
  readonly value: unknown;
  /** The blocks of fields around it, innermost first. */
  readonly around: readonly Block[];
}

export function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every value inside a record, itself first, in the order of the file. */
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
