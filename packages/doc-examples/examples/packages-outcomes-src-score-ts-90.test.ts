// From packages/outcomes/src/score.ts:90. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { phq9 } from '@openketamine/outcomes/scales';
import { score } from '@openketamine/outcomes';

__test("packages/outcomes/src/score.ts:90 score", async () => {
  __expect.assertions(1);
const { total, band, flags } = score(phq9, [1, 1, 1, 1, 1, 1, 1, 1, 2]);

__expect(await ([total, band?.id, flags.length])).toEqual([10, 'moderate', 1]);
});

export {};
