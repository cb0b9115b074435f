// From packages/outcomes/src/compare.ts:49. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { compareFigures } from '@openketamine/outcomes';

__test("packages/outcomes/src/compare.ts:49 compareFigures", async () => {
  __expect.assertions(1);
const figure = { definition: 'phq9-response-50', timepoint: { value: 6, unit: 'wk' }, denominator: 'treated', percent: 44 };

__expect(await (compareFigures(figure, { ...figure, definition: 'phq9-remission-4', percent: 20 }).because)).toEqual(['The definition differs: phq9-response-50 here, phq9-remission-4 there.']);
});

export {};
