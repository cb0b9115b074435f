import { isBlock } from '@openketamine/authoring';

/** One value that a shipped record says differently than before. */
export interface ShippedDifference {
  /** The record's file, and the place in it. */
  readonly where: string;
  readonly path: readonly (string | number)[];
  /** Undefined where the field is new, or the record is. */
  readonly before: unknown;
  /** Undefined where the field is gone, or the record is. */
  readonly after: unknown;
}

function keysOf(value: unknown): readonly (string | number)[] | undefined {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return isBlock(value) ? Object.keys(value) : undefined;
}

const inside = (value: unknown, key: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>>)[key];

function* differing(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[],
): Generator<Omit<ShippedDifference, 'where'>> {
  const keys = [keysOf(before), keysOf(after)];
  const [old, now] = keys;
  if (old === undefined || now === undefined || Array.isArray(before) !== Array.isArray(after)) {
    if (!Object.is(before, after)) yield { path, before, after };
    return;
  }
  for (const key of new Set([...old, ...now]))
    yield* differing(inside(before, key), inside(after, key), [...path, key]);
}

/**
 * Every field that differs between two states of what ships, record by record. The order of fields does not matter; the
 * order of lists does.
 *
 * @param before - the JSON of each record by the path of its file
 * @param after - the same, later
 */
export function shippedDifferences(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): ShippedDifference[] {
  const files = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return files.flatMap((where) =>
    [...differing(before.get(where), after.get(where), [])].map((found) => ({ where, ...found })),
  );
}
