// From packages/pharmacokinetics/src/exposure.ts:259. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { perezRuixo2021Esketamine } from '@openketamine/pharmacokinetics/models';
import { simulate } from '@openketamine/pharmacokinetics';

__test("packages/pharmacokinetics/src/exposure.ts:259 simulate", async () => {
  __expect.assertions(1);
const result = simulate(
  {
    model: perezRuixo2021Esketamine,
    doses: [{ drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 84, unit: 'mg' } }],
  },
  { at: [{ value: 40, unit: 'min' }] },
);

__expect(await (Math.round(result.analytes.parent?.cmax.value ?? 0))).toEqual(102);
});

export {};
