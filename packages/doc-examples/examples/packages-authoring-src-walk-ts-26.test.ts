// From packages/authoring/src/walk.ts:26. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { isBlock } from '@openketamine/authoring';

__test("packages/authoring/src/walk.ts:26 isBlock", async () => {
  __expect.assertions(2);

__expect(await (isBlock({ unit: 'mg' }))).toEqual(true);

__expect(await (isBlock(['mg']))).toEqual(false);
});

export {};
