// From docs/guides/reading-the-evidence.md:57. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { load } from '@openketamine/evidence';
import { recomputeOutcome } from '@openketamine/evidence/derived';

__test("docs/guides/reading-the-evidence.md:57 How do we know it?", async () => {
  __expect.assertions(1);
const outcomes = await load('outcomes');
const wrong = outcomes.flatMap(recomputeOutcome).filter((one) => !one.fits);

__expect(await (wrong.map((one) => `${one.id}: ${one.printed}, computed ${one.computed.toFixed(1)}`))).toEqual(['eff-abbar2022: 7.3, computed 7.2', 'eff-kads: 1.3, computed 0.7']);
});

export {};
