import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { temporalClock } from '@openketamine/planner/time';
import { asCalendar } from '../src/print/ical.js';
import { clear, excluded, planned } from './sample.js';

interface Entry {
  readonly uid: string;
  readonly start: string;
  readonly status: string;
  readonly sequence: number;
}

/** The same calendar through three parsers that share no code. */
const parsers: Readonly<Record<string, (text: string) => Entry[]>> = {
  'ical.js': (text) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => {
      const event = new ICAL.Event(one);
      return {
        uid: event.uid,
        start: event.startDate.toJSDate().toISOString(),
        status: String(one.getFirstPropertyValue('status')),
        sequence: event.sequence,
      };
    }),
  'node-ical': (text) =>
    Object.values(sync.parseICS(text)).flatMap((one) =>
      one?.type === 'VEVENT'
        ? [
            {
              uid: one.uid,
              start: one.start.toISOString(),
              status: String(one.status),
              sequence: Number(one.sequence),
            },
          ]
        : [],
    ),
  'ts-ics': (text) =>
    (convertIcsCalendar(undefined, text).events ?? []).map((one) => ({
      uid: one.uid,
      start: one.start.date.toISOString(),
      status: String(one.status),
      sequence: one.sequence ?? 0,
    })),
};

const clocked = {
  choices: { time: '09:00', timeZone: 'America/New_York' },
  clock: temporalClock,
} as const;

describe.each(Object.entries(parsers))('the calendar as %s reads it', (_, parse) => {
  it('has one entry a session, at the right instants', () => {
    const entries = parse(asCalendar(planned(clear, clocked), { revision: 0 }));
    expect(entries.map((one) => one.start)).toEqual([
      '2025-01-06T14:00:00.000Z',
      '2025-01-09T14:00:00.000Z',
      '2025-01-13T14:00:00.000Z',
    ]);
    expect(entries.map((one) => one.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  });

  it('keeps identifiers when the course is planned again, so that an update replaces', () => {
    const before = parse(asCalendar(planned(clear, clocked), { revision: 0 }));
    const events = [
      { type: 'session-completed', session: 1, date: '2025-01-06' },
      { type: 'session-moved', session: 2, to: '2025-01-10' },
    ] as const;
    const after = parse(asCalendar(planned(clear, { ...clocked, events }), { revision: 2 }));
    expect(after.map((one) => one.uid)).toEqual(before.map((one) => one.uid));
    expect(new Set(after.map((one) => one.uid)).size).toBe(3);
    expect(after.every((one) => one.sequence === 2)).toBe(true);
    expect(after[1]?.start).toBe('2025-01-10T14:00:00.000Z');
  });

  it('says what is conditional and what is cancelled', () => {
    const missed = planned(excluded, {
      events: [{ type: 'session-missed', session: 1, date: '2025-01-06' }],
    });
    expect(parse(asCalendar(missed, { revision: 1 })).map((one) => one.status)).toEqual([
      'CANCELLED',
      'TENTATIVE',
      'TENTATIVE',
    ]);
  });
});

describe('the text of the calendar', () => {
  const text = asCalendar(planned(excluded), { revision: 0 });

  it('ends lines with CRLF and folds them at 75 octets', () => {
    expect(
      text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')),
    ).toBe(true);
  });

  it('says first that the course is blocked, and that it is a draft', () => {
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DESCRIPTION:BLOCKED');
    expect(unfolded).toContain('not reviewed by a clinician');
  });

  it('is the same for the same plan: no clock is read', () => {
    expect(asCalendar(planned(excluded), { revision: 0 })).toBe(text);
  });

  it('tells two courses apart when they are named', () => {
    expect(asCalendar(planned(clear), { revision: 0, course: 'second' })).not.toContain(
      'course-session',
    );
  });
});
