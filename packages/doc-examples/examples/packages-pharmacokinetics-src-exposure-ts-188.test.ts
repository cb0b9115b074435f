// From packages/pharmacokinetics/src/exposure.ts:188. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { Exposure } from '@openketamine/pharmacokinetics';
import { perezRuixo2021Esketamine } from '@openketamine/pharmacokinetics/models';

__test("packages/pharmacokinetics/src/exposure.ts:188 accumulation", async () => {
  __expect.assertions(1);
const device = { drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 28, unit: 'mg' } } as const;
const twiceAWeek = new Exposure({
  model: perezRuixo2021Esketamine,
  doses: [0, 3, 7, 10].flatMap((day, session) =>
    [0, 5].map((minute) => ({ ...device, session, at: { value: day * 1440 + minute, unit: 'min' } }))),
});
const { sessions, lastPeakByFirst, change } = twiceAWeek.accumulation('parent');

__expect(await ([sessions.length, lastPeakByFirst.toFixed(3), change])).toEqual([4, '1.001', 'same']);
});

export {};
