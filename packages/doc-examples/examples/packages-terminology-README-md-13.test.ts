// From packages/terminology/README.md:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';
import { fullTerminology } from '@openketamine/terminology/full';

__test("packages/terminology/README.md:13 @openketamine/terminology", async () => {
  __expect.assertions(7);

__expect(await (terminology.conceptsOf('icd10cm', 'I50.22'))).toEqual(['heart-failure']);

__expect(await (terminology.medicineNamed('rifampicin')?.ingredients)).toEqual(['rifampin']);

__expect(await (fullTerminology.medicineNamed('Temesta 1 mg zur Nacht'))).toEqual({ ingredients: ['lorazepam'], classes: ['benzodiazepine'], confirmed: true });

__expect(await (fullTerminology.conceptsOf('snomed', '84114007'))).toEqual(['heart-failure']);

__expect(await (terminology.readConditionCode('icd10cm', 'E78.5'))).toEqual({ outcome: 'known', concepts: [] });

__expect(await (terminology.readConditionCode('icd10cm', 'E66.9'))).toEqual({ outcome: 'known', concepts: [], possible: ['morbid-obesity'] });

__expect(await (terminology.readConditionCode('icd10cm', 'Z99.99'))).toEqual({ outcome: 'unlisted' });
});

export {};
