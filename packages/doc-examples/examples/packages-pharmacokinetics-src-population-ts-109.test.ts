// From packages/pharmacokinetics/src/population.ts:109. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models';
import { simulatePopulation } from '@openketamine/pharmacokinetics';

__test("packages/pharmacokinetics/src/population.ts:109 simulatePopulation", async () => {
  __expect.assertions(1);
const people = simulatePopulation({
  model: otto2021SKetamine,
  doses: [{ drug: 'esketamine', route: 'iv', form: 'base', amount: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }],
  people: { weight: { value: 70, unit: 'kg' } },
  size: 1000,
  seed: 1,
});

__expect(await (people.analytes.parent?.cmax.length)).toEqual(1000);
});

export {};
