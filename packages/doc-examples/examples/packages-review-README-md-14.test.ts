// From packages/review/README.md:14. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { formatProblem } from '@openketamine/authoring';
import { lint } from '@openketamine/review/lint';

__test("packages/review/README.md:14 @openketamine/review", async () => {
  __expect.assertions(1);
const { problems } = lint([{ name: 'own.yaml', text: 'id: own\ntitel: Own\n' }]);

__expect(await (problems.filter((one) => one.path[0] === 'titel').map(formatProblem))).toEqual(['own.yaml:2:1 titel: is not a field known here; did you mean title? (fits-schema)']);
});

export {};
