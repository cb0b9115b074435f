// From packages/protocols/README.md:15. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { esketamineNasalTrdUs as protocol } from '@openketamine/protocols/esketamine-nasal-trd-us';

__test("packages/protocols/README.md:15 @openketamine/protocols", async () => {
  __expect.assertions(3);

__expect(await (protocol.status.state)).toEqual('draft');
const [induction] = protocol.phases;
const dose = induction?.dose;
const first = dose && 'first' in dose ? dose.first : undefined;

__expect(await (first?.kind === 'set' ? [first.value, first.unit, first.cite] : undefined)).toEqual([56, 'mg', 'us-label-2019#part-4']);

__expect(await (protocol.references['us-label-2019']?.year)).toEqual(2019);
});

export {};
