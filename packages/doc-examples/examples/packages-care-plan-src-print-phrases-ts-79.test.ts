// From packages/care-plan/src/print/phrases.ts:79. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { volumesOf } from '@openketamine/care-plan/phrases';

__test("packages/care-plan/src/print/phrases.ts:79 volumesOf", async () => {
  __expect.assertions(1);

__expect(await (volumesOf({ parts: [{ startsAt: { value: 0, unit: 'min' }, dose: null, pump: { value: 75, unit: 'mL/h' } }] }))).toEqual(['Pump: 75 mL/h']);
});

export {};
