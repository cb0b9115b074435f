// From packages/authoring/src/problem.ts:30. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { formatProblem } from '@openketamine/authoring';

__test("packages/authoring/src/problem.ts:30 formatProblem", async () => {
  __expect.assertions(1);

__expect(await (formatProblem({ file: 'a.yaml', line: 14, column: 12, path: ['phases', 0, 'route'], message: 'is missing; expected text' }))).toEqual('a.yaml:14:12 phases.0.route: is missing; expected text');
});

export {};
