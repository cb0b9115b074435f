import { readFileSync } from 'node:fs';
import { isBlock, type Block } from '@openketamine/authoring';
import { describe, expect, test } from 'vitest';
import { clinicalDiff, type ChangeKind, type Direction, type Level } from '../../src/diff/index.js';
import { recordOf } from './library.js';

interface Edit {
  readonly edit: string;
  readonly record: string;
  readonly at?: string;
  readonly to?: unknown;
  readonly add?: unknown;
  readonly merge?: Block;
  readonly gone?: true;
  readonly package: string;
  readonly bump: Level;
  readonly direction: Direction;
  readonly kind: ChangeKind;
  readonly open?: true;
}

const table = readFileSync(new URL('seeded-edits.md', import.meta.url), 'utf8');

/** What the column "becomes" asks for. */
function becoming(text: string): Pick<Edit, 'to' | 'add' | 'merge' | 'gone'> {
  const { how, json } = /^(?<how>also |with )?`(?<json>.*)`$/u.exec(text)?.groups ?? {};
  if (text === 'gone') return { gone: true };
  if (text === 'new') return { add: true };
  const value: unknown = JSON.parse((json ?? '').replaceAll('\\|', '|'));
  if (how === 'also ') return { add: value };
  return how === 'with ' ? { merge: value as Block } : { to: value };
}

/** Rows of every table of the page, but for their headings. */
const edits = table.split('\n').flatMap((line): Edit[] => {
  const cells = line
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim());
  const [
    edit = '',
    record = '',
    at = '',
    becomes = '',
    pack = '',
    bump = '',
    direction = '',
    kind = '',
  ] = cells;
  if (cells.length !== 8 || edit === 'edit' || /^-+$/u.test(edit)) return [];
  return [
    {
      edit,
      record,
      ...(at === '' ? {} : { at }),
      ...becoming(becomes),
      package: pack,
      bump: bump as Level,
      direction: direction.replace(' (open)', '') as Direction,
      kind: kind as ChangeKind,
      ...(direction.endsWith('(open)') ? { open: true } : {}),
    },
  ];
});

/** The record as the edit leaves it. */
function edited(record: Block, { at = '', ...edit }: Edit): Block {
  const copy = structuredClone(record) as Record<string, unknown>;
  const keys = at.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>(
    (part, key) => (part as Record<string, unknown>)[key],
    copy,
  ) as Record<string, unknown>;
  if (edit.gone) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else if ('add' in edit) (parent[last] as unknown[]).push(edit.add);
  else if (edit.merge !== undefined && isBlock(parent[last]))
    parent[last] = { ...parent[last], ...edit.merge };
  else parent[last] = edit.to;
  return copy;
}

function diffOf(edit: Edit) {
  const snapshotRecord = recordOf(edit.record);
  const before = { name: 'before', records: edit.add === true ? [] : [snapshotRecord] };
  const after = {
    name: 'after',
    records:
      edit.at === undefined && edit.gone
        ? []
        : edit.at === undefined
          ? [snapshotRecord]
          : [{ ...snapshotRecord, record: edited(snapshotRecord.record, edit) }],
  };
  return clinicalDiff(before, after);
}

test('the tables have at least forty edits, each once', () => {
  expect(edits.length).toBeGreaterThanOrEqual(40);
  expect(new Set(edits.map(({ edit, record }) => `${edit} ${record}`)).size).toBe(edits.length);
});

describe('a seeded edit is called by its kind, direction and least version', () => {
  test.each(edits.map((edit) => [edit.edit, edit.record, edit] as const))(
    '%s (%s)',
    (_name, _record, edit) => {
      const diff = diffOf(edit);
      const changes = diff.records.flatMap((record) => record.changes);
      expect(
        diff.packages.map((packageLevel) => [
          packageLevel.package,
          packageLevel.level,
          packageLevel.direction,
        ]),
      ).toEqual([[`@openketamine/${edit.package}`, edit.bump, edit.direction]]);
      expect(changes.map(({ kind }) => kind)).toEqual([edit.kind]);
      expect(changes[0]?.decided).toBe(edit.open !== true);
      expect(diff.level).toBe(edit.bump);
    },
  );
});
