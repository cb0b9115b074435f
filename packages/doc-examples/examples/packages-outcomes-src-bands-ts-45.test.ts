// From packages/outcomes/src/bands.ts:45. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { bandOf } from '@openketamine/outcomes';
import { phq9 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/bands.ts:45 bandOf", async () => {
  __expect.assertions(1);

__expect(await (bandOf(phq9, 10))).toEqual({ id: 'moderate', set: 'phq9-kroenke', by: 'the usual cut-offs 5, 10, 15, 20' });
});

export {};
