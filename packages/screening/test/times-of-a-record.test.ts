import { describe, expect, test } from 'vitest';
import type { Finding, PatientFactsInput } from '@openketamine/model';
import { patientFactsSchema } from '@openketamine/model/schema';
import * as z from 'zod';
import { at, makeRule, screenWith } from './rules.js';

const rules = [makeRule('r', { condition: 'migraine', status: 'ever' })];

function said(facts: PatientFactsInput, moment = at): Finding[] {
  return screenWith(rules, facts, { at: moment }).findings.filter(({ kind }) => kind === 'data');
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const schema = z.toJSONSchema(patientFactsSchema, { io: 'input' }) as JsonSchema;

/** Where a record may hold a time: the path to it, with a star for each entry of a list. */
function timesIn(of: JsonSchema, path: readonly string[] = []): (readonly string[])[] {
  const name = of.$ref?.split('/').at(-1);
  const own = name === undefined ? of : (schema.$defs?.[name] ?? {});
  if (own.pattern?.includes('T(?:[01]') === true) return [path];
  const fields = Object.entries(own.properties ?? {});
  return [
    ...fields.flatMap(([field, part]) => timesIn(part, [...path, field])),
    ...(own.items === undefined ? [] : timesIn(own.items, [...path, '*'])),
  ];
}

/** What an entry needs so that it is read at all, by its list. */
const entries: Readonly<Record<string, object>> = {
  conditions: { concept: 'migraine' },
  medicines: { ingredient: 'lithium' },
  substances: { substance: 'alcohol' },
  observations: { code: 'systolic-blood-pressure', value: { value: 120, unit: 'mm[Hg]' } },
  scores: { scale: 'madrs', total: 20 },
};

function recordWith([list = '', ...rest]: readonly string[], text: string): PatientFactsInput {
  const field = rest.at(-1) ?? '';
  const entry = { ...entries[list], [field]: text };
  if (rest[0] === 'items') return { [list]: { complete: true, items: [entry] } };
  return rest[0] === '*' ? { [list]: [entry] } : { [list]: { [field]: text } };
}

const paths = timesIn(schema).map((path) => ({ path, name: path.join('.') }));

describe('a time, wherever a record may hold one', () => {
  test('is found in more than ten places of the schema', () => {
    expect(paths.length).toBeGreaterThan(10);
  });

  test.each(paths)('$name: that comes twice is told with its zone', ({ path }) => {
    const facts = recordWith(path, '2025-11-02T01:30:00[America/New_York]');
    const found = said(facts).find(({ rule }) => rule === 'data-time-unclear');
    expect(found?.because).toEqual([
      {
        fact: 'time',
        value: '2025-11-02T01:30:00[America/New_York]',
        limit: '01:30 of 2025-11-02 comes twice in America/New_York',
      },
    ]);
  });

  test.each(paths)('$name: of a day that the calendar of a zone leaves out is told', ({ path }) => {
    const facts = recordWith(path, '2011-12-30T10:00[Pacific/Apia]');
    const found = said(facts).find(({ rule }) => rule === 'data-time-unclear');
    expect(found?.message).toContain('10:00 of 2011-12-30 does not come in Pacific/Apia');
  });

  test.each(paths)('$name: that is no day, or has no zone that exists, is told', ({ path }) => {
    for (const text of ['2025-02-30', '2025-01-06T09:00[Mars/Phobos]'])
      expect(said(recordWith(path, text)).map(({ rule }) => rule)).toContain(
        'data-date-unreadable',
      );
  });

  test.each(paths)('$name: that is clear is not told', ({ path }) => {
    for (const text of [
      '2025-11-02T01:30:00-05:00[America/New_York]',
      '2025-11-02T00:59[America/New_York]',
      '2025-11-02T02:00[America/New_York]',
      '2025-11-02',
      '2025-11',
    ])
      expect(said(recordWith(path, text)).map(({ rule }) => rule)).not.toContain(
        'data-time-unclear',
      );
  });
});

describe('the moment of screening', () => {
  const rulesAt = (moment: string) => said({}, moment).map(({ rule }) => rule);

  test.each([
    '2025-11-02T01:30[America/New_York]',
    '2025-03-09T02:30[America/New_York]',
    '2011-12-30T00:00[Pacific/Apia]',
    '2011-12-30T23:59[Pacific/Apia]',
  ])('that its clock shows twice, or never, is told: %s', (moment) => {
    expect(rulesAt(moment)).toEqual(['data-time-unclear']);
  });

  test.each([
    '2025-11-02T01:30-04:00[America/New_York]',
    '2025-03-09T03:00[America/New_York]',
    '2011-12-29T23:59[Pacific/Apia]',
    '2011-12-31T00:00[Pacific/Apia]',
    '2025-11-02T01:30:00-05:00',
    '2025-11-02',
  ])('that is clear is not told: %s', (moment) => {
    expect(rulesAt(moment)).toEqual([]);
  });

  test('gives its zone to the local times of the record', () => {
    const facts = recordWith(['substances', '*', 'lastTaken'], '2025-11-02T01:30');
    expect(said(facts, '2025-11-03T09:00[America/New_York]').map(({ rule }) => rule)).toEqual([
      'data-time-unclear',
    ]);
    expect(said(facts, '2025-11-03T09:00-05:00')).toEqual([]);
  });
});
