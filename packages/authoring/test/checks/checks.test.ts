import { describe, expect, test } from 'vitest';
import {
  citesExist,
  citesNamePlaces,
  fileNameIsId,
  formatProblem,
  idsAreUnique,
  isSearchPage,
  lastCheckedNamesWho,
  numbersSayWhereFrom,
  readAuthored,
  runChecks,
  schemaLineIsFirst,
  secondaryNamesTheCopy,
  sourceIndex,
  readingsAreSaidOnce,
  type AuthoredRecord,
  type Check,
  type Conventions,
  type SourceIndex,
} from '../../src/index.js';

const good = `# yaml-language-server: $schema=../schema/brew.json
id: sencha
lastChecked: null
water: { value: 200, unit: mL, basis: label, cite: tea-book#p3, verification: primary }
sources:
  - { id: tea-book, title: A book of tea, year: 1906 }
`;

function record(
  text: string,
  file = 'data/sencha.yaml',
  collection: Conventions = {},
): AuthoredRecord {
  const authored = readAuthored(file, text);
  const value = authored.value as Record<string, unknown>;
  return { collection, id: String(value['id']), record: value, authored };
}

const plain: Conventions = {
  plainNumbers: { year: 'bibliographic' },
  schemaAt: 'schema/brew.json',
};
const none = sourceIndex({ home: 'data/sources' });

function told(check: Check, records: readonly AuthoredRecord[], sources: SourceIndex = none) {
  return runChecks([check], { records, sources }).map(formatProblem);
}

const broken = (check: Check, from: string, to: string) =>
  told(check, [record(good.replace(from, to), 'data/sencha.yaml', plain)]);

const all = [
  schemaLineIsFirst,
  fileNameIsId,
  idsAreUnique,
  lastCheckedNamesWho,
  citesExist,
  readingsAreSaidOnce,
  numbersSayWhereFrom,
  secondaryNamesTheCopy,
];

test('a record that is right in every respect passes every check', () => {
  for (const check of all) expect(broken(check, '', '')).toEqual([]);
});

test('a check that a folder leaves out says nothing there', () => {
  const file = record(good.replace('id: sencha', 'id: x'), 'data/sencha.yaml', {
    without: { 'file-name-is-id': 'many in one file' },
  });
  expect(told(fileNameIsId, [file])).toEqual([]);
});

test('file-name-is-id: another name is refused, .yml counts as .yaml', () => {
  expect(broken(fileNameIsId, 'id: sencha', 'id: gyokuro')).toEqual([
    'data/sencha.yaml:2:5 id: "gyokuro" differs from the file name; expected sencha, or rename the file to gyokuro.yaml (file-name-is-id)',
  ]);
  expect(told(fileNameIsId, [record(good, 'sencha.yml')])).toEqual([]);
});

test('ids-are-unique: the second of two is refused and names the first', () => {
  expect(
    told(idsAreUnique, [record(good, 'a/sencha.yaml'), record(good, 'b/sencha.yaml')]),
  ).toEqual([
    'b/sencha.yaml:2:5 id: "sencha" is taken by a/sencha.yaml; expected an id of its own (ids-are-unique)',
  ]);
});

describe('cites-exist', () => {
  test('a citation of no source names the nearest source of the record itself', () => {
    expect(broken(citesExist, 'cite: tea-book#p3', 'cite: tea-bok#p3')).toEqual([
      'data/sencha.yaml:4:52 water.cite: no source "tea-bok"; expected the id of a file in data/sources, or did you mean tea-book? (cites-exist)',
    ]);
  });

  test('where there is a library, only the library counts', () => {
    const library = new Map([['other', { id: 'other', title: 'Another' }]]);
    expect(told(citesExist, [record(good)], sourceIndex({ home: 'lib', library }))).toHaveLength(1);
  });

  test('sources of the folder count beside those of the record', () => {
    const local = new Map([['tea-talk', { id: 'tea-talk' }]]);
    const text = good.replace('cite: tea-book#p3', 'cite: [tea-talk, tea-book]');
    expect(told(citesExist, [record(text)], sourceIndex({ home: 'lib', local }))).toEqual([]);
  });

  test('a source that is listed by its id alone may be cited', () => {
    expect(
      broken(citesExist, '{ id: tea-book, title: A book of tea, year: 1906 }', 'tea-book'),
    ).toEqual([]);
  });
});

describe('cites-name-places', () => {
  const placed = (places: object | undefined, text: string) => {
    const read = { verification: 'primary', ...(places === undefined ? {} : { places }) };
    const local = new Map([['tea-book', { id: 'tea-book', read }]]);
    return told(citesNamePlaces, [record(text)], sourceIndex({ home: 'lib', library: local }));
  };
  const bare = good.replace('cite: tea-book#p3', 'cite: tea-book');

  test('a citation without a place is refused where places were recorded, and says what may stand there', () => {
    expect(placed({}, bare)).toEqual([
      expect.stringMatching(
        /:4:\d+ water\.cite: places in tea-book were recorded; expected tea-book#place, or sencha among read\.places\.without of the source/u,
      ),
    ]);
  });
  test('one that names a place is right', () => {
    expect(placed({}, good)).toEqual([]);
  });
  test('where nobody recorded a place, none is asked for', () => {
    expect(placed(undefined, bare)).toEqual([]);
  });
  test('a record of which nobody recorded one needs none, by the nearest dossier record or by its id', () => {
    expect(placed({ without: ['sencha'] }, bare)).toEqual([]);
    const inner = bare.replace('cite: tea-book', 'record: TEA-1, cite: tea-book');
    expect(placed({ without: ['TEA-1'] }, inner)).toEqual([]);
    expect(placed({ without: ['sencha'] }, inner)).toHaveLength(1);
  });
  test('a choice of the project needs none', () => {
    const choice = bare.replace(/basis: \w+/u, 'basis: project');
    expect(choice).not.toBe(bare);
    expect(placed({}, choice)).toEqual([]);
  });
});

describe('readings-are-said-once', () => {
  const local = new Map([
    ['tea-book', { id: 'tea-book', read: { verification: 'secondary', readIn: 'a reprint' } }],
  ]);
  const sources = sourceIndex({ home: 'lib', local });
  const saying = (reading: string) =>
    told(
      readingsAreSaidOnce,
      [
        record(
          `id: sencha\nwater: { value: 200, unit: mL, basis: label, cite: tea-book#p3${reading} }\n`,
        ),
      ],
      sources,
    );

  test('what only repeats the source can go', () => {
    const problems = saying(', verification: secondary, readIn: a reprint');
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain(
      'data/sencha.yaml:2:65 water.verification: says what the source tea-book says already',
    );
  });

  test('what differs stays, and so does the copy of another reading', () => {
    expect(saying(', verification: primary')).toEqual([]);
    expect(saying(', verification: primary, readIn: a reprint')).toEqual([]);
    expect(saying('')).toEqual([]);
  });

  test('another copy of the same kind stays', () => {
    expect(saying(', verification: secondary, readIn: another reprint')).toHaveLength(1);
  });

  test('the copy alone can go where it is that of the source', () => {
    expect(saying(', readIn: a reprint')).toHaveLength(1);
    expect(saying(', readIn: another reprint')).toEqual([]);
  });

  test('what a site says of its own rule is not compared with a source', () => {
    const text = `id: sencha\nwater: { value: 200, unit: mL, basis: site, cite: tea-book, verification: secondary }\n`;
    expect(told(readingsAreSaidOnce, [record(text)], sources)).toEqual([]);
  });
});

test('numbers-say-where-from: what is missing is named', () => {
  expect(broken(numbersSayWhereFrom, 'unit: mL, basis: label, cite: tea-book#p3, ', '')).toEqual([
    'data/sencha.yaml:4:17 water.value: the number 200 does not say where it comes from; expected unit, basis, cite beside it (numbers-say-where-from)',
  ]);
});

test.each(['site', 'project'])(
  'numbers-say-where-from: on the ground %s neither a citation nor a reading is needed',
  (basis) => {
    const said = 'basis: label, cite: tea-book#p3, verification: primary';
    expect(broken(numbersSayWhereFrom, said, `basis: ${basis}`)).toEqual([]);
  },
);

test('secondary-names-the-copy: the copy is asked for', () => {
  expect(broken(secondaryNamesTheCopy, 'verification: primary', 'verification: secondary')).toEqual(
    [
      'data/sencha.yaml:4:79 water.verification: secondary without the copy that was read; expected readIn with its title or address (secondary-names-the-copy)',
    ],
  );
  expect(
    broken(
      secondaryNamesTheCopy,
      'verification: primary',
      'verification: secondary, readIn: A digest',
    ),
  ).toEqual([]);
});

test.each([
  ['a day with a name', '{ on: 2026-11-23, by: A. Reader }', 0],
  ['a day that does not exist', '{ on: 2026-02-30, by: A. Reader }', 1],
  ['a day without a name', "{ on: 2026-11-23, by: '' }", 1],
])('last-checked-names-who: %s', (_, value, count) => {
  expect(broken(lastCheckedNamesWho, 'lastChecked: null', `lastChecked: ${value}`)).toHaveLength(
    count,
  );
});

describe('schema-line-is-first', () => {
  const first = '# yaml-language-server: $schema=../schema/brew.json\n';

  test('a file without the line is told the line to write', () => {
    expect(broken(schemaLineIsFirst, first, '')).toEqual([
      'data/sencha.yaml:1:1 the first line is another; expected # yaml-language-server: $schema=../schema/brew.json (schema-line-is-first)',
    ]);
  });

  test('the line stands at the top, not below a comment', () => {
    expect(broken(schemaLineIsFirst, first, `# tea\n${first}`)).toHaveLength(1);
  });

  test('an address is written as it is', () => {
    const schemaAt = 'https://example.org/brew.json';
    const text = good.replace('../schema/brew.json', schemaAt);
    expect(told(schemaLineIsFirst, [record(text, 'deep/down/sencha.yaml', { schemaAt })])).toEqual(
      [],
    );
  });

  test('where the folder names no schema, nothing is asked', () => {
    expect(told(schemaLineIsFirst, [record('id: sencha\n')])).toEqual([]);
  });
});

describe('is-search-page', () => {
  test.each([
    'https://pubmed.ncbi.nlm.nih.gov/?term=ketamine',
    'https://www.google.com/search?q=ketamine',
    'https://scholar.google.co.uk/scholar?q=x',
    'https://example.org/search/tea',
    'https://example.org/search.php?x=1',
    'http://example.org/?q=tea#top',
  ])('%s is one', (address) => expect(isSearchPage(address)).toBe(true));
  test.each([
    'https://pubmed.ncbi.nlm.nih.gov/38188539/',
    'https://clinicaltrials.gov/ct2/show/results/NCT02417064',
    'https://api.fda.gov/drug/ndc.json?search=product_ndc:1',
    'https://example.org/research/tea',
    'https://example.org/?p=12',
    'tea',
  ])('%s is none', (address) => expect(isSearchPage(address)).toBe(false));
});
