// From packages/evidence/src/citation.ts:97. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { bibtex } from '@openketamine/evidence/citation';
import { source } from '@openketamine/evidence';

__test("packages/evidence/src/citation.ts:97 bibtex", async () => {
  __expect.assertions(1);

__expect(await (bibtex([await source('berman2000')]).split('\n')[0])).toEqual('@article{berman2000,');
});

export {};
