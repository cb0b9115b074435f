import { test } from 'vitest';
import { RRule } from 'rrule';
import type { Protocol } from '@openketamine/model';
import { english } from '../dist/explain.js';
import { planCourse, type Explanation } from '../dist/index.js';
import { maintenanceForYears, sixInThreeWeeks } from './protocols.js';

/**
 * The engine beside what a team would use instead for the dates alone: a recurrence library. The library gives
 * six dates; the engine gives dates, doses, windows, timetables, tasks, gates and findings.
 */
const from = Date.UTC(2025, 0, 6);
const recurrence = () =>
  new RRule({
    freq: RRule.WEEKLY,
    byweekday: [RRule.MO, RRule.TH],
    dtstart: new Date(from),
    count: 6,
  }).all();

let weight = 50;
const six = (protocol: Protocol, explain?: Explanation) => () => {
  weight = weight >= 120 ? 50 : weight + 1;
  return planCourse({
    protocol,
    start: '2025-01-06',
    patient: { weight: { value: weight, unit: 'kg' }, age: 40 },
    choices: { days: ['mon', 'thu'] },
    explain,
  });
};

test('a course of six sessions', async ({ bench }) => {
  await bench('six sessions, explanation off', six(sixInThreeWeeks)).run();
  await bench('six sessions, explanation on', six(sixInThreeWeeks, english)).run();
  await bench('rrule: six dates and nothing else', recurrence).run();
});

test('a year of weekly maintenance', async ({ bench }) => {
  await bench('52 weeks, explanation off', () =>
    planCourse({
      protocol: maintenanceForYears,
      start: '2025-01-06',
      patient: { age: 40 },
      choices: {
        weeks: 52,
        dose: { value: 2, unit: 'mg' },
        interval: { maintenance: { value: 1, unit: 'wk' } },
      },
    })).run();
});
