import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '@openketamine/model';
import type { CourseEvent } from '../src/index.js';
import {
  byWeight,
  completed,
  decided,
  gate,
  inMg,
  invent,
  kg,
  missed,
  moved,
  outcome,
  phase,
  plan,
  rated,
  refusal,
  session,
  sessions,
  tolerated,
  weekly,
} from './invent.js';

const protocol = invent(
  phase('induction', weekly(2, { sessions: sessions(6) }), {
    dose: byWeight(0.5),
    gates: [gate('review', { kind: 'phase-end' }, [outcome('go-on', { do: 'continue' })])],
  }),
);

/** One event of every kind, each of which can be recorded after session 1. */
const kinds: readonly CourseEvent[] = [
  completed(2, '2025-01-10', 25),
  missed(2, '2025-01-10'),
  { type: 'session-stopped', session: 2, date: '2025-01-10', given: inMg(12) },
  moved(2, '2025-01-10'),
  { type: 'dose-chosen', session: 2, dose: inMg(30) },
  rated(20, '2025-01-10'),
  tolerated('2025-01-10', true),
  { type: 'adverse-event', date: '2025-01-10', event: 'nausea', serious: true },
  { type: 'facts-changed', date: '2025-01-10', facts: { weight: kg(70) } },
  decided('review', 'go-on', '2025-01-10'),
  { type: 'medicine-started', date: '2025-01-10', medicine: 'lorazepam' },
  { type: 'medicine-stopped', date: '2025-01-10', medicine: 'lorazepam' },
  { type: 'relapse', date: '2025-01-10' },
  { type: 'discharged', date: '2025-01-10' },
  { type: 'observation', session: 1, code: 'pulse', value: { value: 80, unit: '/min' } },
  { type: 'course-paused', date: '2025-01-10' },
  { type: 'course-stopped', date: '2025-01-10' },
];
const first = completed(1, '2025-01-06');
const undo = (event: string, id: string): CourseEvent => ({ type: 'entered-in-error', event, id });
const planned = (...events: CourseEvent[]): Course =>
  plan(protocol, { events: [first, ...events] });

/** An event and a chain of so many corrections, each of the one before it. */
const chainOf = (event: CourseEvent, corrections: number): CourseEvent[] => [
  { ...event, id: 'e0' },
  ...Array.from({ length: corrections }, (_, at) => undo(`e${at}`, `e${at + 1}`)),
];

describe('an event entered in error', () => {
  test.each(kinds.map((event) => [event.type, event] as const))(
    'of kind %s is as if it had never been, and counts again when the correction was the error',
    (_type, event) => {
      const without = planned();
      const withIt = planned(event);
      expect(withIt).not.toEqual(without);
      expect(planned(...chainOf(event, 1))).toEqual(without);
      expect(planned(...chainOf(event, 2))).toEqual(withIt);
    },
  );

  test('counts or not by whether its corrections are even, however many there are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(40), (event, corrections) => {
        const expected = corrections % 2 === 0 ? planned(event) : planned();
        expect(planned(...chainOf(event, corrections))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('gives back the dose that a restored completion had given', () => {
    const course = planned(...chainOf(completed(2, '2025-01-09', 22), 2));
    expect(session(course, 2)).toMatchObject({ state: 'completed', dose: inMg(22) });
  });

  test('cannot be entered in error twice, and the refusal names the first correction', () => {
    const twice = [{ ...rated(20, '2025-01-07'), id: 'a' }, undo('a', 'b'), undo('a', 'c')];
    const refused = refusal(() => planned(...twice));
    expect(refused).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path: '/events/3/event' });
    expect(refused.reason).toContain('/events/2');
  });

  test('can be entered in error anew after it was restored', () => {
    const again = [
      { ...completed(2, '2025-01-09', 22), id: 'a' },
      undo('a', 'b'),
      undo('b', 'c'),
      undo('a', 'd'),
    ];
    expect(planned(...again)).toEqual(planned());
  });

  test('leaves its wrong date out of the order of events', () => {
    const events = [
      { ...completed(2, '2026-01-09', 22), id: 'a' },
      { ...undo('a', 'b'), date: '2025-01-09' },
      completed(2, '2025-01-09', 22),
    ];
    expect(session(planned(...events), 2)).toMatchObject({ date: '2025-01-09' });
  });

  test('by a correction that is dated before what stands before it is refused', () => {
    const events = [
      { ...completed(2, '2025-01-09', 22), id: 'a' },
      { ...undo('a', 'b'), date: '2025-01-05' },
    ];
    expect(refusal(() => planned(...events))).toMatchObject({
      code: 'EVENT_IMPOSSIBLE',
      path: '/events/2/date',
    });
  });
});
