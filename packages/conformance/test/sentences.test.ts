import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsFrom, sentenceExamples } from '../src/index.js';
import { find } from './read.js';

const protocol = find('ketamine-iv-trd-six-over-three-weeks');
if (protocol === undefined) throw new Error('the protocol of these tests is gone');
const input = {
  protocol,
  start: '2025-01-06',
  patient: { weight: { value: 70, unit: 'kg' as const }, age: 40 },
};
const events = (...sentences: string[]) => eventsFrom(sentences, input);

const inOrder = (a: string, b: string) => a.localeCompare(b);

describe('sentences about a course', () => {
  it('become events, each form once', () => {
    expect(
      sentenceExamples
        .map((sentenceExample) => String(events(sentenceExample)[0]?.type))
        .toSorted(inOrder),
    ).toEqual(
      [
        'adverse-event',
        'arm-assigned',
        'assessment',
        'course-paused',
        'dose-chosen',
        'entered-in-error',
        'facts-changed',
        'gate-decided',
        'medicine-started',
        'observation',
        'relapse',
        'session-completed',
        'session-completed',
        'session-missed',
        'session-moved',
        'session-stopped',
        'tolerability',
      ].toSorted(inOrder),
    );
  });

  it('given as planned take their days from the plan as it stands then', () => {
    expect(
      events('session 1 given on 2025-01-07', 'sessions 2 to 3 given as planned'),
    ).toMatchObject([
      { session: 1, date: '2025-01-07' },
      { session: 2, date: '2025-01-10' },
      { session: 3, date: '2025-01-14' },
    ]);
  });

  it('count days from the start, which is day 1', () => {
    expect(events('madrs 30 on day 0, baseline', 'madrs 14 on day 21')).toEqual([
      { type: 'assessment', scale: 'madrs', total: 30, date: '2025-01-05', baseline: true },
      { type: 'assessment', scale: 'madrs', total: 14, date: '2025-01-26' },
    ]);
  });

  it('of no known form are refused with the forms there are', () => {
    expect(() => events('session 1 went well')).toThrow(/INPUT_INVALID.*session 2 missed on/u);
  });

  it('about a session without a date cannot be as planned', () => {
    expect(() => events('session 9 given as planned')).toThrow(/EVENT_IMPOSSIBLE.*Session 9/u);
  });

  it('keep every total, scale and day they are given', () => {
    assert(
      property(
        constantFrom('madrs', 'qids-sr16', 'caps-5'),
        integer({ min: 0, max: 999 }),
        integer({ min: -30, max: 900 }),
        (scale, total, day) => {
          const [event] = events(`${scale} ${total} on day ${day}`);
          const date = new Date(Date.UTC(2025, 0, 5 + day)).toISOString().slice(0, 10);
          expect(event).toEqual({ type: 'assessment', scale, total, date });
        },
      ),
    );
  });
});
