// From packages/pharmacokinetics/src/models.ts:44. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { defaultModel } from '@openketamine/pharmacokinetics/models';

__test("packages/pharmacokinetics/src/models.ts:44 defaultModel", async () => {
  __expect.assertions(1);

__expect(await (defaultModel('esketamine', 'nasal').model.id)).toEqual('perez-ruixo-2021-esketamine');
});

export {};
