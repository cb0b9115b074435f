// From packages/figures/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { concentrationCurve } from '@openketamine/figures';
import { simulate } from '@openketamine/pharmacokinetics';
import { perezRuixo2021Esketamine } from '@openketamine/pharmacokinetics/models/perez-ruixo-2021-esketamine';

__test("packages/figures/README.md:13 @openketamine/figures", async () => {
  __expect.assertions(3);
const simulation = simulate(
  {
    model: perezRuixo2021Esketamine,
    doses: [
      { drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 84, unit: 'mg' } },
    ],
  },
  { every: { value: 2, unit: 'min' }, until: { value: 12, unit: 'h' } },
);
const { svg, title, text, table } = concentrationCurve({
  simulations: [simulation],
  doses: [{ hours: 0, label: '84 mg' }],
});

__expect(await (title)).toEqual('Esketamine peaks at 102 ng/mL after 40 min in a typical person');

__expect(await (svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'))).toEqual(true);

__expect(await (table.head)).toEqual(['time', 'esketamine, ng/mL (perez-ruixo-2021-esketamine)', 'noresketamine, ng/mL (perez-ruixo-2021-esketamine)']);
});

export {};
