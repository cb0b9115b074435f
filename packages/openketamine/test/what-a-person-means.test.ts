import { conditions } from '@openketamine/evidence/conditions';
import { protocols } from '@openketamine/protocols';
import { indications } from '@openketamine/terminology';
import { describe, expect, test } from 'vitest';
import { openketamine } from './terminal.js';

const treated = new Set(protocols.flatMap((protocol) => protocol.indications));
const umbrellas = indications.umbrellas ?? [];

/** Every word for an indication, and the ids it stands for. */
const words: readonly (readonly [string, readonly string[]])[] = [
  ...indications.names.flatMap(({ id, aliases = [] }) =>
    [id, ...aliases].map((word) => [word, [id]] as const),
  ),
  ...umbrellas.flatMap(({ id, aliases = [], holds }) =>
    [id, ...aliases].map((word) => [word, holds] as const),
  ),
];
const asTyped = (word: string) => `"${word.replaceAll('-', ' ').toUpperCase()}"`;

test('every condition of the evidence has a name that somebody can type', () => {
  const names = new Set(indications.names.map(({ id }) => id));
  const unnamed = conditions.flatMap((condition) =>
    condition.indications.filter((id) => !names.has(id)),
  );
  expect(unnamed).toEqual([]);
});

test('depression leads to every condition that is one', () => {
  const held = umbrellas.find(({ id }) => id === 'depression')?.holds;
  const depressions = indications.names.flatMap(({ id }) =>
    id.includes('depression') ? [id] : [],
  );
  expect(held).toEqual(expect.arrayContaining(depressions));
});

describe('an umbrella', () => {
  test.each(umbrellas)('$id holds indications that have a name', ({ holds }) => {
    const names = indications.names.map(({ id }) => id);
    expect(holds.filter((id) => !names.includes(id))).toEqual([]);
  });

  test('is not the name of an indication as well', () => {
    const names = indications.names.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    const also = umbrellas.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(also.filter((word) => names.includes(word))).toEqual([]);
  });
});

describe.each(words)('--indication %s', (word, ids) => {
  test('lists the protocols for it, however it is typed, or says where to look', async () => {
    const ran = await openketamine(`protocols --indication ${asTyped(word)} --json`);
    const expected = protocols.filter((protocol) =>
      protocol.indications.some((id) => ids.includes(id)),
    );
    const none = ids.every((id) => !treated.has(id));
    expect(ran.status).toBe(none ? 2 : 0);
    const listed = none ? [] : (ran.json() as { id: string }[]).map(({ id }) => id);
    expect(listed).toEqual(expected.map(({ id }) => id));
    expect(ran.out.includes('openketamine evidence --indication')).toBe(none);
  });

  test('finds the evidence, or refuses with names; an empty list is not an answer', async () => {
    const ran = await openketamine(`evidence --indication ${asTyped(word)} --kind outcome --json`);
    expect([0, 2]).toContain(ran.status);
    const { conditions: found, error } = ran.json() as {
      conditions?: readonly { indications: readonly string[] }[];
      error?: { hint: string };
    };
    expect(error?.hint ?? 'Did you mean').toMatch(/^(?:Did you mean|Use one of)/u);
    expect((found ?? []).length > 0).toBe(ran.status === 0);
    for (const row of found ?? [])
      expect(row.indications.some((id) => ids.includes(id))).toBe(true);
  });
});

test.each(['protocols', 'evidence'])('%s refuses a word nobody knows', async (command) => {
  const { status, notes } = await openketamine(`${command} --indication depresion`);
  expect(status).toBe(2);
  expect(notes).toContain('depression');
});

test('anxiety leads to the anxiety disorders in the evidence', async () => {
  const { out, status } = await openketamine('evidence --indication anxiety');
  expect(status).toBe(0);
  expect(out).toMatch(/social anxiety/iu);
  expect(out).toMatch(/generalized anxiety/iu);
});

describe('show', () => {
  test('finds by a brand what is given under it', async () => {
    const { status, json } = await openketamine('show spravato --json');
    expect(status).toBe(0);
    const { matches } = json() as { matches: readonly { kind: string; id: string }[] };
    const ids = matches.filter(({ kind }) => kind === 'protocol').map(({ id }) => id);
    const labels = protocols.filter(({ kind }) => kind === 'label').map(({ id }) => id);
    expect(ids.slice(0, 3).every((id) => labels.includes(id))).toBe(true);
    expect(ids).toContain('esketamine-nasal-trd-us');
    const nasal = protocols.filter(({ drug, route }) => drug === 'esketamine' && route === 'nasal');
    expect(ids).toEqual(expect.arrayContaining(nasal.map(({ id }) => id)));
    expect(
      ids.every((id) =>
        protocols.some((protocol) => protocol.id === id && protocol.drug === 'esketamine'),
      ),
    ).toBe(true);
  });

  test('finds by words of a title, and fits into 80 columns', async () => {
    const { status, out, notes } = await openketamine('show aneurysm');
    expect(status).toBe(0);
    expect(out).toContain('esketamine-us-aneurysm');
    expect(notes === '' || notes.includes('is not an id')).toBe(true);
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  test('refuses what is not a word of any record, with the nearest ids', async () => {
    const { status, notes } = await openketamine('show esketamine-us-aneurism');
    expect(status).toBe(2);
    expect(notes).toContain('esketamine-us-aneurysm');
  });
});

describe('what a call lacks', () => {
  test('is said all at once by interact, with a call that works', async () => {
    const { status, notes } = await openketamine('interact diazepam');
    expect(status).toBe(2);
    expect(notes).toContain('Missing: --drug, --route.');
    const call = /For example: openketamine (.*)/u.exec(notes)?.[1] ?? '';
    expect((await openketamine(call)).out).toContain('diazepam: on record');
    expect((await openketamine('interact')).notes).toContain('Missing: --drug, --route, --with.');
  });

  test('is said all at once by every command that needs several things', async () => {
    expect((await openketamine('plan')).notes).toContain('Missing: <protocol>, --start <date>.');
    expect((await openketamine('score')).notes).toContain('Missing: <scale>.');
    // what else a scale needs depends on the scale: answers, a total, a tier
    expect((await openketamine('score phq9')).notes).toContain('--answers');
  });

  test('a medicine is named with or without --with', async () => {
    const given = '--drug esketamine --route nasal --json';
    const [bare, option] = await Promise.all([
      openketamine(`interact diazepam modafinil ${given}`),
      openketamine(`interact --with diazepam,modafinil ${given}`),
    ]);
    expect(bare.json()).toEqual(option.json());
  });
});
