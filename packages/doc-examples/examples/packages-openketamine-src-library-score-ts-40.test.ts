// From packages/openketamine/src/library/score.ts:40. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { score } from 'openketamine';

__test("packages/openketamine/src/library/score.ts:40 score", async () => {
  __expect.assertions(1);
const { total, band, flags } = await score('phq9', [1, 1, 1, 1, 1, 1, 1, 1, 2]);

__expect(await ([total, band?.id, flags.map(({ item }) => item)])).toEqual([10, 'moderate', [9]]);
});

export {};
