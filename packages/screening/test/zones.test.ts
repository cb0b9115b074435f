import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoment, readSpan, readTime } from '../src/internal/time.js';
import { instantsOf, isZone, offsetAt } from '../src/internal/zones.js';
import { outcomeOf, limit } from './rules.js';

const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'UTC',
];
const instant = fc.integer({
  min: Date.UTC(1990, 0, 1) / 60_000,
  max: Date.UTC(2040, 0, 1) / 60_000,
});
const offsetText = (ms: number) => {
  const minutes = Math.abs(ms) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

describe('a zone', () => {
  test('gives each instant back that its clock shows, whatever the season', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, minutes) => {
        const at = minutes * 60_000;
        const local = at + (offsetAt(zone, at) ?? 0);
        const meant = instantsOf(zone, local);
        expect([meant?.first, meant?.last]).toContain(at);
      }),
    );
  });

  test('is the same as the offset that it has then', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (zone, minutes) => {
        const at = minutes * 60_000;
        const offset = offsetAt(zone, at) ?? 0;
        const local = new Date(at + offset).toISOString().slice(0, 16);
        const written = `${local}${offsetText(offset)}`;
        expect(readSpan(`${written}[${zone}]`, 0)).toEqual(readSpan(written, 0));
        const read = readSpan(`${local}[${zone}]`, 0);
        expect(read?.from).toBeLessThanOrEqual(at);
        expect(read?.to).toBeGreaterThan(at);
      }),
    );
  });

  test.each(['Mars/Phobos', 'Europe/Berlim', '', 'New York'])('%j is none', (zone) => {
    expect(isZone(zone)).toBe(false);
    expect(offsetAt(zone, 0)).toBeUndefined();
    expect(instantsOf(zone, 0)).toBeUndefined();
    expect(readSpan(`2025-01-06T09:00[${zone}]`, 0)).toBeUndefined();
  });

  test('with an offset that it does not have is not a time; Z names an instant in any zone', () => {
    expect(readSpan('2025-11-30T02:30:00+09:00[America/New_York]', 0)).toBeUndefined();
    expect(readSpan('2025-11-30T02:30:00Z[America/New_York]', 0)).toEqual(
      readSpan('2025-11-30T02:30:00Z', 0),
    );
    expect(() => readMoment('2025-11-30T02:30:00+09:00[America/New_York]')).toThrow('DATE_INVALID');
  });

  test('whose clock goes back shows an hour twice, and both are meant', () => {
    const twice = readSpan('2025-11-02T01:30[America/New_York]', 0);
    expect((twice?.to ?? 0) - (twice?.from ?? 0)).toBe(3_600_001);
    expect(twice?.from).toBe(Date.UTC(2025, 10, 2, 5, 30));
  });

  test('whose clock goes forward skips an hour, and both clocks are asked for it', () => {
    const skipped = readSpan('2025-03-09T02:30[America/New_York]', 0);
    expect(skipped?.from).toBe(Date.UTC(2025, 2, 9, 6, 30));
    expect(skipped?.to).toBe(Date.UTC(2025, 2, 9, 7, 30) + 1);
  });
});

describe('hours that have passed', () => {
  const drank = (lastTaken: string) => ({
    substances: [{ substance: 'alcohol', use: 'current' as const, lastTaken }],
  });
  const alcohol = { substance: 'alcohol', last: limit('<', 12, 'h') } as const;

  test.each([
    [
      'over the night on which clocks go forward',
      '2025-03-09T09:00:00-04:00[America/New_York]',
      '2025-03-08T20:30[America/New_York]',
      'met',
    ],
    [
      'the same by the zone of the screening',
      '2025-03-09T09:00:00-04:00[America/New_York]',
      '2025-03-08T20:30',
      'met',
    ],
    [
      'over the night on which clocks go back',
      '2025-11-02T08:00:00-05:00[America/New_York]',
      '2025-11-01T20:30',
      'not-met',
    ],
    [
      'in another zone',
      '2025-01-06T09:00:00-05:00[America/New_York]',
      '2025-01-05T20:30[America/Los_Angeles]',
      'met',
    ],
    ['in that zone by its offset', '2025-01-06T09:00:00-05:00', '2025-01-05T20:30-08:00', 'met'],
    [
      'in no zone, at the offset of the screening',
      '2025-01-06T09:00:00-05:00',
      '2025-01-05T20:30',
      'not-met',
    ],
    [
      'in a zone that does not exist',
      '2025-01-06T09:00:00-05:00',
      '2025-01-05T20:30[America/Nowhere]',
      'unknown',
    ],
  ])('%s', (_, at, lastTaken, expected) => {
    expect(outcomeOf(alcohol, drank(lastTaken), { at })).toBe(expected);
  });

  test('do not hang on how a time is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        instant,
        fc.integer({ min: 0, max: 30 * 60 }),
        (here, there, minutes, before) => {
          const write = (zone: string, at: number, how: 'offset' | 'zone') => {
            const offset = offsetAt(zone, at) ?? 0;
            const local = new Date(at + offset).toISOString().slice(0, 16);
            return how === 'offset'
              ? `${local}${offsetText(offset)}`
              : `${local}${offsetText(offset)}[${zone}]`;
          };
          const now = minutes * 60_000;
          const last = now - before * 60_000;
          const answers = (['offset', 'zone'] as const).flatMap((how) =>
            (['offset', 'zone'] as const).map((way) =>
              outcomeOf(alcohol, drank(write(there, last, way)), { at: write(here, now, how) }),
            ),
          );
          expect(new Set(answers)).toEqual(new Set([before < 12 * 60 ? 'met' : 'not-met']));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a time of a life', () => {
  const at = readMoment('2025-01-06');

  test.each(['0000-01-01', '0001', '1066-10-14', '1880', '1890-01-01'])(
    '%s is none of anybody who lives',
    (text) => {
      expect(readTime(text, at)).toBeUndefined();
      expect(readSpan(text, at)).toBeDefined();
    },
  );

  test('reaches back as far as somebody lives', () => {
    expect(readTime('1920-01-01', at)).toBeDefined();
    expect(
      outcomeOf({ age: limit('<', 18, 'a') }, { birthDate: '0000-01-01' }, { at: '2025-01-06' }),
    ).toBe('unknown');
    expect(
      outcomeOf({ age: limit('<', 18, 'a') }, { birthDate: '1920-01-01' }, { at: '2025-01-06' }),
    ).toBe('not-met');
  });
});
