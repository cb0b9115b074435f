// From docs/guides/reading-the-evidence.md:78. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { onLabel } from '@openketamine/evidence';

__test("docs/guides/reading-the-evidence.md:78 Was it on label, on that day, in that place?", async () => {
  __expect.assertions(2);
const question = {
  drug: 'esketamine',
  place: 'EU',
  on: '2019-12-10',
  indication: 'treatment-resistant-depression',
};
const { answer, because } = await onLabel(question);

__expect(await (answer)).toEqual('uncertain');

__expect(await (because.some((one) => one.includes('Sources read give the month')))).toEqual(true);
});

export {};
