// From packages/authoring/README.md:14. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { formatProblem, readAuthored, validate } from '@openketamine/authoring';
import { z } from 'zod';

__test("packages/authoring/README.md:14 @openketamine/authoring", async () => {
  __expect.assertions(1);
const brew = z.strictObject({
  id: z.string(),
  leaf: z.enum(['green', 'black']),
  grams: z.number(),
});
const file = readAuthored('teas/sencha.yaml', 'id: sencha\nleaf: grean\ngramms: 5\n');
const result = validate(file, brew);

__expect(await (result.ok ? [] : result.problems.map(formatProblem))).toEqual([
   'teas/sencha.yaml:2:7 leaf: "grean" does not fit; expected one of green, black; did you mean green?',
   'teas/sencha.yaml:1:1 grams: is missing; expected a number',
   'teas/sencha.yaml:3:1 gramms: is not a field known here; did you mean grams?',
 ]);
});

export {};
