// From packages/authoring/src/sources.ts:57. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { citations } from '@openketamine/authoring';

__test("packages/authoring/src/sources.ts:57 citations", async () => {
  __expect.assertions(1);

__expect(await ([...citations({ water: { value: 200, cite: 'tea-book#p3' } })])).toEqual([{ path: ['water', 'cite'], cite: 'tea-book#p3' }]);
});

export {};
