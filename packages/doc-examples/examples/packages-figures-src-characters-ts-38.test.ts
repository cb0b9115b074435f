// From packages/figures/src/characters.ts:38. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { simulate } from '@openketamine/pharmacokinetics';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models';
import { curveInCharacters } from '@openketamine/figures';

__test("packages/figures/src/characters.ts:38 curveInCharacters", async () => {
  __expect.assertions(1);
const simulation = simulate(
  { model: otto2021SKetamine, doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' } }] },
  { every: { value: 2, unit: 'min' }, until: { value: 6, unit: 'h' } },
);

__expect(await (curveInCharacters(simulation, { columns: 72 }).split('\n').at(-2)?.trim())).toEqual('● esketamine: peak 263 ng/mL after 0 min');
});

export {};
