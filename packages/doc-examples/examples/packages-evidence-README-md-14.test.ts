// From packages/evidence/README.md:14. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { conditionMatrix, onLabel, source } from '@openketamine/evidence';
import { bibtex } from '@openketamine/evidence/citation';

__test("packages/evidence/README.md:14 @openketamine/evidence", async () => {
  __expect.assertions(6);
const alone = {
  drug: 'esketamine',
  place: 'US',
  indication: 'treatment-resistant-depression',
  alone: true,
};

__expect(await ((await onLabel({ ...alone, on: '2019-03-04' })).answer)).toEqual('not-approved');

__expect(await ((await onLabel({ ...alone, on: '2025-01-16' })).answer)).toEqual('off-label');

__expect(await ((await onLabel({ ...alone, on: '2025-01-17' })).answer)).toEqual('approved');
const ptsd = (await conditionMatrix()).find((row) => row.id === 'ptsd');

__expect(await (ptsd?.cells.map((cell) => cell.grade))).toEqual(['C', 'D']);
const berman = await source('berman2000');

__expect(await (berman.read.verification)).toEqual('primary');

__expect(await (bibtex([berman]).split('\n')[0])).toEqual('@article{berman2000,');
});

export {};
