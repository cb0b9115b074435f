// From packages/pharmacokinetics/src/observations.ts:12. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { observationsFor } from '@openketamine/pharmacokinetics/observations';

__test("packages/pharmacokinetics/src/observations.ts:12 observationsFor", async () => {
  __expect.assertions(1);

__expect(await (observationsFor('ketamine', 'im').map(({ id }) => id))).toEqual(['obs-im']);
});

export {};
