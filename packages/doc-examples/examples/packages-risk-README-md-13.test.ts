// From packages/risk/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { rules, adverseEventTables } from '@openketamine/risk';
import { compareArms, findEvents } from '@openketamine/risk/statistics';

__test("packages/risk/README.md:13 @openketamine/risk", async () => {
  __expect.assertions(3);

__expect(await (rules.find(({ id }) => id === 'esketamine-us-aneurysm')?.when)).toEqual({ condition: 'aneurysmal-vascular-disease', status: 'ever' });

__expect(await (rules.every(({ status }) => status === 'draft'))).toEqual(true);
const [row] = findEvents(adverseEventTables, {
  event: 'dissociation',
  term: 'group',
  edition: 'US 2020-07',
});

__expect(await (compareArms(row?.event ?? {})?.numberNeededToHarm?.estimate.toFixed(1))).toEqual('3.2');
});

export {};
