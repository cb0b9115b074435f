// From packages/planner/src/site.ts:31. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { usablePolicy } from '@openketamine/planner/site';

__test("packages/planner/src/site.ts:31 usablePolicy", async () => {
  __expect.assertions(1);

__expect(await (usablePolicy({ id: 'north', by: 'Medical lead', on: '2025-01-01' }).policy.id)).toEqual('north');
});

export {};
