import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { temporalClock } from '@openketamine/planner/time';
import { asCalendar } from '../src/print/ical.js';
import { planCourse } from '@openketamine/planner';
import type { CourseEvent, CourseRequest, ScreenedCourse } from '../src/index.js';
import { clear, excluded, planned, protocol } from './sample.js';
import { first, infused, sprayed } from './watched.js';

interface Entry {
  readonly uid: string;
  readonly start: string;
  readonly status: string;
  readonly sequence: number;
}

/** The same calendar through three parsers that share no code. */
const parsers: Readonly<Record<string, (text: string) => Entry[]>> = {
  'ical.js': (text) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => {
        const event = new ICAL.Event(component);
        return {
          uid: event.uid,
          start: event.startDate.toJSDate().toISOString(),
          status: String(component.getFirstPropertyValue('status')),
          sequence: event.sequence,
        };
      }),
  'node-ical': (text) =>
    Object.values(sync.parseICS(text)).flatMap((calendarComponent) =>
      calendarComponent?.type === 'VEVENT'
        ? [
            {
              uid: calendarComponent.uid,
              start: calendarComponent.start.toISOString(),
              status: String(calendarComponent.status),
              sequence: Number(calendarComponent.sequence),
            },
          ]
        : [],
    ),
  'ts-ics': (text) =>
    (convertIcsCalendar(undefined, text).events ?? []).map((event) => ({
      uid: event.uid,
      start: event.start.date.toISOString(),
      status: String(event.status),
      sequence: event.sequence ?? 0,
    })),
};

const clocked = {
  choices: { time: '09:00', timeZone: 'America/New_York' },
  clock: temporalClock,
} as const;

describe.each(Object.entries(parsers))('the calendar as %s reads it', (_, parse) => {
  it('has one entry a session, at the right instants', () => {
    const entries = parse(asCalendar(planned(clear, clocked), { course: 'one', revision: 0 }));
    expect(entries.map((entry) => entry.start)).toEqual([
      '2025-01-06T14:00:00.000Z',
      '2025-01-09T14:00:00.000Z',
      '2025-01-13T14:00:00.000Z',
    ]);
    expect(entries.map((entry) => entry.status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  });

  it('keeps identifiers when the course is planned again, so that an update replaces', () => {
    const before = parse(asCalendar(planned(clear, clocked), { course: 'one', revision: 0 }));
    const events = [
      { type: 'session-completed', session: 1, date: '2025-01-06' },
      { type: 'session-moved', session: 2, to: '2025-01-10' },
    ] as const;
    const after = parse(
      asCalendar(planned(clear, { ...clocked, events }), { course: 'one', revision: 2 }),
    );
    expect(after.map((entry) => entry.uid)).toEqual(before.map((entry) => entry.uid));
    expect(new Set(after.map((entry) => entry.uid)).size).toBe(3);
    expect(after.every((entry) => entry.sequence === 2)).toBe(true);
    expect(after[1]?.start).toBe('2025-01-10T14:00:00.000Z');
  });

  it('says what is conditional and what is cancelled', () => {
    const missed = planned(excluded, {
      events: [{ type: 'session-missed', session: 1, date: '2025-01-06' }],
    });
    expect(
      parse(asCalendar(missed, { course: 'one', revision: 1 })).map((entry) => entry.status),
    ).toEqual(['CANCELLED', 'TENTATIVE', 'TENTATIVE']);
  });
});

describe('the text of the calendar', () => {
  const named = { course: 'one', revision: 0 };
  const text = asCalendar(planned(excluded), named);

  it('ends every line with CRLF, the last one too', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it.each(['plain words', 'Ärztliche Überwachung – für „alle“', '患者を観察する', '🙂 smile'])(
    'folds lines at 75 octets and inside no character: %s',
    (title) => {
      const course = planned(excluded);
      const long = `${title} `.repeat(20).trim();
      const folded = asCalendar(
        { ...course, protocol: { ...course.protocol, title: long } },
        named,
      );
      expect(folded.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(
        new ICAL.Component(ICAL.parse(folded) as unknown[]).getFirstPropertyValue('x-wr-calname'),
      ).toBe(long);
    },
  );

  it('says first what must happen now, that the course is blocked, and that it is a draft', () => {
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('DESCRIPTION:NOW: STOP');
    expect(unfolded).toContain('BLOCKED');
    expect(unfolded).toContain('not reviewed by a clinician');
  });

  it('is the same for the same plan: no clock is read', () => {
    expect(asCalendar(planned(excluded), named)).toBe(text);
    expect(text).toContain('DTSTAMP:20250106T000000Z');
  });

  it('has the moment of the export where one is given, and refuses what is none', () => {
    const stamp = '2025-01-03T09:30:00-05:00';
    expect(asCalendar(planned(clear), { ...named, stamp })).toContain('DTSTAMP:20250103T143000Z');
    expect(() => asCalendar(planned(clear), { ...named, stamp: 'soon' })).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID', path: '/stamp' }),
    );
  });
});

const uids = (text: string) =>
  [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)$/gmu)].map(([, uid]) => uid?.trim());

describe('the identity of a course in a calendar', () => {
  const withId = (id: string, more: Partial<CourseRequest> = {}) =>
    infused([], { facts: { id, weight: { value: 80, unit: 'kg' } }, ...more });

  it('is refused where nothing tells it from that of another patient', () => {
    expect(() => asCalendar(infused([]))).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', path: '/course' }),
    );
    expect(() => asCalendar(planned(clear), { course: '  ' })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  it('differs by patient, by course, by protocol and by start', () => {
    const all = [
      withId('A'),
      withId('B'),
      withId('A', { start: '2025-02-03' }),
      withId('A', { course: 'second' }),
      withId('B', { course: 'second' }),
      infused([], { course: 'second' }),
      sprayed([], { facts: { id: 'A', age: { value: 40, unit: 'a' } } }),
    ].flatMap((course) => uids(asCalendar(course)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('is not mistaken, however patients are labeled', () => {
    const all = [
      withId('a.b', { course: 'c' }),
      withId('a', { course: 'b.c' }),
      withId('a b'),
      withId('a%20b'),
    ];
    expect(new Set(all.map(({ key }) => key)).size).toBe(4);
  });

  it('stays when a course that somebody named begins later, and when sessions move', () => {
    const later = withId('A', { course: 'spring', start: '2025-01-13' });
    expect(uids(asCalendar(later))).toEqual(uids(asCalendar(withId('A', { course: 'spring' }))));
    const moved = infused([{ type: 'session-moved', session: 1, to: '2025-01-07' }], {
      course: 'spring',
    });
    expect(uids(asCalendar(moved))).toEqual(uids(asCalendar(infused([], { course: 'spring' }))));
  });

  it('can be given to a course that nobody screened, and every entry says that nobody did', () => {
    const course = planCourse({ protocol, start: '2025-01-06' });
    const text = asCalendar(course, { course: 'spring' }).replaceAll('\r\n ', '');
    expect(text.match(/^DESCRIPTION:NOT SCREENED/gmu)).toHaveLength(course.sessions.length);
    expect(text).toContain('X-WR-CALDESC:NOT SCREENED');
  });
});

describe('sessions that are no more', () => {
  const done = (number: number, date: string): CourseEvent[] => [
    { type: 'session-completed', session: number, date, dose: { value: 56, unit: 'mg' } },
  ];
  const dates = ['06', '09', '13', '16', '20', '23', '27', '30'].map((day) => `2025-01-${day}`);
  const induction = dates.flatMap((date, at) => done(at + 1, date));
  const ended: CourseEvent = {
    type: 'gate-decided',
    gate: 'benefit-after-induction',
    outcome: 'stop',
    date: '2025-01-31',
  };

  describe.each(Object.entries(parsers))('as %s reads them', (_, parse) => {
    const entries = (course: ScreenedCourse) => parse(asCalendar(course, { course: 'spring' }));

    it('are called off when a gate ends the course, with a higher sequence', () => {
      const before = entries(sprayed(induction, { course: 'spring' }));
      const after = entries(sprayed([...induction, ended], { course: 'spring' }));
      expect(after.map(({ uid }) => uid).toSorted()).toEqual(
        before.map(({ uid }) => uid).toSorted(),
      );
      expect(after.filter(({ status }) => status === 'CANCELLED')).toHaveLength(4);
      expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? 0);
    });

    it('are called off when the course is stopped', () => {
      const stopped: CourseEvent = { type: 'course-stopped', date: '2025-01-07' };
      const after = entries(infused([first, stopped], { course: 'spring' })).filter(({ uid }) =>
        uid.includes('.session-'),
      );
      expect(after.map(({ status }) => status)).toEqual([
        'CONFIRMED',
        ...Array.from({ length: 5 }, () => 'CANCELLED'),
      ]);
    });

    it('are called off when a plan with other choices has fewer, and it knows the one that was sent', () => {
      const more = { choices: { jurisdiction: 'US', sessions: 14 }, course: 'spring' } as const;
      const sent = sprayed([], more);
      const fewer = sprayed([], {
        ...more,
        choices: { jurisdiction: 'US', sessions: 9 },
        previous: sent,
      });
      const after = entries(fewer);
      expect(after.filter(({ status }) => status === 'CANCELLED')).toHaveLength(
        sent.sessions.length - fewer.sessions.length,
      );
      expect(after[0]?.sequence).toBe(1);
      expect(fewer.key).toBe(sent.key);
    });
  });

  it('come back when the course goes on after all', () => {
    const undone: CourseEvent[] = [
      ...induction,
      { ...ended, id: 'x' },
      { type: 'entered-in-error', event: 'x' },
    ];
    expect(sprayed(undone, { course: 'spring' }).withdrawn).toBeUndefined();
  });
});
