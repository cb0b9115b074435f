import { isBlock, type Block, type Path } from '@openketamine/authoring';
import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clinicalDiff, collectionOf, type SnapshotRecord } from '../../src/diff/index.js';
import { addedByTheBuild } from '../../src/diff/compare.js';
import { meaningAt } from '../../src/diff/lookup.js';
import { collectionNames, recordsOf } from './library.js';

/** Every place of a record that holds one plain value. */
function* leaves(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) yield* leaves(part, [...path, at]);
  } else if (isBlock(value)) {
    for (const [key, part] of Object.entries(value))
      if (!addedByTheBuild.has(key)) yield* leaves(part, [...path, key]);
  } else yield { path, value };
}

function changed(record: Block, path: Path, to: unknown): Block {
  const copy = structuredClone(record) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], copy);
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = to;
  return copy;
}

/** The same value with the fields of every block in the reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isBlock(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

const diffOf = (snapshotRecord: SnapshotRecord, record: Block) =>
  clinicalDiff(
    { name: 'before', records: [snapshotRecord] },
    { name: 'after', records: [{ ...snapshotRecord, record }] },
  );

describe.each(collectionNames)('records of %s', (name) => {
  const records = recordsOf(name);

  test('are what they were, however their fields are ordered and whatever references they carry', () => {
    for (const record of records) {
      const same = { ...(reversed(record.record) as Block), references: {} };
      expect([record.id, diffOf(record, same).records]).toEqual([record.id, []]);
    }
  });

  /** Every number of these records, by a short name. */
  const numbers = new Map<string, { one: SnapshotRecord; path: Path; value: number }>(
    records.flatMap((record) =>
      [...leaves(record.record)].flatMap(({ path, value }) =>
        typeof value === 'number'
          ? [[`${record.id} /${path.join('/')}`, { one: record, path, value }] as const]
          : [],
      ),
    ),
  );
  const anyNumber = constantFrom(...numbers.keys(), 'none');

  test('have no number whose change goes unnoticed', () => {
    assert(
      property(anyNumber, constantFrom(0.5, 1.1, 2), (place, factor) => {
        const found = numbers.get(place);
        if (found === undefined) return;
        const { one, path, value } = found;
        const diff = diffOf(one, changed(one.record, path, value === 0 ? factor : value * factor));
        expect(diff.records).toHaveLength(1);
        expect(diff.level).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  test('turn a change round when it is taken back', () => {
    const back = { tighter: 'looser', looser: 'tighter', neutral: 'neutral' } as const;
    assert(
      property(anyNumber, (place) => {
        const found = numbers.get(place);
        if (found === undefined || found.value <= 0) return;
        const { one, path, value } = found;
        const other = { ...one, record: changed(one.record, path, value * 2) };
        const there = diffOf(one, other.record).records.flatMap(({ changes }) => changes);
        const again = diffOf(other, one.record).records.flatMap(({ changes }) => changes);
        expect(again).toHaveLength(there.length);
        // what names a part of a list comes and goes as a whole
        const [first] = there;
        if (first === undefined || there.length > 1) return;
        const direction = first.decided ? back[first.direction] : 'looser';
        expect(again[0]).toMatchObject({ decided: first.decided, level: first.level, direction });
      }),
      { numRuns: 100 },
    );
  });
});

test('every place of a protocol and of a rule is spoken of by a row of the table', () => {
  const unspoken = new Set<string>();
  for (const snapshotRecord of [
    ...recordsOf('protocols'),
    ...recordsOf('rules'),
    ...recordsOf('procedures'),
    ...recordsOf('siteParameters'),
  ]) {
    const meanings = collectionOf(snapshotRecord)?.meanings;
    if (meanings === undefined) throw new Error(snapshotRecord.collection);
    for (const { path } of leaves(snapshotRecord.record)) {
      if (path.length === 1 && path[0] === 'id') continue;
      // what no row speaks of is told of as the record itself
      if (meaningAt(path, meanings).says === meanings.record.says)
        unspoken.add(path.map((key) => (typeof key === 'number' ? '*' : key)).join('/'));
    }
  }
  expect([...unspoken]).toEqual([]);
});
