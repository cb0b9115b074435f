// From packages/model/src/errors.ts:75. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { OpenKetamineError } from '@openketamine/model';

__test("packages/model/src/errors.ts:75 OpenKetamineError", async () => {
  __expect.assertions(1);

__expect(await (new OpenKetamineError('UNIT_UNKNOWN', '/dose/unit', '"mcg" is not a unit we know.', 'Use ug.').code)).toEqual('UNIT_UNKNOWN');
});

export {};
