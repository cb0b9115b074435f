import { describe, expect, test } from 'vitest';
import { withHolidays } from '../src/holidays.js';
import { temporalClock } from '../src/time.js';
import {
  dates,
  fixed,
  oneOf,
  phase,
  plan,
  q,
  refusal,
  session,
  sessions,
  single,
  weekly,
} from './invent.js';

const twice = phase('induction', weekly(2, { sessions: sessions(4) }));
const berlin = { time: '09:00', timeZone: 'Europe/Berlin' };
const newYork = { time: '09:00', timeZone: 'America/New_York' };

describe('the time of a session', () => {
  const at = (choices: object, start = '2025-01-06', protocol = twice) =>
    plan(protocol, { start, choices, clock: temporalClock }).sessions.map((entry) => entry.at);

  test('is told with offset and zone when time and zone were given', () => {
    expect(at(newYork)[0]).toBe('2025-01-06T09:00:00-05:00[America/New_York]');
    expect(at({})[0]).toBeUndefined();
  });

  test('stays nine in the morning when the clocks change', () => {
    expect(at(newYork, '2025-03-06')).toEqual([
      '2025-03-06T09:00:00-05:00[America/New_York]',
      '2025-03-09T09:00:00-04:00[America/New_York]',
      '2025-03-13T09:00:00-04:00[America/New_York]',
      '2025-03-16T09:00:00-04:00[America/New_York]',
    ]);
    expect(at(berlin, '2025-10-23').map((text) => text?.slice(11, 25))).toEqual([
      '09:00:00+02:00',
      '09:00:00+01:00',
      '09:00:00+01:00',
      '09:00:00+01:00',
    ]);
  });

  test('some hours after another counts real hours', () => {
    const hours = phase('both', { kind: 'hours', hours: oneOf([0, 24], 'h') });
    expect(at(newYork, '2025-03-08', hours)).toEqual([
      '2025-03-08T09:00:00-05:00[America/New_York]',
      '2025-03-09T10:00:00-04:00[America/New_York]',
    ]);
  });

  test('some hours after another falls on the day the clock says', () => {
    const hours = phase('both', { kind: 'hours', hours: oneOf([0, 4], 'h') });
    const course = plan(hours, {
      choices: { time: '22:00', timeZone: 'America/New_York' },
      clock: temporalClock,
    });
    expect(session(course, 2).at).toBe('2025-01-07T02:00:00-05:00[America/New_York]');
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-07']);
  });

  test('several times a day is told for each', () => {
    const course = plan(phase('only', single, { dose: fixed(10, { timesPerDay: q(2, '/d') }) }), {
      choices: { times: ['08:00', '20:00'], timeZone: 'Europe/Berlin' },
      clock: temporalClock,
    });
    expect(session(course, 1).times).toEqual([
      '2025-01-06T08:00:00+01:00[Europe/Berlin]',
      '2025-01-06T20:00:00+01:00[Europe/Berlin]',
    ]);
  });

  test('in a zone that does not exist is refused', () => {
    expect(refusal(() => at({ time: '09:00', timeZone: 'Europe/Atlantis' }))).toMatchObject({
      code: 'ZONE_UNKNOWN',
      path: '/choices/timeZone',
    });
  });

  test.each(['25:00', 'nine', '09:60'])('at %s is refused', (time) => {
    expect(refusal(() => at({ time, timeZone: 'Europe/Berlin' }))).toMatchObject({
      code: 'INPUT_INVALID',
      path: '/choices/time',
    });
  });

  test('that the spring change skips is the same time after it', () => {
    expect(at({ time: '02:30', timeZone: 'America/New_York' }, '2025-03-09')[0]).toBe(
      '2025-03-09T03:30:00-04:00[America/New_York]',
    );
  });
});

describe('a clinic', () => {
  test('with days of its own has sessions on them', () => {
    const course = plan(twice, { calendar: { days: ['mon', 'tue', 'wed'] } });
    expect(dates(course)).toEqual(['2025-01-06', '2025-01-08', '2025-01-13', '2025-01-15']);
  });

  test('is open in hours of the day', () => {
    const hours = {
      mon: { from: '08:00', to: '12:00' },
      wed: { from: '08:00', to: '12:00' },
      thu: { from: '13:00', to: '17:00' },
    };
    const on = (time: string) =>
      dates(plan(twice, { calendar: { hours }, choices: { time } })).slice(0, 2);
    expect(on('09:00')).toEqual(['2025-01-06', '2025-01-08']);
    expect(on('14:00')).toEqual(['2025-01-06', '2025-01-09']);
    expect(on('12:00')[1]).toBeNull();
    expect(on('11:59')[1]).toBe('2025-01-08');
  });

  test('closed on the first day is told, and the first day stays', () => {
    const course = plan(twice, { calendar: { closed: ['2025-01-06'] } });
    expect(dates(course)[0]).toBe('2025-01-06');
    expect(course.findings.map((finding) => finding.rule)).toContain('start-on-closed-day');
  });

  test('closed at both ends of a closure is closed', () => {
    const closures = [{ from: '2025-01-08', to: '2025-01-10', why: 'Holidays.' }];
    const course = plan(twice, { calendar: { closures } });
    expect(dates(course)[1]).toBe('2025-01-07');
  });
});

describe('public holidays', () => {
  test('are those of a country by either of its codes: UK and GB, EL and GR', () => {
    const closed = (holidays: string) => withHolidays({ holidays }, 2025, 2025).closed ?? [];
    expect(closed('UK')).toEqual(closed('GB'));
    expect(closed('UK-SCT')).toEqual(closed('GB-SCT'));
    expect(closed('GB-SCT')).not.toEqual(closed('GB-ENG'));
    expect(closed('EL')).toEqual(closed('GR'));
    expect(closed('UK').length).toBeGreaterThan(0);
  });

  test('of a country are closed days', () => {
    const calendar = withHolidays({ holidays: 'US' }, 2025, 2025);
    expect(calendar.closed).toContain('2025-01-20');
    const course = plan(phase('induction', weekly(2, { sessions: sessions(6) })), { calendar });
    expect(dates(course)).not.toContain('2025-01-20');
  });

  test('of a region are closed there alone', () => {
    const closed = (holidays: string) => withHolidays({ holidays }, 2025, 2025).closed ?? [];
    expect(closed('DE-BY')).toContain('2025-01-06');
    expect(closed('DE-BE')).not.toContain('2025-01-06');
  });

  test('come beside the closed days of the clinic', () => {
    const calendar = withHolidays({ holidays: 'US', closed: ['2025-03-03'] }, 2025, 2025);
    expect(calendar.closed).toEqual(expect.arrayContaining(['2025-03-03', '2025-12-25']));
  });

  test('of a country or region that does not exist are refused', () => {
    for (const holidays of ['XX', 'DE-XX', 'EU']) {
      expect(refusal(() => withHolidays({ holidays }, 2025, 2025))).toMatchObject({
        code: 'ID_UNKNOWN',
        path: '/calendar/holidays',
      });
    }
  });

  test('of nowhere change nothing', () => {
    const calendar = { closed: ['2025-03-03'] };
    expect(withHolidays(calendar, 2025, 2025)).toBe(calendar);
  });
});
