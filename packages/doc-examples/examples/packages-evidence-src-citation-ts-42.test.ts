// From packages/evidence/src/citation.ts:42. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { source } from '@openketamine/evidence';
import { toCsl } from '@openketamine/evidence/citation';

__test("packages/evidence/src/citation.ts:42 toCsl", async () => {
  __expect.assertions(1);

__expect(await (toCsl(await source('berman2000'))['container-title'])).toEqual('Biological Psychiatry');
});

export {};
