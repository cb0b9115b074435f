// From packages/model/src/urgency.ts:167. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { worstUndecidedOf } from '@openketamine/model';

__test("packages/model/src/urgency.ts:167 worstUndecidedOf", async () => {
  __expect.assertions(1);

__expect(await (worstUndecidedOf([{ rule: 'a', outcome: 'met', severity: 'critical', action: 'exclude' }]))).toEqual(null);
});

export {};
