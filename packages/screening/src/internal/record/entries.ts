import type { Coding } from '@openketamine/model';
import type { NotEvaluable, Sureness } from '../prepared.js';

/** Entries by the names they stand for. */
export type ByName<E> = ReadonlyMap<string, readonly E[]>;

/** A list of the record as rules read it. */
export interface ReadList<E> {
  readonly byName: ByName<E>;
  readonly provesAbsence: boolean;
}

/** No entries. */
export const noEntries: ReadonlyMap<string, never[]> = new Map();

export function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Notes one entry under all of its names. Most names have no other entry: those share one list. */
export function pushAll<V>(
  map: Map<string, readonly V[]>,
  keys: readonly string[],
  value: V,
): void {
  const alone = [value];
  for (const key of keys) {
    const list = map.get(key);
    map.set(key, list === undefined ? alone : [...list, value]);
  }
}

/** Undefined where an entry counts for nothing. */
export function sureness(status: string | undefined): Sureness | undefined {
  if (status === undefined || status === 'confirmed') return 'sure';
  if (status === 'refuted' || status === 'entered-in-error') return undefined;
  return 'unsure';
}

interface Written {
  readonly text?: string | undefined;
  readonly codes?: readonly Coding[] | undefined;
}

/** An entry that nobody understands, by its own name where it has one. */
export function notEvaluableEntry(
  list: NotEvaluable['list'],
  name: string | undefined,
  fact: Written,
): NotEvaluable {
  return { list, text: name ?? shown(fact) };
}

function shown(fact: Written): string {
  if (fact.text !== undefined) return fact.text;
  const coding = fact.codes?.[0];
  if (coding === undefined) return 'an entry without name or code';
  return coding.display ?? `${coding.system} ${coding.code}`;
}
