// From packages/model/src/urgency.ts:109. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { moreUrgent } from '@openketamine/model';

__test("packages/model/src/urgency.ts:109 moreUrgent", async () => {
  __expect.assertions(1);

__expect(await (moreUrgent('ask', 'escalate'))).toEqual('escalate');
});

export {};
