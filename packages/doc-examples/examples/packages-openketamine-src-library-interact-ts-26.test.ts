// From packages/openketamine/src/library/interact.ts:26. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { interact } from 'openketamine';

__test("packages/openketamine/src/library/interact.ts:26 interact", async () => {
  __expect.assertions(1);
const [diazepam] = await interact({ drug: 'esketamine', route: 'nasal', with: ['Valium'] });

__expect(await ([diazepam?.ingredients, diazepam?.status])).toEqual([['diazepam'], 'interaction']);
});

export {};
