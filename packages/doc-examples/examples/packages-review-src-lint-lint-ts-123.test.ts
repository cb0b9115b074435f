// From packages/review/src/lint/lint.ts:123. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { lint } from '@openketamine/review';

__test("packages/review/src/lint/lint.ts:123 lint", async () => {
  __expect.assertions(1);
const text = 'id: own\ntitel: Own\n';

__expect(await (lint([{ name: 'own.yaml', text }]).problems.some((one) => one.message === 'is not a field known here; did you mean title? (fits-schema)'))).toEqual(true);
});

export {};
