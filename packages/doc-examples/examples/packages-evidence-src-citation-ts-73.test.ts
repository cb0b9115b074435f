// From packages/evidence/src/citation.ts:73. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { formatted } from '@openketamine/evidence/citation';
import { source } from '@openketamine/evidence';

__test("packages/evidence/src/citation.ts:73 formatted", async () => {
  __expect.assertions(1);

__expect(await (formatted([await source('berman2000')], 'apa')[0].slice(0, 40))).toEqual('Berman, R. M., Cappiello, A., Anand, A.,');
});

export {};
