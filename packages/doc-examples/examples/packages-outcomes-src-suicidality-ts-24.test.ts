// From packages/outcomes/src/suicidality.ts:24. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { phq9 } from '@openketamine/outcomes/scales';
import { suicidalityFlags } from '@openketamine/outcomes';

__test("packages/outcomes/src/suicidality.ts:24 suicidalityFlags", async () => {
  __expect.assertions(1);

__expect(await (suicidalityFlags(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 1]).map((flag) => flag.item))).toEqual([9]);
});

export {};
