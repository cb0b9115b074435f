// From packages/outcomes/src/syndromes.ts:94. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { phq9 } from '@openketamine/outcomes/scales';
import { syndromesOf } from '@openketamine/outcomes';

__test("packages/outcomes/src/syndromes.ts:94 syndromesOf", async () => {
  __expect.assertions(1);

__expect(await (syndromesOf(phq9, [2, 2, 2, 2, 0, 0, 0, 0, null]).map(({ id, met, missing }) => `${id} ${met} ${missing}`))).toEqual(['phq9-major null 9', 'phq9-other null 9']);
});

export {};
