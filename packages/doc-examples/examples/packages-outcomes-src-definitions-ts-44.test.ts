// From packages/outcomes/src/definitions.ts:44. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { improvement } from '@openketamine/outcomes';
import { phq9 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/definitions.ts:44 improvement", async () => {
  __expect.assertions(1);

__expect(await (improvement(phq9, 20, 10))).toEqual({ points: 10, percent: 50 });
});

export {};
