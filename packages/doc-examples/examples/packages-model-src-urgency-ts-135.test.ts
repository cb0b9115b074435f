// From packages/model/src/urgency.ts:135. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { urgencyOf } from '@openketamine/model';

__test("packages/model/src/urgency.ts:135 urgencyOf", async () => {
  __expect.assertions(1);

__expect(await (urgencyOf([{ rule: 'a', outcome: 'unknown', severity: 'critical', action: 'exclude' }]))).toEqual('ask');
});

export {};
