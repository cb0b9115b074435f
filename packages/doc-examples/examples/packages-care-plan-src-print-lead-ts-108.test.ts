// From packages/care-plan/src/print/lead.ts:108. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { leadOf } from '@openketamine/care-plan/lead';

__test("packages/care-plan/src/print/lead.ts:108 leadOf", async () => {
  __expect.assertions(1);

__expect(await (leadOf({ findings: [] }).urgency)).toEqual('not-screened');
});

export {};
