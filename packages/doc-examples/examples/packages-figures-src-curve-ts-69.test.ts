// From packages/figures/src/curve.ts:69. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { simulate } from '@openketamine/pharmacokinetics';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models';
import { concentrationCurve } from '@openketamine/figures';

__test("packages/figures/src/curve.ts:69 concentrationCurve", async () => {
  __expect.assertions(1);
const simulation = simulate(
  {
    model: otto2021SKetamine,
    doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
    person: { weight: { value: 70, unit: 'kg' } },
  },
  { every: { value: 2, unit: 'min' }, until: { value: 6, unit: 'h' } },
);

__expect(await (concentrationCurve({ simulations: [simulation], scale: 'log' }).title)).toEqual('Esketamine peaks at 158 ng/mL after 40 min in a typical person');
});

export {};
