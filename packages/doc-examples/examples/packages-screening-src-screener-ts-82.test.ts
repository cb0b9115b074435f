// From packages/screening/src/screener.ts:82. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';
import { compileRules, screen } from '@openketamine/screening';

__test("packages/screening/src/screener.ts:82 compileRules", async () => {
  __expect.assertions(1);

__expect(await (compileRules([], { terminology }).screen({ subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' }, facts: {}, at: '2025-01-06' }).overall)).toEqual('unknown');
});

export {};
