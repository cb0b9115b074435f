import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOf,
  isZone,
  minutesBetween,
  momentIn,
  momentOf,
  plusMinutes,
  wallClock,
} from '../src/index.js';

const zones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata'];

test.each([
  [
    'before midnight in New York is the next day in Greenwich',
    '2026-01-06T04:59:00.000Z',
    'America/New_York',
    '2026-01-05',
    '23:59',
  ],
  [
    'midnight begins the day',
    '2026-01-06T05:00:00.000Z',
    'America/New_York',
    '2026-01-06',
    '00:00',
  ],
  [
    'the hour that spring skips',
    '2026-03-08T07:00:00.000Z',
    'America/New_York',
    '2026-03-08',
    '03:00',
  ],
  [
    'the first half past one of autumn',
    '2026-11-01T05:30:00.000Z',
    'America/New_York',
    '2026-11-01',
    '01:30',
  ],
  [
    'the second half past one of autumn',
    '2026-11-01T06:30:00.000Z',
    'America/New_York',
    '2026-11-01',
    '01:30',
  ],
  [
    'a zone with a change of half an hour',
    '2026-04-04T15:00:00.000Z',
    'Australia/Lord_Howe',
    '2026-04-05',
    '01:30',
  ],
])('%s', (_name, at, zone, day, time) => {
  expect(wallClock(at, zone)).toEqual({ day, time });
  expect(dayOf({ at, zone })).toBe(day);
});

test('the two half past ones of autumn are told apart by their offset', () => {
  const zone = 'America/New_York';
  expect(momentOf({ at: '2026-11-01T05:30:00.000Z', zone })).toContain('01:30:00-04:00');
  expect(momentOf({ at: '2026-11-01T06:30:00.000Z', zone })).toContain('01:30:00-05:00');
});

test('a moment with its offset is the instant it was made of, in every zone and season', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const at = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString();
        const moment = momentOf({ at, zone });
        expect(new Date(moment.replace(/\[.*\]$/u, '')).toISOString()).toBe(at);
        expect(moment.slice(0, 10)).toBe(dayOf({ at, zone }));
      },
    ),
  );
});

test('forty minutes are forty minutes while the clocks change', () => {
  const start = '2026-11-01T05:40:00.000Z';
  const due = plusMinutes(start, 40);
  expect(minutesBetween(start, due)).toBe(40);
  expect(wallClock(start, 'America/New_York').time).toBe('01:40');
  expect(wallClock(due, 'America/New_York').time).toBe('01:20');
});

test('a zone that does not exist is no zone', () => {
  expect(zones.every(isZone)).toBe(true);
  expect(isZone('Mars/Base')).toBe(false);
});

test.each([
  ['2026-07-06T09:05', 'America/New_York', '2026-07-06T09:05:00-04:00[America/New_York]'],
  ['2026-01-06T09:05:30', 'America/New_York', '2026-01-06T09:05:30-05:00[America/New_York]'],
  ['2026-03-08T01:59', 'America/New_York', '2026-03-08T01:59:00-05:00[America/New_York]'],
  ['2026-03-08T03:00', 'America/New_York', '2026-03-08T03:00:00-04:00[America/New_York]'],
  // the hour that is skipped: so many minutes after the skip
  ['2026-03-08T02:30', 'America/New_York', '2026-03-08T03:30:00-04:00[America/New_York]'],
  // the hour that comes twice: the first of them
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30:00-04:00[America/New_York]'],
  ['2026-11-01T02:00', 'America/New_York', '2026-11-01T02:00:00-05:00[America/New_York]'],
  ['2026-01-06T00:00', 'Asia/Kolkata', '2026-01-06T00:00:00+05:30[Asia/Kolkata]'],
])('%s on the wall in %s is %s', (local, zone, moment) => {
  expect(momentIn(local, zone)).toBe(moment);
});

test.each(['2026-01-06', '2026-01-06T09:05Z', '2026-01-06T09:05:00+01:00', '2026', 'yesterday'])(
  'what has an offset or no time of day stays as it is: %s',
  (text) => {
    expect(momentIn(text, 'America/New_York')).toBe(text);
  },
);

test('whatever a clock on a wall showed is the moment it was shown, in every zone and season', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (date, zone) => {
        const { day, time } = wallClock(date.toISOString(), zone);
        const moment = momentIn(`${day}T${time}`, zone);
        expect(moment.slice(0, 16)).toBe(`${day}T${time}`);
        const apart = minutesBetween(
          new Date(moment.replace(/\[.*\]$/u, '')).toISOString(),
          date.toISOString(),
        );
        // less than a minute, or the other one of two hours that look the same
        expect([0, 30, 60]).toContain(Math.floor(apart));
      },
    ),
  );
});
