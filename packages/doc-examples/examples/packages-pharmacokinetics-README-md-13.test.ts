// From packages/pharmacokinetics/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { simulate } from '@openketamine/pharmacokinetics';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models/otto-2021-s-ketamine';

__test("packages/pharmacokinetics/README.md:13 @openketamine/pharmacokinetics", async () => {
  __expect.assertions(4);
const { model, analytes, warnings } = simulate(
  {
    model: otto2021SKetamine,
    doses: [
      {
        drug: 'ketamine',
        route: 'iv',
        form: 'base',
        amount: { value: 35, unit: 'mg' },
        over: { value: 40, unit: 'min' },
      },
    ],
    person: { weight: { value: 70, unit: 'kg' } },
  },
  {
    at: [
      { value: 40, unit: 'min' },
      { value: 2, unit: 'h' },
    ],
  },
);

__expect(await (Array.from(analytes.parent?.values ?? [], (value) => value.toFixed(1)))).toEqual(['158.0', '55.1']);

__expect(await (analytes.parent?.tmax)).toEqual({ value: 0.6666666666666666, unit: 'h' });

__expect(await ([model.enantiomer, model.sampling])).toEqual(['S', 'venous']);

__expect(await (model.assumptions.length > 2 && warnings.length > 0)).toEqual(true);
});

export {};
