// From packages/care-plan/src/print/lead.ts:133. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { sentenceOf } from '@openketamine/care-plan/lead';

__test("packages/care-plan/src/print/lead.ts:133 sentenceOf", async () => {
  __expect.assertions(1);

__expect(await (sentenceOf({ rule: 'a', outcome: 'met', action: 'monitor', severity: 'minor', message: 'Watch.', missing: [], because: [] }))).toEqual('minor, monitor: Watch. (a)');
});

export {};
