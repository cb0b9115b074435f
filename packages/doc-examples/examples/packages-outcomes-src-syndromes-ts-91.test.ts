// From packages/outcomes/src/syndromes.ts:91. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { phq9 } from '@openketamine/outcomes/scales';
import { syndromesOf } from '@openketamine/outcomes';

__test("packages/outcomes/src/syndromes.ts:91 syndromesOf", async () => {
  __expect.assertions(1);

__expect(await (syndromesOf(phq9, [2, 2, 2, 2, 0, 0, 0, 0, 1]).map(({ id, met }) => `${id} ${met}`))).toEqual(['phq9-major true', 'phq9-other false']);
});

export {};
