// From packages/pharmacokinetics/src/exposure.ts:37. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { Exposure } from '@openketamine/pharmacokinetics';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models';

__test("packages/pharmacokinetics/src/exposure.ts:37 Exposure", async () => {
  __expect.assertions(1);
const exposure = new Exposure({
  model: otto2021SKetamine,
  doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 28, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
  person: { weight: { value: 70, unit: 'kg' } },
});

__expect(await (exposure.peak('parent').time)).toEqual({ value: 0.6666666666666666, unit: 'h' });
});

export {};
