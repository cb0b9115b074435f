// From packages/evidence/src/outcomes.ts:24. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { load, selectOutcomes } from '@openketamine/evidence';

__test("packages/evidence/src/outcomes.ts:24 selectOutcomes", async () => {
  __expect.assertions(1);
const found = selectOutcomes(await load('outcomes'), { protocol: 'ketamine-iv-trd-six-over-three-weeks' });

__expect(await (found.map((one) => one.id))).toEqual(['eff-ionescu2019', 'eff-elektd', 'eff-oliver2022']);
});

export {};
