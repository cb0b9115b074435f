// From packages/screening/src/interact.ts:204. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';
import { interact } from '@openketamine/screening';

__test("packages/screening/src/interact.ts:204 interact", async () => {
  __expect.assertions(1);

__expect(await (interact({ rules: [], terminology, subject: { drug: 'ketamine', route: 'iv' }, with: ['diazepam'] })[0]?.status)).toEqual('no-data');
});

export {};
