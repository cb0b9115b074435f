// From packages/model/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { parseQuantity, quantity } from '@openketamine/model';
import { showQuantity, showStatus } from '@openketamine/model/render';

__test("packages/model/README.md:13 @openketamine/model", async () => {
  __expect.assertions(3);
const dose = quantity(31.5, 'mg');

__expect(await (showQuantity(dose))).toEqual('31.5\u202fmg');

__expect(await (parseQuantity('0.5 mg/kg'))).toEqual({ value: 0.5, unit: 'mg/kg' });

__expect(await (showStatus({ state: 'draft' }).explains)).toEqual('Not reviewed by a clinician.');
});

export {};
