// From packages/figures/README.md:43. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { curveInCharacters } from '@openketamine/figures/characters';
import { simulate } from '@openketamine/pharmacokinetics';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models/otto-2021-s-ketamine';

__test("packages/figures/README.md:43 @openketamine/figures", async () => {
  __expect.assertions(1);
const infusion = simulate(
  {
    model: otto2021SKetamine,
    doses: [
      {
        drug: 'esketamine',
        route: 'iv',
        form: 'base',
        amount: { value: 28, unit: 'mg' },
        over: { value: 40, unit: 'min' },
      },
    ],
  },
  { every: { value: 2, unit: 'min' }, until: { value: 6, unit: 'h' } },
);

__expect(await (curveInCharacters(infusion, { columns: 60, ascii: true }).split('\n')[0]?.trim())).toEqual('ng/mL');
});

export {};
