// From packages/authoring/src/sources.ts:45. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { sourceOf } from '@openketamine/authoring';

__test("packages/authoring/src/sources.ts:45 sourceOf", async () => {
  __expect.assertions(1);

__expect(await (sourceOf('us-label-2019#2.2'))).toEqual('us-label-2019');
});

export {};
