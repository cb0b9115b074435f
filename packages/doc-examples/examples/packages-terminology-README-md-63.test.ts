// From packages/terminology/README.md:63. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { fullTerminology } from '@openketamine/terminology/full';

__test("packages/terminology/README.md:63 Medicines", async () => {
  __expect.assertions(6);

__expect(await (fullTerminology.readMedicine('Norco 5-325').outcome)).toEqual('known');

__expect(await (fullTerminology.readMedicine('Unisom').outcome)).toEqual('ambiguous');

__expect(await (fullTerminology.medicineNamed('Tylenol PM')?.ingredients)).toEqual(['acetaminophen', 'diphenhydramine']);
const misspelled = fullTerminology.readMedicine('Klonipin');

__expect(await (misspelled.outcome === 'unknown' ? misspelled.nearest : [])).toEqual(['Klonopin']);

__expect(await (fullTerminology.classIsComplete('benzodiazepine'))).toEqual(true);

__expect(await (fullTerminology.kindIn('antihypertensive-acei-arb', 'lisinopril'))).toEqual('ACE inhibitor');
});

export {};
