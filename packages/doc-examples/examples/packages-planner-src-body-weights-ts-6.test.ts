// From packages/planner/src/body-weights.ts:6. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { bodyWeights } from '@openketamine/planner/body-weights';

__test("packages/planner/src/body-weights.ts:6 export", async () => {
  __expect.assertions(1);

__expect(await (bodyWeights.map(({ id }) => id))).toEqual(['adjusted', 'ideal-devine', 'lean-janmahasatian']);
});

export {};
