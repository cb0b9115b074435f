// From packages/openketamine/src/library/show.ts:22. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { show } from 'openketamine';

__test("packages/openketamine/src/library/show.ts:22 show", async () => {
  __expect.assertions(1);

__expect(await ((await show('esketamine-us-aneurysm')).kind)).toEqual('rule');
});

export {};
