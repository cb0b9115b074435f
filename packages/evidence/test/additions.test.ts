import { describe, expect, test } from 'vitest';
import { conditionMatrix, load } from '../src/index.js';

const [claims, outcomes, facts, guidance, sources] = await Promise.all([
  load('claims'),
  load('outcomes'),
  load('facts'),
  load('guidance'),
  load('sources'),
]);

const claim = (id: string) => claims.find((entry) => entry.id === id);

describe('claims know what was found since', () => {
  test.each([
    ['seed-014', 'eff-lii2023'],
    ['seed-017', 'eff-lii2023'],
    ['seed-020', 'eff-asat'],
    ['seed-021', 'eff-asat'],
    ['seed-021', 'eff-musik'],
    ['seed-024', 'eff-asat'],
    ['seed-027', 'eff-meisner2025'],
    ['seed-027', 'eff-two-cohorts'],
  ])('%s names %s', (id, figure) => {
    expect(claim(id)?.figures).toContain(figure);
  });
  test('the claim on social anxiety begins with what raters saw', () => {
    expect(claim('seed-054')?.correction).toMatch(
      /LSAS fell more\s+with ketamine over two weeks \(p 0\.01\)/u,
    );
  });
  test('the claim on talks gives the interval that the paper calls significant', () => {
    expect(claim('seed-021')?.correction).toContain('-0.3 to 1.7');
  });
});

test('the trial that hid best what was given lowers the grade of one infusion in major depression', async () => {
  const cell = (await conditionMatrix())
    .find(({ id }) => id === 'major-depression')
    ?.cells.find(({ id }) => id === 'iv-single');
  expect([cell?.grade, cell?.counted.trialsAgainst, cell?.counted.peopleAgainst]).toEqual([
    'D',
    1,
    40,
  ]);
});

test('a fact says what it is about, where it was read and how, and is found by its dossier record', () => {
  for (const { record, says, cite, verification } of facts) {
    const source = sources.find(({ id }) => id === cite?.split('#', 1)[0]);
    expect([record !== '', says !== '', source?.records.includes(record), verification]).toEqual([
      true,
      true,
      true,
      source?.read.verification,
    ]);
  }
  expect(facts.length).toBeGreaterThan(20);
});

test('what only a copy or a summary says is shown as secondary', () => {
  const copies = /moreblossom|epocrates|globalauthorid|scribd|47\.251|searchworks|myketaminehome/u;
  const flattering = sources.filter(
    ({ read, records }) =>
      records.some((record) => record.startsWith('N2-')) &&
      read.verification === 'primary' &&
      read.where?.every((text) => copies.test(text)) === true,
  );
  expect(flattering.map(({ id }) => id)).toEqual([]);
});

test('guidance of 2025 is here, and says which part was not read', () => {
  const notes = guidance.filter(({ id }) => ['guidance-asa-2025', 'guidance-aana'].includes(id));
  expect(
    notes.map(
      ({ note }) => note?.includes('not read') === true || note?.includes('cut off') === true,
    ),
  ).toEqual([true, true]);
});

test('an interval whose level nobody printed has none', () => {
  const levels = outcomes
    .filter(({ id }) => ['eff-alnefeesi2022', 'eff-escape-phq9'].includes(id))
    .flatMap(({ results }) =>
      results.flatMap(({ arms = [], effects = [] }) =>
        [...arms, ...effects].flatMap(({ interval }) =>
          interval === undefined ? [] : [interval.level],
        ),
      ),
    );
  expect(levels).toEqual([undefined, undefined, undefined, undefined]);
});

test('what the registry says of esketamine alone is the registry and no label', async () => {
  const fact = (await load('labels'))
    .flatMap(({ facts: list }) => list)
    .find(({ id }) => id === 'us-esk-dose-mono-regimen');
  expect([fact?.basis, fact?.cite]).toEqual(['trial', 'mono']);
});
