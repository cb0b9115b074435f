// From packages/openketamine/src/library/evidence.ts:13. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { evidence } from 'openketamine';

__test("packages/openketamine/src/library/evidence.ts:13 evidence", async () => {
  __expect.assertions(1);
const { conditions } = await evidence({ indication: 'ptsd' });

__expect(await (conditions?.map(({ id }) => id))).toEqual(['ptsd']);
});

export {};
