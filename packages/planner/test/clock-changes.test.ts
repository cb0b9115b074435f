import { describe, expect, test } from 'vitest';
import { temporalClock } from '../src/time.js';
import { phase, plan, rulesFound, session, single } from './invent.js';

const once = phase('only', single);
const minute = 60_000;
const day = 24 * 60 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();
/** What the clock of a zone shows at an instant, as if it were UTC. */
function shownAt(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>;
  return Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
  );
}
const offsetAt = (zone: string, instant: number) => shownAt(zone, instant) - instant;

interface Change {
  readonly zone: string;
  /** What the clock would show at the instant of the change, by the offset before it and by the one after it. */
  readonly before: number;
  readonly after: number;
}

/** The changes of a zone within a year, found to the minute by halving. */
function changesOf(zone: string, year: number): Change[] {
  const step = 14 * day;
  const found: Change[] = [];
  for (let from = Date.UTC(year, 0, 1); from < Date.UTC(year + 1, 0, 1); from += step) {
    let [low, high] = [from, from + step];
    const [before, after] = [offsetAt(zone, low), offsetAt(zone, high)];
    if (before === after) continue;
    while (high - low > minute) {
      const middle = Math.floor((low + high) / 2 / minute) * minute;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    found.push({ zone, before: high + before, after: high + after });
  }
  return found;
}

const written = (wall: number) => new Date(wall).toISOString();

function foundAt(zone: string, wall: number) {
  const text = written(wall);
  const course = plan(once, {
    start: text.slice(0, 10),
    clock: temporalClock,
    choices: { time: text.slice(11, 16), timeZone: zone },
  });
  return { rules: rulesFound(course), course, date: text.slice(0, 10) };
}

// whole hours, half hours, at midnight, in Ramadan, a day that was left out, a day that came twice
const places: readonly (readonly [zone: string, year: number])[] = [
  ...[
    'America/New_York',
    'America/Sao_Paulo',
    'America/Havana',
    'Europe/Berlin',
    'Europe/London',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Beirut',
    'Asia/Gaza',
    'Pacific/Auckland',
    'America/Caracas',
    'Asia/Pyongyang',
  ].flatMap((zone) => [2007, 2015, 2016, 2018, 2025].map((year) => [zone, year] as const)),
  ['Pacific/Apia', 2011],
  ['Pacific/Fakaofo', 2011],
  ['Pacific/Kwajalein', 1993],
  ['Pacific/Kwajalein', 1969],
  ['Pacific/Kiritimati', 1994],
  ['Pacific/Enderbury', 1994],
];
const changes = places.flatMap(([zone, year]) => changesOf(zone, year));

describe('a time of a session that a clock change makes none, or makes two', () => {
  test('is tried at more than seventy changes, some of a whole day', () => {
    expect(changes.length).toBeGreaterThan(70);
    const days = changes.filter(
      ({ before, after }) => Math.abs(after - before) >= 23 * 60 * minute,
    );
    expect(days.length).toBeGreaterThan(4);
  });

  test.each(changes.filter(({ before, after }) => after > before))(
    'that is skipped in $zone is said, from the first minute to the last',
    ({ zone, before, after }) => {
      for (const wall of [before, (before + after) / 2, after - minute]) {
        const { rules, course, date } = foundAt(zone, Math.floor(wall / minute) * minute);
        expect(rules).toHaveLength(1);
        const gone = session(course, 1).at?.slice(0, 10) !== date;
        expect(rules).toEqual([gone ? 'day-skipped' : 'time-skipped']);
        expect(session(course, 1).because.join(' ')).toContain('does not come');
      }
      for (const wall of [before - minute, after]) expect(foundAt(zone, wall).rules).toEqual([]);
    },
  );

  test.each(changes.filter(({ before, after }) => after < before))(
    'that comes twice in $zone is said, from the first minute to the last',
    ({ zone, before, after }) => {
      for (const wall of [after, before - minute])
        expect(foundAt(zone, wall).rules).toEqual(['time-comes-twice']);
      for (const wall of [after - minute, before]) expect(foundAt(zone, wall).rules).toEqual([]);
    },
  );
});

test('a session on the day that Samoa left out says where it went', () => {
  const course = plan(once, {
    start: '2011-12-30',
    clock: temporalClock,
    choices: { time: '09:00', timeZone: 'Pacific/Apia' },
  });
  expect(session(course, 1).at).toBe('2011-12-31T09:00:00+14:00[Pacific/Apia]');
  expect(course.findings[0]).toMatchObject({
    rule: 'day-skipped',
    severity: 'caution',
    session: 1,
  });
  expect(course.findings[0]?.message).toBe(
    'Session 1: 2011-12-30 does not come in Pacific/Apia: the clocks go past 09:00 of that day, and it is at 09:00 of 2011-12-31.',
  );
});
