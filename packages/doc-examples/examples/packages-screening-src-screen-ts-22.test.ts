// From packages/screening/src/screen.ts:22. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';
import { screen } from '@openketamine/screening';

__test("packages/screening/src/screen.ts:22 screen", async () => {
  __expect.assertions(1);

__expect(await (screen({ rules: [], terminology, subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' }, facts: {}, at: '2025-01-06' }).ask)).toEqual([]);
});

export {};
