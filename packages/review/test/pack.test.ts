import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isBlock, walk, type Block } from '@openketamine/authoring';
import { describe, expect, test } from 'vitest';
import { packHtml, packRows, packSections, reviewPack, type PackInput } from '../src/pack/index.js';

const require = createRequire(import.meta.url);
const shippedIn = (name: string, folder: string) => {
  const dir = join(dirname(require.resolve(`${name}/package.json`)), 'json', folder);
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(join(dir, file), 'utf8')) as Block] as const);
};

/** Parts with a place of their own in the pack, and bookkeeping. */
const elsewhere = new Set<unknown>([
  'readings',
  'gaps',
  'sources',
  'references',
  'aliases',
  'format',
]);

describe.each([
  ['protocols', '@openketamine/protocols', ''],
  ['rules', '@openketamine/risk', 'rules'],
  ['scales', '@openketamine/outcomes', 'scales'],
  ['models', '@openketamine/pharmacokinetics', 'models'],
])('the pack of each of the shipped %s', (_collection, name, folder) => {
  test.each(shippedIn(name, folder))('%s tells every number', (_file, record) => {
    const { figures } = packRows(record);
    const pointers = new Map(figures.map((row) => [row.pointer, row.says]));
    const missing = [...walk(record)].flatMap(({ path, value }) => {
      if (typeof value !== 'number' || elsewhere.has(path[0])) return [];
      // the block that holds it, past lists of numbers
      const outer = path.slice(
        0,
        path.findLastIndex((key) => typeof key === 'string'),
      );
      const says = pointers.get(outer.map((key) => `/${String(key)}`).join(''));
      return says?.includes(String(value)) === true ? [] : [path.join('/')];
    });
    expect(missing).toEqual([]);
  });

  test.each(shippedIn(name, folder))(
    '%s tells every value that is said in words',
    (_file, record) => {
      const { figures, statements } = packRows(record);
      const pointers = new Map([...figures, ...statements].map((row) => [row.pointer, row.says]));
      const missing = [...walk(record)].flatMap(({ path, value }) => {
        if (!isBlock(value) || elsewhere.has(path[0])) return [];
        const { value: worded, says } = value;
        if (typeof worded !== 'string' || typeof says !== 'string') return [];
        const told = pointers.get(path.map((key) => `/${String(key)}`).join(''));
        return told?.includes(worded) === true && told.includes(says) ? [] : [path.join('/')];
      });
      expect(missing).toEqual([]);
    },
  );

  test.each(shippedIn(name, folder))('%s has each row in one section', (_file, record) => {
    const { figures, statements } = packRows(record);
    for (const rows of [figures, statements]) {
      const held = packSections(rows).flatMap(({ head, rows: named }) => [
        ...(head === undefined ? [] : [head]),
        ...named.map(({ row }) => row),
      ]);
      expect(held).toEqual(rows);
    }
  });

  test.each(shippedIn(name, folder))('%s says of every row how it is known', (_file, record) => {
    const { figures, statements } = packRows(record);
    const rows = [...figures, ...statements];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ read }) => read === '')).toEqual([]);
    // what is cited nowhere is told of as doubtful, or is a choice
    expect(rows.filter(({ source, doubtful, basis }) => source === undefined && !doubtful && basis !== 'site')).toEqual([]); // prettier-ignore
  });
});

const input = (record: Block, more: Partial<PackInput> = {}): PackInput => ({
  kind: 'brew',
  collection: 'brews',
  record,
  version: null,
  sources: (id) =>
    id === 'tea-book' ? { title: 'A book of tea', year: 1906, doi: '10.1/tea' } : undefined,
  samples: [{ title: 'Cups', lines: ['one cup'] }],
  signOffs: [],
  sha256: 'a'.repeat(64),
  ...more,
});
const brew: Block = {
  id: 'sencha',
  title: 'Sencha',
  status: { state: 'draft' },
  lastChecked: null,
  water: {
    value: 200,
    unit: 'mL',
    basis: 'label',
    cite: 'tea-book#p3',
    verification: 'secondary',
    readIn: 'a scan',
  },
  warm: { says: 'Warm the pot.', basis: 'project' },
  readings: [{ at: '/water', chose: 'The cup is taken to be small.' }],
  gaps: [{ id: 'how-hot', says: 'No temperature is given.' }],
};

describe('a review pack', () => {
  test('has each number with source, place and how it was read, readings, gaps, samples and the hash', () => {
    const pack = reviewPack(input(brew));
    expect(pack.figures).toMatchObject([
      {
        part: 'water',
        says: '200 mL',
        source: 'tea-book',
        locator: 'p3',
        read: 'read in a copy: a scan',
        doubtful: false,
      },
    ]);
    expect(pack.statements).toMatchObject([
      { says: 'Warm the pot.', source: undefined, read: "the project's choice", doubtful: true },
    ]);
    expect(pack.readings).toEqual([{ part: 'water', says: 'The cup is taken to be small.' }]);
    expect(pack.gaps).toEqual([{ id: 'how-hot', says: 'No temperature is given.' }]);
    const page = packHtml(pack);
    for (const word of [
      '200 mL',
      'tea-book, p3',
      'A book of tea',
      'https://doi.org/10.1/tea',
      'small',
      'No temperature',
      'one cup',
      'Signature',
      pack.sha256,
      'Draft: not reviewed',
    ])
      expect(page).toContain(word);
  });

  test('says who signed, with which interests, and whether it fits what the record says now', () => {
    const signOff = (sha256: string) => ({
      covers: { collection: 'brews', id: 'sencha', sha256 },
      by: { name: 'A. Invented', role: 'taster' },
      on: '2026-03-01',
      conflicts: ['sells tea'],
      invented: true as const,
    });
    const pack = reviewPack(
      input(brew, { signOffs: [signOff('a'.repeat(64)), signOff('b'.repeat(64))] }),
    );
    expect(pack.signOffs.map(({ fits }) => fits)).toEqual([true, false]);
    const page = packHtml(pack);
    expect(page).toContain('INVENTED');
    expect(page).toContain('sells tea');
    expect(page).toContain('signed another content than this');
  });

  test('runs nothing that a record holds, and leads only to addresses of the web', () => {
    const evil = '"><script>alert(1)</script><a href="javascript:alert(2)">';
    const everywhere = JSON.parse(JSON.stringify({ ...brew, water: undefined }).replaceAll(/(?<=":")[^"]*(?=")/gu, 'X')) as Block; // prettier-ignore
    const record = JSON.parse(JSON.stringify(everywhere), (_key, value: unknown) => (value === 'X' ? evil : value)) as Block; // prettier-ignore
    const page = packHtml(
      reviewPack(
        input(
          {
            ...record,
            id: evil,
            status: 'draft',
            water: { ...(brew['water'] as Block), cite: 'bad' },
          },
          {
            sources: () => ({ title: evil, url: 'javascript:alert(3)' }),
            samples: [{ title: evil, lines: [evil] }],
            sha256: evil.slice(0, 0),
          },
        ),
      ),
    );
    expect(page).not.toContain('<script>');
    expect(page).not.toMatch(/href="(?!https?:)/u);
  });

  test('puts what was published about a question of the site below it, with what it says in words', () => {
    const site = [
      {
        param: 'leaves-kept',
        says: 'How long leaves are kept.',
        published: [
          { value: 'until noon', says: 'One house.', basis: 'practice', cite: 'tea-book', verification: 'primary' }, // prettier-ignore
          { value: 'never', says: 'Another house.', basis: 'practice', cite: 'tea-book', verification: 'primary' }, // prettier-ignore
        ],
      },
    ];
    const { statements } = reviewPack(input({ ...brew, warm: undefined, site }));
    expect(packSections(statements)).toMatchObject([
      {
        title: 'site \u203A leaves kept',
        head: { says: 'How long leaves are kept.', read: 'left to the site', doubtful: false },
        rows: [
          { name: '', row: { says: 'until noon. One house.' } },
          { name: '', row: { says: 'never. Another house.' } },
        ],
      },
    ]);
    expect(packHtml(reviewPack(input({ ...brew, site })))).toContain('until noon. One house.');
  });

  test('keeps the rows in the order of the record', () => {
    const many = { ...brew, steps: [{ minutes: 1 }, { minutes: 2, says: 'Pour.' }] };
    expect(reviewPack(input(many)).figures.map(({ says }) => says)).toEqual(['200 mL', 'minutes 1', 'minutes 2. Pour.']); // prettier-ignore
    expect(isBlock(many)).toBe(true);
  });
});
