// From packages/pharmacokinetics/src/dosing.ts:18. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { inBase } from '@openketamine/pharmacokinetics';

__test("packages/pharmacokinetics/src/dosing.ts:18 inBase", async () => {
  __expect.assertions(1);

__expect(await (inBase({ value: 32.3, unit: 'mg' }, 'hydrochloride').value.toFixed(1))).toEqual('28.0');
});

export {};
