// From packages/evidence/src/derived/printed.ts:130. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { load } from '@openketamine/evidence';
import { recomputeOutcome } from '@openketamine/evidence/derived';

__test("packages/evidence/src/derived/printed.ts:130 recomputeOutcome", async () => {
  __expect.assertions(1);
const [escape] = (await load('outcomes')).filter((one) => one.id === 'eff-escape');

__expect(await (escape && recomputeOutcome(escape).map((one) => [one.printed, one.fits]))).toEqual([[27.1, true], [17.6, true]]);
});

export {};
