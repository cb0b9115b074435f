// From packages/pharmacokinetics/src/models.ts:21. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { modelById } from '@openketamine/pharmacokinetics/models';

__test("packages/pharmacokinetics/src/models.ts:21 modelById", async () => {
  __expect.assertions(1);

__expect(await (modelById('otto-2021-s-ketamine').sampling)).toEqual('venous');
});

export {};
