// From packages/model/src/quantity.ts:70. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { parseQuantity } from '@openketamine/model';

__test("packages/model/src/quantity.ts:70 parseQuantity", async () => {
  __expect.assertions(1);
await __expect(async () => { parseQuantity('70lb') }).rejects.toMatchObject({ code: "UNIT_UNKNOWN" });
});

export {};
