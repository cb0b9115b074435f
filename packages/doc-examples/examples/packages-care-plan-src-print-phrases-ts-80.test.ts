// From packages/care-plan/src/print/phrases.ts:80. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { volumesOf } from '@openketamine/care-plan/phrases';

__test("packages/care-plan/src/print/phrases.ts:80 volumesOf", async () => {
  __expect.assertions(1);

__expect(await (volumesOf({
  volumes: [{ volume: { value: 4, unit: 'mL' }, strength: { value: 10, unit: 'mg/mL' }, holds: { value: 40, unit: 'mg' } }],
  parts: [{ startsAt: { value: 0, unit: 'min' }, dose: null, pump: { value: 75, unit: 'mL/h' } }],
}))).toEqual(['40 mg = 4 mL at 10 mg/mL', 'Pump: 75 mL/h']);
});

export {};
