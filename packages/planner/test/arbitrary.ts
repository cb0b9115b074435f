import * as fc from 'fast-check';
import { OpenKetamineError, type Course } from '@openketamine/model';
import { planCourse, type PlanInput } from '../src/index.js';
import { between, every, exactly, onDays, sessions, weekly, type ScheduleInput } from './invent.js';

/** Schedules of every kind that has several sessions. */
export const schedules: fc.Arbitrary<ScheduleInput> = fc.oneof(
  fc
    .record({
      perWeek: fc.integer({ min: 1, max: 4 }),
      least: fc.integer({ min: 1, max: 6 }),
      more: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ perWeek, least, more }) =>
      weekly(perWeek, { sessions: sessions(least, least + more) }),
    ),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
    .map((days) => onDays(...days.toSorted((a, b) => a - b))),
  fc
    .record({
      least: fc.integer({ min: 1, max: 14 }),
      more: fc.integer({ min: 0, max: 14 }),
      n: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ least, more, n }) =>
      every(between(least, least + more, 'd'), { sessions: sessions(n) }),
    ),
  fc
    .record({ n: fc.integer({ min: 1, max: 6 }), spare: fc.integer({ min: 0, max: 20 }) })
    .map(({ n, spare }) => ({
      kind: 'within' as const,
      sessions: sessions(n),
      within: exactly(n + spare, 'd'),
    })),
  fc
    .integer({ min: 1, max: 6 })
    .map((days) => ({ kind: 'daily' as const, length: exactly(days, 'd') })),
);

/** A day on which a course may begin. */
export const start = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
export const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Plans, or nothing when the input is refused: a refusal is never anything but one of ours. */
export function tried(input: PlanInput): Course | undefined {
  try {
    return planCourse(input);
  } catch (error) {
    if (error instanceof OpenKetamineError && error.code !== 'INTERNAL') return undefined;
    throw error;
  }
}
