import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../src/internal/session-facts.js';
import { momentsOf } from '../src/internal/session-moments.js';
import { readMoment, readSpan } from '../src/internal/time.js';

const day = '2026-01-05T';
const at = readMoment(`${day}10:00:00-05:00`);
const span = (clock: string) => readSpan(`${day}${clock}:00-05:00`, at.offset);

describe('moments of a session', () => {
  test('are read, and those that have not come are left out', () => {
    expect(momentsOf({ start: `${day}09:00:00-05:00`, end: `${day}10:01:00-05:00` }, at)).toEqual({
      start: span('09:00'),
    });
    expect(momentsOf({ start: `${day}10:00:00-05:00` }, at)).toEqual({ start: span('10:00') });
    expect(momentsOf({}, at)).toEqual({});
  });

  test.each(['start', 'end', 'firstDevice', 'lastDevice'])(
    '%s that is no moment is refused',
    (name) => {
      for (const text of ['soon', '2026-02-30T09:00', '2026-01-05T09:00[Mars/Phobos]'])
        expect(() => momentsOf({ [name]: text }, at)).toThrowError(
          expect.objectContaining({ code: 'DATE_INVALID', path: `/session/${name}` }),
        );
    },
  );

  test('of devices stand for start and end, where those are not said', () => {
    const devices = { firstDevice: `${day}09:00:00-05:00`, lastDevice: `${day}09:10:00-05:00` };
    expect(momentsOf(devices, at)).toEqual({
      'first-device': span('09:00'),
      'last-device': span('09:10'),
      start: span('09:00'),
      end: span('09:10'),
    });
    expect(
      momentsOf({ ...devices, start: `${day}08:55:00-05:00`, end: `${day}09:15:00-05:00` }, at),
    ).toMatchObject({ start: span('08:55'), end: span('09:15') });
  });
});

describe('readings of a session', () => {
  const reading = (more: object) => ({ code: 'heart-rate', value: true, ...more });
  const contexts = (...more: object[]) =>
    sessionFacts({ observations: more.map(reading) }, span('09:00'), at).observations?.map(
      ({ context }) => context,
    );

  test('from its start on count as taken after the dose, earlier ones as baseline', () => {
    expect(
      contexts(
        { at: `${day}09:00:00-05:00` },
        { at: `${day}09:30:00-05:00` },
        { at: `${day}08:59:00-05:00` },
        { at: '2026-01-05' },
        { at: 'later' },
        {},
      ),
    ).toEqual([
      ['post-dose'],
      ['post-dose'],
      ['baseline'],
      ['baseline'],
      ['baseline'],
      ['baseline'],
    ]);
  });

  test('keep what they say of themselves', () => {
    expect(
      contexts(
        { at: `${day}09:30:00-05:00`, context: ['post-dose', 'at-discharge'] },
        { at: `${day}09:30:00-05:00`, context: ['baseline'] },
        { at: `${day}09:30:00-05:00`, context: ['post-dose', 'pre-dose'] },
        { context: ['post-dose'] },
        { context: [] },
        { at: `${day}08:30:00-05:00`, context: ['post-dose'] },
        { at: `${day}09:30:00-05:00`, context: [] },
      ),
    ).toEqual([
      ['post-dose', 'at-discharge'],
      ['baseline'],
      ['baseline'],
      ['post-dose'],
      ['baseline'],
      ['baseline'],
      [],
    ]);
  });

  test('are all baseline while the session has not begun', () => {
    const facts = { observations: [reading({ at: `${day}09:30:00-05:00` })] };
    expect(sessionFacts(facts, undefined, at).observations).toEqual([
      { ...facts.observations[0], context: ['baseline'] },
    ]);
  });

  test('leave scores of before the session out', () => {
    const score = (clock: string) => ({ scale: 's', total: 1, at: `${day}${clock}:00-05:00` });
    const facts = { scores: [score('08:59'), score('09:00')] };
    expect(sessionFacts(facts, span('09:00'), at).scores).toEqual([score('09:00')]);
  });

  test('leave the rest of the record as it is, and add no lists', () => {
    expect(sessionFacts({ sex: 'female' }, span('09:00'), at)).toEqual({ sex: 'female' });
  });
});
