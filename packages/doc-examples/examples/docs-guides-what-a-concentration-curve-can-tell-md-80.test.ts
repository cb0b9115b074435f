// From docs/guides/what-a-concentration-curve-can-tell.md:80. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { Exposure } from '@openketamine/pharmacokinetics';
import { otto2021SKetamine } from '@openketamine/pharmacokinetics/models/otto-2021-s-ketamine';

__test("docs/guides/what-a-concentration-curve-can-tell.md:80 A whole course", async () => {
  __expect.assertions(2);
const exposure = new Exposure({
  model: otto2021SKetamine,
  doses: [0, 3, 7, 10, 14, 17].map((day) => ({
    drug: 'ketamine',
    route: 'iv',
    form: 'base',
    amount: { value: 35, unit: 'mg' },
    over: { value: 40, unit: 'min' },
    at: { value: day, unit: 'd' },
  })),
  person: { weight: { value: 70, unit: 'kg' } },
});
const { lastPeakByFirst, change } = exposure.accumulation('parent');

__expect(await ([lastPeakByFirst.toFixed(4), change])).toEqual(['1.0001', 'same']);
const { total } = exposure.timeAbove('parent', { value: 100, unit: 'ng/mL' });

__expect(await (Math.round(total.value * 60))).toEqual(250);
});

export {};
