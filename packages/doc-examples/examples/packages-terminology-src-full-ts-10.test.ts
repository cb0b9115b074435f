// From packages/terminology/src/full.ts:10. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { classes } from '@openketamine/terminology';
import { fullTerminology } from '@openketamine/terminology/full';

__test("packages/terminology/src/full.ts:10 fullTerminology", async () => {
  __expect.assertions(1);

__expect(await (fullTerminology.medicineNamed('Nardil 15 mg')?.classes)).toEqual(['maoi', 'serotonin-syndrome-risk']);
});

export {};
