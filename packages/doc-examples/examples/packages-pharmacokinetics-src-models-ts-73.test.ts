// From packages/pharmacokinetics/src/models.ts:73. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { modelsFor } from '@openketamine/pharmacokinetics/models';

__test("packages/pharmacokinetics/src/models.ts:73 modelsFor", async () => {
  __expect.assertions(1);

__expect(await (modelsFor('nasal').map(({ id }) => id))).toEqual(['perez-ruixo-2021-esketamine']);
});

export {};
