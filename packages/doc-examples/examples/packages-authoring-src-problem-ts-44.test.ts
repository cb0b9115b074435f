// From packages/authoring/src/problem.ts:44. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { formatProblem, inReadingOrder } from '@openketamine/authoring';

__test("packages/authoring/src/problem.ts:44 inReadingOrder", async () => {
  __expect.assertions(1);
const at = (file: string, line: number) => ({ file, line, column: 1, path: [], message: 'is wrong' });

__expect(await (inReadingOrder([at('b.yaml', 1), at('a.yaml', 9), at('a.yaml', 2)]).map(formatProblem))).toEqual(['a.yaml:2:1 is wrong', 'a.yaml:9:1 is wrong', 'b.yaml:1:1 is wrong']);
});

export {};
