// From packages/screening/src/rules-for.ts:38. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { rulesFor } from '@openketamine/screening';

__test("packages/screening/src/rules-for.ts:38 rulesFor", async () => {
  __expect.assertions(1);

__expect(await (rulesFor([], { subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' } }))).toEqual([]);
});

export {};
