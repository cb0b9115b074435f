import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { load, type CollectionName } from '../src/index.js';

// the data of the whole workspace is read, which takes its time beside other work
vi.setConfig({ testTimeout: 30_000 });

const root = join(import.meta.dirname, '../../..');
const dir = join(import.meta.dirname, '../data');
const names: readonly CollectionName[] = [
  'sources',
  'outcomes',
  'regulatory',
  'labels',
  'guidance',
  'claims',
  'conditions',
  'grading',
  'timeline',
  'mechanism',
  'routes',
  'unread',
  'facts',
  'purposes',
];
const collections = await Promise.all(
  names.map(async (name) => ({ name, records: await load(name) })),
);
const sources = await load('sources');
const ids = new Set(sources.map((source) => source.id));

/** Every block of fields inside a value. */
function* blocks(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const entry of value) yield* blocks(entry);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const entry of Object.values(value)) yield* blocks(entry);
  }
}

const cites = (value: unknown) =>
  [...blocks(value)]
    .flatMap((block) => [block['cite']].flat())
    .filter((entry) => typeof entry === 'string');

/** Every citation in the authored data of the whole workspace. */
function citedAnywhere(): ReadonlySet<string> {
  const packages = readdirSync(join(root, 'packages'));
  const files = packages.flatMap((name) => {
    try {
      return readdirSync(join(root, 'packages', name, 'data'), {
        recursive: true,
        encoding: 'utf8',
      })
        .filter((file) => file.endsWith('.yaml') && !file.startsWith('sources'))
        .map((file) => join(root, 'packages', name, 'data', file));
    } catch {
      return [];
    }
  });
  return new Set(
    files
      .flatMap((file) => cites(parse(readFileSync(file, 'utf8'))))
      .map((cite) => cite.split('#', 1)[0] ?? cite),
  );
}

test.each(collections)('$name: one record for each file', ({ name, records }) => {
  const files = readdirSync(join(dir, name)).map((file) => file.replace(/\.yaml$/u, ''));
  expect(records.map((record) => record.id).toSorted()).toEqual(files.toSorted());
});

test('every citation names a source, never an alias', () => {
  const unknown = collections.flatMap(({ records }) =>
    records.flatMap((record) =>
      cites(record)
        .map((cite) => cite.split('#', 1)[0] ?? cite)
        .filter((id) => !ids.has(id))
        .map((id) => `${record.id}: ${id}`),
    ),
  );
  expect(unknown).toEqual([]);
});

test('no source is an orphan: a record rests on it, or some data of the workspace cites it', () => {
  const cited = citedAnywhere();
  expect(
    sources
      .filter((source) => source.records.length === 0 && !cited.has(source.id))
      .map((source) => source.id),
  ).toEqual([]);
});

test('a statement that cites no page that was read is shown as unverified', () => {
  const wrong = collections.flatMap(({ records }) =>
    [...blocks(records)].filter(
      (block) => block['cite'] === 'memory' && block['verification'] !== 'unverified',
    ),
  );
  expect(wrong).toEqual([]);
});

describe('identifiers of sources', () => {
  test('a DOI has a registrant and a suffix and no spaces', () => {
    const dois = sources.flatMap((source) => source.DOI ?? []);
    expect(dois.length).toBeGreaterThan(100);
    expect(dois.filter((doi) => !/^10\.\d{4,9}\/[^\s"<>]+$/u.test(doi))).toEqual([]);
  });
  test('PubMed ids are digits and PubMed Central ids begin with PMC', () => {
    expect(
      sources.flatMap((source) => source.PMID ?? []).filter((id) => !/^[1-9]\d{5,7}$/u.test(id)),
    ).toEqual([]);
    expect(
      sources.flatMap((source) => source.PMCID ?? []).filter((id) => !/^PMC\d{6,8}$/u.test(id)),
    ).toEqual([]);
  });
  test('an alias belongs to one source and is not an id of another', () => {
    const aliases = sources.flatMap((source) => source.aliases ?? []);
    expect(new Set(aliases).size).toBe(aliases.length);
    expect(aliases.filter((alias) => ids.has(alias))).toEqual([]);
  });
  test('the table of aliases and records says what the sources say', () => {
    const table = parse(readFileSync(join(dir, 'source-aliases.yaml'), 'utf8'));
    const aliases = Object.fromEntries(
      sources.flatMap((source) => (source.aliases ?? []).map((alias) => [alias, source.id])),
    );
    expect(table.aliases).toEqual(aliases);
    const listed = Object.entries<string[]>(table.records).flatMap(([record, of]) =>
      of.map((id) => `${id} ${record}`),
    );
    const said = sources.flatMap((source) =>
      source.records.map((record) => `${source.id} ${record}`),
    );
    expect(listed.toSorted()).toEqual(said.toSorted());
  });
});

describe('claims', () => {
  test('every verdict has a source, and one that nobody read is unverified', async () => {
    const claims = await load('claims');
    expect(claims).toHaveLength(65);
    const bare = claims.filter(
      (claim) =>
        claim.cite.length === 0 ||
        (claim.cite.every((id) => id === 'memory') && claim.verification !== 'unverified'),
    );
    expect(bare).toEqual([]);
  });
  test.each([
    ['supported', 27],
    ['supported-with-correction', 21],
    ['outdated', 2],
    ['unsupported', 4],
    ['unclear', 11],
  ])('%s: %i', async (verdict, count) => {
    expect((await load('claims')).filter((claim) => claim.verdict === verdict)).toHaveLength(count);
  });
});

test('response is never told as remission: a definition of one kind stands under a measure of that kind', async () => {
  const mixed = (await load('outcomes')).flatMap((outcomeFigure) =>
    outcomeFigure.results
      .filter(
        ({ definition }) =>
          definition !== undefined && /-(?:response|remission)-/u.test(definition),
      )
      .filter(
        ({ definition, measure }) =>
          measure !== 'ideation' && definition?.includes(`-${measure}-`) !== true,
      )
      .map((result) => `${outcomeFigure.id} ${result.id}`),
  );
  // A hazard of remission is a time to an event; it names the remission it counts.
  expect(mixed).toEqual(['eff-ivin-mayo treatments-to-remission']);
});

test('every definition a figure is told by exists among the scales', async () => {
  const scales = join(root, 'packages/outcomes/data/scales');
  const known = new Set(
    readdirSync(scales).flatMap((file) =>
      parse(readFileSync(join(scales, file), 'utf8')).definitions.map(
        (definition: { id: string }) => definition.id,
      ),
    ),
  );
  const named = (await load('outcomes')).flatMap((outcomeFigure) =>
    outcomeFigure.results.flatMap((result) => result.definition ?? []),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('every protocol that is named exists', () => {
  const protocols = new Set(
    readdirSync(join(root, 'packages/protocols/data')).map((file) => file.replace(/\.yaml$/u, '')),
  );
  const named = collections.flatMap(({ records }) =>
    records.flatMap((record) => ('protocols' in record ? (record.protocols ?? []) : [])),
  );
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((id) => !protocols.has(id))).toEqual([]);
});

test('every rule that is said to follow from a guidance document is a rule of the risk data', async () => {
  const risk = join(root, 'packages/risk/data');
  const known = new Set(
    readdirSync(risk, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => parse(readFileSync(join(risk, file), 'utf8')).record),
  );
  const named = (await load('guidance')).flatMap((guidance) => guidance.ruleRecords ?? []);
  expect(named.length).toBeGreaterThan(3);
  expect([...new Set(named)].filter((record) => !known.has(record))).toEqual([]);
});

test('the condition records cover the nine conditions of the matrix, major depression and depression around childbirth', async () => {
  expect((await load('conditions')).map((gradedCondition) => gradedCondition.id)).toEqual([
    'alcohol-use-disorder',
    'bipolar-depression',
    'end-of-life',
    'generalized-anxiety',
    'major-depression',
    'ocd',
    'perinatal-depression',
    'ptsd',
    'social-anxiety',
    'suicidality',
    'treatment-resistant-depression',
  ]);
});

test('the timeline runs from 1962 and no event lies before it', async () => {
  const events = (await load('timeline')).map((timelineEvent) => timelineEvent.when).toSorted();
  expect(events[0]).toBe('1962');
  expect(events.at(-1)).toBe('2026-03-13');
});

test('a comparison of routes says when nobody has made one', async () => {
  const routes = await load('routes');
  expect(
    routes.find((route) => route.id === 'route-iv-ketamine-nasal-esketamine')?.headToHead,
  ).toBe('observational');
  const silent = routes.filter(
    (route) => route.headToHead === 'none' && !route.says.includes('No head-to-head'),
  );
  expect(silent).toEqual([]);
});

describe('the title of a label record', () => {
  const texts = new Set(['prescribing information', 'SmPC', 'package leaflet']);
  // of the newest US text, the header alone was read: its number and day
  const headerOnly = new Set(['label-us-esketamine-label-version']);
  const labels = collections.find(({ name }) => name === 'labels')?.records ?? [];
  const years = labels.flatMap((label) => {
    const cited = new Set(
      [...JSON.stringify(label).matchAll(/"cite":"([^"#]+)/gu)].map((match) => match[1]),
    );
    const editions = sources.filter(
      ({ id, genre, read }) =>
        cited.has(id) && texts.has(genre ?? '') && read.verification !== 'unverified',
    );
    if (editions.length === 0 || headerOnly.has(label.id)) return [];
    const said = editions.map(
      ({ issued }) => issued?.['date-parts'][0]?.[0]?.toString() ?? 'without date',
    );
    return [[label.id, label, [...new Set(said)]] as const];
  });

  test.each(years)('%s says of which year the text is that was read', (_, label, said) => {
    const { title } = label as unknown as { readonly title: string };
    for (const year of said) expect(title).toContain(year);
    expect(title).toMatch(/\((?:text|texts) [^)]+\)$/u);
  });

  test('is tested of most of them', () => {
    expect(years.length).toBeGreaterThan(30);
  });
});
