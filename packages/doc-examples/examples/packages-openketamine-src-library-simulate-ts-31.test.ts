// From packages/openketamine/src/library/simulate.ts:31. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { simulate } from 'openketamine';

__test("packages/openketamine/src/library/simulate.ts:31 simulate", async () => {
  __expect.assertions(1);
const { analytes } = await simulate({
  doses: [{ drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 84, unit: 'mg' } }],
  times: { at: [{ value: 40, unit: 'min' }] },
});

__expect(await (analytes['parent']?.unit)).toEqual('ng/mL');
});

export {};
