// From packages/pharmacokinetics/src/compare.ts:58. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { compareModels } from '@openketamine/pharmacokinetics';
import { models } from '@openketamine/pharmacokinetics/models';

__test("packages/pharmacokinetics/src/compare.ts:58 compareModels", async () => {
  __expect.assertions(1);

__expect(await (compareModels({
  models,
  doses: [{ drug: 'ketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
  person: { weight: { value: 70, unit: 'kg' } },
  times: { at: [{ value: 40, unit: 'min' }] },
}).says[0])).toEqual('The peak of the drug in plasma lies between 125 ng/mL (perez-ruixo-2021-esketamine, venous) and 289 ng/mL (simons-2022-s-ketamine, arterial), a factor of 2.3.');
});

export {};
