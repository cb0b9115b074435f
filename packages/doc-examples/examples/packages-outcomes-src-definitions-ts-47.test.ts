// From packages/outcomes/src/definitions.ts:47. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { improvement } from '@openketamine/outcomes';
import { phq9 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/definitions.ts:47 improvement", async () => {
  __expect.assertions(1);
await __expect(async () => { improvement(phq9, 0, 0) }).rejects.toMatchObject({ code: "BASELINE_INVALID" });
});

export {};
