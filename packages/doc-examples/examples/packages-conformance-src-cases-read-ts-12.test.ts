// From packages/conformance/src/cases/read.ts:12. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { readCases } from '@openketamine/conformance';

__test("packages/conformance/src/cases/read.ts:12 readCases", async () => {
  __expect.assertions(1);

__expect(await (readCases('a.cases.yaml', 'protocol: a\ncases: []').ok)).toEqual(false);
});

export {};
