// From packages/outcomes/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { judgeAll, score, trajectory } from '@openketamine/outcomes';
import { madrs } from '@openketamine/outcomes/scales/madrs';
import { phq9 } from '@openketamine/outcomes/scales/phq9';

__test("packages/outcomes/README.md:13 @openketamine/outcomes", async () => {
  __expect.assertions(3);
const { total, band, flags } = score(phq9, [1, 1, 1, 1, 1, 1, 1, 1, 2]);

__expect(await ([total, band?.id, flags.length])).toEqual([10, 'moderate', 1]);

__expect(await (judgeAll(madrs, 'remission', 11).map((one) => `${one.definition}: ${one.met}`))).toEqual(['madrs-remission-12: true', 'madrs-remission-10: false']);
const course = trajectory(
  madrs,
  [
    { on: '2025-01-06', total: 32 },
    { on: '2025-01-27', total: 15 },
  ],
  { response: 'madrs-response-50' },
);

__expect(await (course.response)).toEqual({ definition: 'madrs-response-50', on: '2025-01-27', days: 21 });
});

export {};
