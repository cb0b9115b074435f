// From packages/review/README.md:96. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { verify } from '@openketamine/review/verify';
import { esketamineNasalTrdUs as right } from '@openketamine/protocols/esketamine-nasal-trd-us';

__test("packages/review/README.md:96 What verify does", async () => {
  __expect.assertions(3);
const raised = structuredClone(right);
const [induction] = raised.phases;
if (induction?.dose && 'first' in induction.dose) Object.assign(induction.dose.first ?? {}, { value: 84 });
const { broken } = verify(raised, { against: right, states: 300 });
const { start, says, steps } = broken.find((one) => one.invariant === 'first-dose-is-kept') ?? {};

__expect(await (says)).toEqual('session 1 on 2025-02-03 begins induction with 84 mg, and the first dose is 56 mg');

__expect(await (start)).toEqual('starts on 2025-02-03');

__expect(await (steps)).toEqual([]);
});

export {};
