// From packages/model/src/quantity.ts:29. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { quantity } from '@openketamine/model';

__test("packages/model/src/quantity.ts:29 quantity", async () => {
  __expect.assertions(1);
await __expect(async () => { quantity(NaN, 'mg') }).rejects.toMatchObject({ code: "VALUE_NOT_FINITE" });
});

export {};
