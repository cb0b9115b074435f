// From docs/guides/measuring-response.md:61. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { trajectory } from '@openketamine/outcomes';
import { madrs } from '@openketamine/outcomes/scales/madrs';

__test("docs/guides/measuring-response.md:61 Follow a course", async () => {
  __expect.assertions(1);
const ratings = [
  { on: '2025-01-06', total: 34 },
  { on: '2025-01-13', total: 20 },
  { on: '2025-01-27', total: 15 },
  { on: '2025-03-03', total: 23 },
  { on: '2025-03-10', total: 25 },
];
const course = trajectory(madrs, ratings, {
  response: 'madrs-response-50',
  relapse: 'madrs-relapse-sustain-1',
  sustainedWeeks: 4,
});

__expect(await ([course.best.total, course.response?.days, course.relapse?.on, course.sustained])).toEqual([15, 21, '2025-03-10', false]);
});

export {};
