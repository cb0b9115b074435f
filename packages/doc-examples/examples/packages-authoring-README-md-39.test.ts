// From packages/authoring/README.md:39. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { formatProblem, readAuthored } from '@openketamine/authoring';

__test("packages/authoring/README.md:39 @openketamine/authoring", async () => {
  __expect.assertions(1);

__expect(await (readAuthored('teas/sencha.yaml', 'grams: 010\n').problems.map(formatProblem))).toEqual(['teas/sencha.yaml:1:8 not readable as YAML: 010 is no plain decimal number; write one such as 10 or 0.5, or put a text in quotes']);
});

export {};
