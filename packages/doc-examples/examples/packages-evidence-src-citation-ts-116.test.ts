// From packages/evidence/src/citation.ts:116. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { ris } from '@openketamine/evidence/citation';
import { source } from '@openketamine/evidence';

__test("packages/evidence/src/citation.ts:116 ris", async () => {
  __expect.assertions(1);

__expect(await (ris([await source('berman2000')]).split('\n')[0])).toEqual('TY  - JOUR');
});

export {};
