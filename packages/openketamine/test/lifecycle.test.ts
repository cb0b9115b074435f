import { describe, expect, test } from 'vitest';
import type { Io } from '../src/io/io.js';
import { formerly, noteRetired, standingOf } from '../src/load/lifecycle.js';
import { openketamine } from './terminal.js';

/** What is said on the other stream. */
function heard(work: (io: Io) => void): string {
  let said = '';
  const note = (text: string) => {
    said += text;
  };
  work({ note } as Io);
  return said;
}

describe('a record that is not to be followed', () => {
  const decided = { by: 'A. Invented', on: '2026-05-01', why: 'an invented reason', supersededBy: 'next' }; // prettier-ignore
  test.each([
    ['a block, as protocols have it', { status: { state: 'superseded', ...decided } }],
    ['a word, as rules, scales and models have it', { status: 'superseded', decided }],
  ])('warns with who, when, why and what replaces it, where its status is %s', (_form, record) => {
    expect(standingOf(record)).toEqual({ status: 'superseded', decided, lastChecked: null });
    expect(heard((io) => noteRetired('old', record, io))).toBe(
      'old is SUPERSEDED: replaced by another protocol, next (A. Invented, 2026-05-01); an invented reason; sources not re-read by a named person.',
    );
  });

  test.each(['draft', 'reviewed', 'endorsed', 'under-review'])('is none that is %s', (status) => {
    expect(heard((io) => noteRetired('own', { status }, io))).toBe('');
  });
});

test('an earlier id leads to the record of today, and says so', async () => {
  expect(formerly('green', [{ id: 'sencha', aliases: ['green'] }, { id: 'assam' }])).toMatchObject({
    id: 'sencha',
  });
  const { show } = await import('../src/library/show.js');
  const { sources } = await import('@openketamine/evidence/sources');
  const source = sources.find((one) => (one.aliases ?? []).length > 0);
  const alias = source?.aliases?.[0] ?? '';
  expect((await show(alias)).record).toBe(source);
  const ran = await openketamine(`show ${alias} --json`);
  expect(ran.status).toBe(0);
  expect(ran.json()).toMatchObject({ id: source?.id });
  expect(ran.notes).toContain(`${alias} is called ${source?.id} now`);
});

test('a scale says how far it is trusted', async () => {
  const ran = await openketamine('score phq9 --answers 1,1,1,1,1,1,1,1,1 --json');
  expect(ran.json()).toMatchObject({ standing: { status: 'draft', lastChecked: null } });
});
