// From packages/outcomes/src/trajectory.ts:125. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { madrs } from '@openketamine/outcomes/scales';
import { trajectory } from '@openketamine/outcomes';

__test("packages/outcomes/src/trajectory.ts:125 trajectory", async () => {
  __expect.assertions(1);
const course = trajectory(
  madrs,
  [{ on: '2025-01-06', total: 32 }, { on: '2025-01-13', total: 20 }, { on: '2025-01-27', total: 12 }],
  { response: 'madrs-response-50', remission: 'madrs-remission-10' },
);

__expect(await ([course.response?.days, course.remission?.on, course.change])).toEqual([21, null, -20]);
});

export {};
