import { describe, expect, test } from 'vitest';
import { compareDossier, lostNumbers, summary, type LeftOut } from '../src/dossier/compare.ts';
import { recordsOf } from '../src/dossier/read-dossier.ts';
import { partsOf, type ShippedPart } from '../src/dossier/read-product.ts';

const dossier = recordsOf(
  'teas.yaml',
  `
teas:
- id: SENCHA
  statement: Two minutes at 80 degrees.
  values: { minutes: 2, degrees: 80 }
  source: { title: A book of tea, year: 1906 }
- id: GYOKURO
  values: { degrees: 60 }
- id: MATCHA
  values: { grams: 2 }
- id: HOJICHA
  values: {}
- id: BANCHA
  values: {}
scales:
- id: strength
  facts:
  - { id: strength-range, value: [0, 10] }
notes: [ no record ]
`,
);

const product = new Map<string, ShippedPart[]>();
const ships = (file: string, value: unknown) => {
  for (const [id, part] of partsOf(file, value))
    product.set(id, [...(product.get(id) ?? []), part]);
};
ships('data/teas/sencha.yaml', {
  id: 'sencha',
  record: 'SENCHA',
  brew: { value: 120, unit: 's' },
  says: 'At eighty degrees.',
});
ships('data/sources/book.yaml', { id: 'book', records: ['SENCHA', 'GYOKURO', 'MATCHA'] });
ships('data/teas/strength.yaml', {
  id: 'strength',
  record: 'strength',
  range: { record: 'strength-range', most: 10 },
});
ships('data/teas/note.yaml', { id: 'note', note: 'See HOJICHA-2 and BANCHA-OLD.' });

const leftOut: LeftOut = {
  bibliography: ['MATCHA'],
  renamed: { BANCHA: 'BANCHA-OLD' },
  records: { GYOKURO: 'Nobody drinks it here.' },
  sections: {},
};
const comparisons = compareDossier(dossier, product, leftOut);
const of = (id: string) => comparisons.find(({ record }) => record.id === id);

test('the records of a file are what stands in a list and has an id, the facts of a scale among them', () => {
  expect(dossier.map(({ id, section }) => `${section} ${id}`)).toEqual([
    'teas SENCHA',
    'teas GYOKURO',
    'teas MATCHA',
    'teas HOJICHA',
    'teas BANCHA',
    'scales strength',
    'scales.facts strength-range',
  ]);
});

describe('what became of a record', () => {
  test.each([
    ['SENCHA', 'in'],
    ['GYOKURO', 'out'],
    ['MATCHA', 'in'],
    ['HOJICHA', 'nowhere'],
    ['BANCHA', 'words'],
    ['strength', 'in'],
    ['strength-range', 'in'],
  ])('%s is %s', (id, state) => {
    expect(of(id)?.state).toBe(state);
  });
  test('what is left out says why', () => {
    expect(of('GYOKURO')?.why).toBe('Nobody drinks it here.');
  });
});

describe('numbers', () => {
  test('the year of a source is not a number of a record', () => {
    expect(dossier[0]?.numbers).toEqual([
      { path: 'values.minutes', value: 2 },
      { path: 'values.degrees', value: 80 },
    ]);
  });
  test('two minutes stand in 120 seconds, and 80 degrees stand nowhere', () => {
    expect(of('SENCHA')?.lost).toEqual([{ path: 'values.degrees', value: 80 }]);
  });
  test('a number that is spelled out stands, and a sign does not matter', () => {
    const parts: ShippedPart[] = [
      { file: 'x', by: 'record', value: { says: 'Over five days.', change: 3.5 } },
    ];
    const numbers = [5, -3.5, 6].map((value) => ({ path: 'x', value }));
    expect(lostNumbers(numbers, parts).map(({ value }) => value)).toEqual([6]);
  });
  test('a percentage beside its counts is computed, and one alone is not', () => {
    const parts: ShippedPart[] = [{ file: 'x', by: 'record', value: { n: 142, of: 346 } }];
    const counted = [
      { path: 'a.n', value: 142 },
      { path: 'a.percent', value: 41 },
      { path: 'b.percent', value: 41 },
    ];
    expect(lostNumbers(counted, parts).map(({ path }) => path)).toEqual(['b.percent']);
  });
});

test('the summary counts records in and out, file by file and in all', () => {
  expect(summary(comparisons)).toEqual([
    'teas.yaml: 7 records: 4 in, 0 in a source only, 1 in words only, 1 out with a reason, 1 nowhere; 6 numbers, 3 not found where their record is in',
    'all: 7 records: 4 in, 0 in a source only, 1 in words only, 1 out with a reason, 1 nowhere; 6 numbers, 3 not found where their record is in',
  ]);
});
