// From packages/model/src/bounds/table.ts:218. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { boundOf } from '@openketamine/model/bounds';

__test("packages/model/src/bounds/table.ts:218 boundOf", async () => {
  __expect.assertions(2);

__expect(await (boundOf('frequency', '/wk'))).toEqual({ least: 1, most: 7, whole: true });

__expect(await (boundOf('frequency', 'mg'))).toEqual(undefined);
});

export {};
