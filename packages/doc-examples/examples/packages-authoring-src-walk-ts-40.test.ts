// From packages/authoring/src/walk.ts:40. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { walk } from '@openketamine/authoring';

__test("packages/authoring/src/walk.ts:40 walk", async () => {
  __expect.assertions(1);

__expect(await ([...walk({ dose: { value: 56 } })].map(({ path }) => path.join('.')))).toEqual(['', 'dose', 'dose.value']);
});

export {};
