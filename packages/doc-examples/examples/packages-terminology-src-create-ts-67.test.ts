// From packages/terminology/src/create.ts:67. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { createTerminology } from '@openketamine/terminology';

__test("packages/terminology/src/create.ts:67 createTerminology", async () => {
  __expect.assertions(1);

__expect(await (createTerminology().conceptsOf('icd10cm', 'I50.22'))).toEqual(['heart-failure']);
});

export {};
