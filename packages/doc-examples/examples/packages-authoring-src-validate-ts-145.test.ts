// From packages/authoring/src/validate.ts:145. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { z } from 'zod';
import { formatProblem, readAuthored, validate } from '@openketamine/authoring';

__test("packages/authoring/src/validate.ts:145 validate", async () => {
  __expect.assertions(1);
const brew = z.strictObject({ id: z.string(), leaf: z.enum(['green', 'black']) });
const result = validate(readAuthored('sencha.yaml', 'id: sencha\nleaf: grean'), brew);

__expect(await (result.ok ? [] : result.problems.map(formatProblem))).toEqual(['sencha.yaml:2:7 leaf: "grean" does not fit; expected one of green, black; did you mean green?']);
});

export {};
