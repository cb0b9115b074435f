import { describe, expect, test } from 'vitest';
import { compareBibliography, type ShippedSource } from '../src/dossier/compare-bibliography.ts';
import { comparePlaces } from '../src/dossier/compare-places.ts';
import {
  compareDossier,
  idleReasons,
  lostNumbers,
  summary,
  type LeftOut,
} from '../src/dossier/compare.ts';
import { worksOf } from '../src/dossier/read-bibliography.ts';
import { recordsOf } from '../src/dossier/read-dossier.ts';
import { partsOf, type ShippedPart } from '../src/dossier/read-product.ts';

const dossier = recordsOf(
  'teas.yaml',
  `
teas:
- id: SENCHA
  statement: Two minutes at 80 degrees, as SEN-17 says, phase 3.
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
  numbers: [
    { record: 'strength', why: 'Nobody measures it.' },
    { file: 'teas.yaml', at: ['spoons'], why: 'A habit.' },
  ],
  works: [],
  places: [],
};
/** Blocks that cite the book on which MATCHA rests. */
const bySourceOf = new Map<string, ShippedPart[]>([
  ['MATCHA', [{ file: 'data/teas/powder.yaml', by: 'record', value: { cite: 'book', grams: 2 } }]],
]);
const comparisons = compareDossier(dossier, { byRecord: product, bySourceOf }, leftOut);
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
  test('are those of fields and of texts; the year of a source, and digits of a name, are none', () => {
    expect(dossier[0]?.numbers).toEqual([
      { path: 'statement', value: 80 },
      { path: 'values.minutes', value: 2 },
      { path: 'values.degrees', value: 80 },
    ]);
  });
  test('two minutes stand in 120 seconds, and 80 degrees in words', () => {
    expect(of('SENCHA')?.lost).toEqual([]);
  });
  test('a number that stands in no part made from its record is told of', () => {
    const [record] = recordsOf('teas.yaml', 'teas: [{ id: SENCHA, values: { cups: 7 } }]');
    const [comparison] = compareDossier(
      [record as NonNullable<typeof record>],
      { byRecord: product, bySourceOf },
      leftOut,
    );
    expect(comparison?.lost).toEqual([{ path: 'values.cups', value: 7 }]);
  });
  test('a number that a block says which cites the source stands there, and is told apart', () => {
    expect(of('MATCHA')?.elsewhere).toEqual([{ path: 'values.grams', value: 2 }]);
    expect(of('MATCHA')?.lost).toEqual([]);
  });
  test('a number for which a reason is given is left out with it', () => {
    const [record] = recordsOf('teas.yaml', 'teas: [{ id: strength, steps: 9 }]');
    const [comparison] = compareDossier(
      [record as NonNullable<typeof record>],
      { byRecord: product, bySourceOf },
      leftOut,
    );
    expect(comparison?.left).toEqual([{ path: 'steps', value: 9, why: 'Nobody measures it.' }]);
  });
  test('a reason that speaks of no number is told of', () => {
    expect(idleReasons(dossier, comparisons, leftOut).map(({ why }) => why)).toEqual([
      'Nobody measures it.',
      'A habit.',
    ]);
  });

  const stands = (value: unknown, ...numbers: number[]) =>
    lostNumbers(
      numbers.map((number) => ({ path: 'x', value: number })),
      [{ file: 'x', by: 'record', value }],
    ).map((number) => number.value);
  test.each([
    ['spelled out', { says: 'Over five days.' }, 5],
    ['spelled out in two words', { says: 'Thirty-nine houses.' }, 39],
    ['with a half', { says: 'Six and a half years.' }, 6.5],
    ['with a separator', { says: '4,921 people.' }, 4921],
    ['without its sign', { change: 3.5 }, -3.5],
    ['as a share in percent', { says: '20 to 25% of it' }, 0.2],
    ['as the end of a range in percent', { says: '20 to 25% of it' }, 0.25],
    ['in hours instead of minutes', { over: { value: 2, unit: 'h' } }, 120],
    ['in days instead of weeks', { over: { value: 2, unit: 'wk' } }, 14],
  ])('a number stands %s', (_, value, number) => {
    expect(stands(value, number)).toEqual([]);
  });
  test.each([
    [
      'in a field that names or dates a record',
      { id: 'tea-7', compiled: '2026-11-07', cite: 'b#7' },
      7,
    ],
    ['by a factor that its unit does not have', { over: { value: 2, unit: 'g' } }, 120],
    ['because a text says no', { says: 'There is no tea.' }, 0],
  ])('a number does not stand %s', (_, value, number) => {
    expect(stands(value, number)).toEqual([number]);
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

describe('sources', () => {
  const works = worksOf(
    'teas.yaml',
    `
teas:
- id: SENCHA
  sources:
  - id: book
    authors: Okakura K, Fenollosa E, et al.
    title: The Book of Tea
    journal: Tea Quarterly 3(2):14-29
    year: 1906
    doi: 10.1/tea
    pmid: '17'
    where: https://tea.example.org/book/
- id: MATCHA
  source: { title: 'Powder, PMID 23, doi 10.1/powder', issuer: Nippon Press, year: 2001, note: Year from memory. }
- id: HOJICHA
  source: { title: A leaflet, authors: not shown, journal: journal not shown }
`,
  );
  const book: ShippedSource = {
    id: 'tea-book',
    aliases: ['book'],
    records: ['SENCHA'],
    title: 'The book of tea',
    author: [{ family: 'Okakura' }, { family: 'Fenollosa' }],
    'container-title': 'Tea Quarterly',
    volume: '3',
    page: '14-29',
    issued: { 'date-parts': [[1906]] },
    DOI: '10.1/TEA',
    PMID: '17',
    URL: 'http://www.tea.example.org/book',
    read: {},
  };
  const powder: ShippedSource = {
    id: 'powder',
    records: ['MATCHA'],
    title: 'Powder',
    publisher: 'Nippon Press',
    DOI: '10.1/powder',
    PMID: '23',
    read: {},
  };
  const leaflet: ShippedSource = {
    id: 'leaflet',
    records: ['HOJICHA'],
    title: 'Leaflet',
    read: {},
  };
  const lost = (...sources: ShippedSource[]) => compareBibliography(works, sources).lost;

  test('that have every part say nothing; what is not known or from memory is no part', () => {
    expect(lost(book, powder, leaflet)).toEqual([]);
  });
  test.each([
    ['author', { ...book, author: [{ family: 'Okakura' }] }],
    ['year', { ...book, issued: { 'date-parts': [[1907]] } }],
    ['title', { ...book, title: 'Coffee houses' }],
    ['name', { ...book, 'container-title': 'Coffee Monthly' }],
    ['volume', { ...book, volume: '4' }],
    ['DOI', { ...book, DOI: '10.1/coffee' }],
    ['PMID', { ...book, PMID: '18' }],
    ['address', { ...book, URL: 'https://coffee.example.org' }],
  ] as const)('a lost or other %s is told of', (part, source) => {
    expect(lost(source, powder, leaflet).map((found) => [found.part, found.sources])).toEqual([
      [part, ['tea-book']],
    ]);
  });
  test('a work that no source is made from is told of', () => {
    expect(lost(powder, leaflet)).toEqual([
      { record: 'SENCHA', sources: [], part: 'source', value: 'book' },
    ]);
  });
  test('a reason covers a part of the sources it names, and is told of once it covers none', () => {
    const reason = {
      part: 'year',
      values: ['1906'],
      sources: ['tea-book'],
      why: 'Two years.',
    } as const;
    const wrong = { ...book, issued: { 'date-parts': [[1907]] } };
    const compared = compareBibliography(works, [wrong, powder, leaflet], [reason]);
    expect([compared.lost, compared.left, compared.idle]).toEqual([[], 1, []]);
    const elsewhere = { ...reason, sources: ['powder'] };
    expect(compareBibliography(works, [wrong, powder, leaflet], [elsewhere]).lost).toHaveLength(1);
    expect(compareBibliography(works, [book, powder, leaflet], [reason]).idle).toEqual([reason]);
  });
});

describe('places in sources', () => {
  const works = worksOf(
    'teas.yaml',
    `
teas:
- id: SENCHA
  source: { id: book, title: 'The Book of Tea, table 3' }
  where: https://tea.example.org/article/table/T3
- id: MATCHA
  source: { title: A leaflet }
`,
  );
  const book = (read: ShippedSource['read']): ShippedSource => ({
    id: 'book',
    records: ['SENCHA'],
    title: 'The Book of Tea',
    read,
  });
  const found = (
    value: unknown,
    read: ShippedSource['read'] = { places: {} },
    excused: string[] = [],
  ) =>
    comparePlaces(
      works,
      {
        byRecord: new Map([['SENCHA', [{ file: 'sencha.yaml', by: 'record', value }]]]),
        sources: [book(read)],
      },
      excused.length === 0 ? [] : [{ sources: excused, why: 'No place.' }],
    );

  test('that the dossier names and a citation does not are told of, with both', () => {
    expect(found({ record: 'SENCHA', water: { value: 80, basis: 'label', cite: 'book' } })).toEqual(
      [
        {
          record: 'SENCHA',
          source: 'book',
          places: ['table 3', 'table/T3'],
          files: ['sencha.yaml'],
        },
      ],
    );
  });
  test.each([
    ['a citation that names one', { water: { cite: 'book#table-3' } }, undefined, []],
    ['a choice of the project', { basis: 'project', water: { cite: 'book' } }, undefined, []],
    ['a record that the source excepts', { cite: 'book' }, { places: { without: ['SENCHA'] } }, []],
    ['a source whose numbers are no places', { cite: 'book' }, undefined, ['book']],
  ])('%s is right', (_, value, read, excused) => {
    expect(found(value, read, excused)).toEqual([]);
  });
});

test('the summary counts records in and out, file by file and in all', () => {
  const counts =
    '7 records: 4 in, 0 in a source only, 1 in words only, 1 out with a reason, 1 nowhere; 7 numbers, 1 of them under their source alone, 0 left out with a reason, 1 not found';
  expect(summary(comparisons)).toEqual([`teas.yaml: ${counts}`, `all: ${counts}`]);
});
