// From docs/guides/measuring-response.md:92. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { compareFigures } from '@openketamine/outcomes';

__test("docs/guides/measuring-response.md:92 Compare with published cohorts", async () => {
  __expect.assertions(1);
const ours = {
  definition: 'phq9-response-50',
  timepoint: { value: 6, unit: 'wk' },
  denominator: 'treated',
  percent: 44,
};
const theirs = {
  definition: 'phq9-response-50',
  timepoint: { value: 6, unit: 'wk' },
  denominator: undefined,
  percent: 50,
};

__expect(await (compareFigures(ours, theirs).because)).toEqual(['The published figure does not state its denominator.']);
});

export {};
