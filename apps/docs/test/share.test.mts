import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHappened, written, type Happened } from '../src/tools/happened.mts';
import {
  calendarDay,
  numeric,
  oneOf,
  readLink,
  version,
  writeLink,
  type Entry,
} from '../src/tools/share.mts';

const page = 'https://example.org/docs/tools/plan';
const entries: readonly Entry[] = [
  { name: 'protocol', patient: false, problem: oneOf('protocol', new Set(['one', 'two'])) },
  { name: 'days', patient: false },
  { name: 'weeks', patient: false, problem: numeric('a number of weeks', 1, 520) },
  { name: 'start', patient: true, problem: calendarDay('the first session') },
  { name: 'weight', patient: true },
];

describe('the link of a tool', () => {
  test('is read back as it was written, whatever was typed', () => {
    const typed = fc.record({
      protocol: fc.constantFrom('one', 'two', ''),
      days: fc.string({ unit: 'grapheme', maxLength: 30 }),
      weight: fc.string({ unit: 'grapheme', maxLength: 30 }),
    });
    fc.assert(
      fc.property(typed, (given) => {
        const all = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
        const read = readLink(writeLink(page, entries, all, true), entries);
        const expected =
          Object.keys(all).length === 0 ? { kind: 'none' } : { kind: 'state', entries: all };
        expect(read).toEqual(expected);
      }),
    );
  });

  test('holds no fact of a patient unless the reader asks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{6,20}$/u), (secret) => {
        const given = { protocol: 'one', start: secret, weight: secret };
        const address = writeLink(page, entries, given, false);
        expect(address).not.toContain(secret);
        expect(new URL(address).hash).toBe('');
      }),
    );
  });

  test('holds them behind the sign that browsers do not send, if the reader asks', () => {
    const { search, hash } = new URL(
      writeLink(page, entries, { protocol: 'one', weight: '80' }, true),
    );
    expect(search).toBe(`?v=${version}&protocol=one`);
    expect(hash).toBe('#weight=80');
  });

  test('forgets them again when the reader takes the wish back', () => {
    const before = writeLink(page, entries, { protocol: 'one', weight: '80' }, true);
    expect(writeLink(before, entries, { protocol: 'one', weight: '80' }, false)).toBe(
      `${page}?v=${version}&protocol=one`,
    );
  });

  test.each([
    ['?protocol=one', /for which version/u],
    ['?v=0&protocol=one', /older version/u],
    [`?v=${version + 1}&protocol=one`, /later version/u],
    ['?v=x&protocol=one', /no version/u],
    [`?v=${version}&protocol=three`, /No protocol is called “three”/u],
    [`?v=${version}&dosage=9`, /does not know/u],
    [`?v=${version}&protocol=one&protocol=two`, /twice/u],
    [`?v=${version}&weeks=-1`, /cannot be/u],
    [`?v=${version}&weeks=many`, /cannot be/u],
    [`?v=${version}&weeks=`, /cannot be/u],
    [`?v=${version}#start=2025-02-30`, /no day of the calendar/u],
    [`?v=${version}&protocol=%E0%A4%A`, /cut or changed/u],
    ['#weight=80', /for which version/u],
  ])('%s is answered by a sentence', (part, says) => {
    const read = readLink(`${page}${part}`, entries);
    expect(read.kind === 'problem' ? read.says : read).toMatch(says);
  });

  test('a heading behind the sign is no entry', () => {
    expect(readLink(`${page}#what-was-said`, entries)).toEqual({ kind: 'none' });
  });

  test('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.webFragments(), (query, fragment) => {
        const read = readLink(`${page}?${query}#${fragment}`, entries);
        expect(['none', 'state', 'problem']).toContain(read.kind);
      }),
    );
  });
});

describe('what happened, in an address', () => {
  const date = fc.constantFrom('2025-01-06', '2026-12-31');
  const happened: fc.Arbitrary<Happened> = fc.oneof(
    fc.record({
      kind: fc.constantFrom('missed', 'given', 'moved'),
      session: fc.integer({ min: 1, max: 9999 }),
      date,
    }) as fc.Arbitrary<Happened>,
    fc.record({
      kind: fc.constant('decided'),
      gate: fc.stringMatching(/^[a-z0-9:-]{1,20}$/u),
      outcome: fc.stringMatching(/^[a-z0-9-]{1,20}$/u),
      date,
    }) as fc.Arbitrary<Happened>,
  );
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(happened, { maxLength: 8 }), (all) => {
        expect(readHappened(written(all))).toEqual(all);
      }),
    );
  });
  test.each([
    'missed',
    'missed~0~2025-01-06',
    'missed~1',
    'eaten~1~2025-01-06',
    'missed~1~2025-01-06.',
    'missed~99999~2025-01-06',
  ])('%j was not written by this page', (text) => {
    expect(readHappened(text)).toBeUndefined();
  });
});
