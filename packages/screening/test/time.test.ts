import { describe, expect, test } from 'vitest';
import { OpenKetamineError } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN } from '../src/internal/logic.js';
import {
  compareElapsed,
  isFuture,
  readMoment,
  readSpan,
  yearsSince,
  type Span,
} from '../src/internal/time.js';

const at = readMoment('2026-01-05T10:00:00-05:00');

function span(text: string): Span {
  const found = readSpan(text, at.offset);
  if (found === undefined) throw new Error(`no span: ${text}`);
  return found;
}

describe('reading times', () => {
  test('a year, a month and a day span all of their days', () => {
    expect(span('2024').lastDay - span('2024').firstDay).toBe(365);
    expect(span('2025-02').lastDay - span('2025-02').firstDay).toBe(27);
    expect(span('2025-02-03').lastDay).toBe(span('2025-02-03').firstDay);
  });

  test('days that no calendar has are not times', () => {
    for (const text of ['2025-02-29', '2025-13-01', '2025-04-31', 'yesterday', '2025-1-1', '']) {
      expect(readSpan(text, 0)).toBeUndefined();
    }
    expect(readSpan('2024-02-29', 0)).toBeDefined();
  });

  test('a moment in another zone is the same moment', () => {
    expect(span('2026-01-05T15:00:00Z').from).toBe(at.earliest);
    expect(span('2026-01-05T16:00+01:00').from).toBe(at.earliest);
    expect(span('2026-01-05T10:00').from).toBe(at.earliest);
  });

  test('every way of writing one moment reads alike, with seconds and without, with fraction and without', () => {
    const same = [
      '2026-01-05T15:00Z',
      '2026-01-05T15:00:00Z',
      '2026-01-05T15:00:00.000Z',
      '2026-01-05T15:00:00.0Z',
      '2026-01-05T15:00:00.000000Z',
      '2026-01-05T10:00-05:00',
      '2026-01-05T10:00:00-05:00',
      '2026-01-05T10:00:00.000-05:00',
      '2026-01-05T20:30+05:30',
      '2026-01-05T20:30:00.000+05:30',
      '2026-01-05T10:00:00',
      '2026-01-05T10:00',
      '2026-01-05T10:00:00-05:00[America/New_York]',
    ];
    for (const text of same)
      expect(span(text)).toEqual({
        from: at.earliest,
        to: at.earliest + 1,
        firstDay: at.day,
        lastDay: at.day,
      });
  });

  test('every day of four centuries counts as the calendar has it', () => {
    for (let year = 1801; year <= 2201; year += 1) {
      for (const month of [1, 2, 3, 12]) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        for (const date of [1, last, last + 1]) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          const found = readSpan(text, 0)?.firstDay;
          expect(found).toBe(
            date > last ? undefined : Date.UTC(year, month - 1, date) / 86_400_000,
          );
        }
      }
    }
  });

  test('text that is nearly a moment is none', () => {
    const bad = [
      '2026-01-05 10:00',
      '2026-01-05T1:00',
      '2026-01-05T10.00',
      '2026-01-05T10:0',
      '2026-01-05T10:00:0',
      '2026-01-05T10:00:00z',
      '2026-01-05T10:00:00*05:00',
      '2026-01-05T10:00:00+0500',
      '2026-01-05T10:00:00+05-00',
      '2026-01-05T10:00:00,000Z',
      '2026-01-05T10:00:00.abcZ',
      '2026-01-05Tab:00:00Z',
      '2026/01/05',
      '2026-01/05',
      '20x6-01-05',
      '2026-0x-05',
      '2026-00-05',
      '2026-01-00',
      '2026-01-05T10:00:00+05:0x',
      '2026-01-05T10-00:00Z',
    ];
    for (const text of bad) expect(readSpan(text, 0)).toBeUndefined();
  });

  test('fractions of a second count to the millisecond', () => {
    expect(span('2026-01-05T10:00:00.250-05:00').from - at.earliest).toBe(250);
  });

  test('the day of a moment is the day where it was written', () => {
    const late = readMoment('2026-01-05T23:30:00-05:00');
    expect(late.day).toBe(span('2026-01-05').firstDay);
  });

  test('text that is not a moment is refused', () => {
    for (const text of ['', 'now', '2026', '2026-01', '2026-02-30']) {
      expect(() => readMoment(text)).toThrow(OpenKetamineError);
    }
  });

  test('what begins after the moment is in the future, the day itself is not', () => {
    expect(isFuture(span('2026-01-06'), at)).toBe(true);
    expect(isFuture(span('2026-01-05'), at)).toBe(false);
    expect(isFuture(span('2026-01-05T10:00:01-05:00'), at)).toBe(true);
    expect(isFuture(span('2026-01-05T10:00:00-05:00'), at)).toBe(false);
    expect(isFuture(span('2026'), at)).toBe(false);
  });
});

describe('time elapsed', () => {
  test('the 42nd day is still within 42 days, the 43rd is not', () => {
    expect(compareElapsed(span('2025-11-24'), at, '<=', 42, 'd')).toBe(MET);
    expect(compareElapsed(span('2025-11-23'), at, '<=', 42, 'd')).toBe(NOT_MET);
    expect(compareElapsed(span('2025-11-24'), at, '<=', 6, 'wk')).toBe(MET);
    expect(compareElapsed(span('2025-11-23'), at, '<=', 6, 'wk')).toBe(NOT_MET);
  });

  test('a month known only roughly is undecided where its ends disagree', () => {
    expect(compareElapsed(span('2025-11'), at, '<=', 42, 'd')).toBe(UNKNOWN);
    expect(compareElapsed(span('2025-12'), at, '<=', 42, 'd')).toBe(MET);
    expect(compareElapsed(span('2025-10'), at, '<=', 42, 'd')).toBe(NOT_MET);
  });

  test('hours go by the clock, to the minute', () => {
    expect(compareElapsed(span('2026-01-05T08:00:00-05:00'), at, '<', 2, 'h')).toBe(NOT_MET);
    expect(compareElapsed(span('2026-01-05T08:01:00-05:00'), at, '<', 2, 'h')).toBe(MET);
    expect(compareElapsed(span('2026-01-05T09:30:00-05:00'), at, '<', 30, 'min')).toBe(NOT_MET);
    expect(compareElapsed(span('2026-01-05T09:59:31-05:00'), at, '<', 30, 's')).toBe(MET);
  });

  test('a date alone does not decide about hours of that day', () => {
    expect(compareElapsed(span('2026-01-05'), at, '<', 2, 'h')).toBe(UNKNOWN);
    expect(compareElapsed(span('2026-01-04'), at, '<', 2, 'h')).toBe(NOT_MET);
  });

  test('where the moment itself is only a day, its hours are open', () => {
    const day = readMoment('2026-01-05');
    const morning = readSpan('2026-01-05T08:00:00Z', 0) as Span;
    expect(compareElapsed(morning, day, '<', 12, 'h')).toBe(UNKNOWN);
    expect(compareElapsed(morning, day, '<', 24, 'h')).toBe(MET);
  });

  test('months and years go by the calendar', () => {
    expect(compareElapsed(span('2025-07-05'), at, '<=', 6, 'mo')).toBe(MET);
    expect(compareElapsed(span('2025-07-04'), at, '<=', 6, 'mo')).toBe(NOT_MET);
    expect(compareElapsed(span('2025-01-05'), at, '<=', 1, 'a')).toBe(MET);
    expect(compareElapsed(span('2025-01-04'), at, '<=', 1, 'a')).toBe(NOT_MET);
    const may31 = readMoment('2026-05-31');
    expect(compareElapsed(span('2026-02-28'), may31, '<=', 3, 'mo')).toBe(MET);
    expect(compareElapsed(span('2026-02-27'), may31, '<=', 3, 'mo')).toBe(NOT_MET);
  });

  test('a unit that is not a time leaves it undecided', () => {
    expect(compareElapsed(span('2026-01-04'), at, '<', 2, 'mg')).toBe(UNKNOWN);
  });
});

describe('age', () => {
  test('a birthday makes a year older on the day itself', () => {
    expect(yearsSince(span('2008-01-05'), at)).toBe(18);
    expect(yearsSince(span('2008-01-06'), at)).toBe(17);
    expect(yearsSince(span('2007-12-31'), at)).toBe(18);
    expect(yearsSince(span('2008-02-05'), at)).toBe(17);
  });

  test('someone born on 29 February turns a year older on 1 March of a common year', () => {
    expect(yearsSince(span('2008-02-29'), readMoment('2026-02-28'))).toBe(17);
    expect(yearsSince(span('2008-02-29'), readMoment('2026-03-01'))).toBe(18);
  });
});
