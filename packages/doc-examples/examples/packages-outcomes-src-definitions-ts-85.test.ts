// From packages/outcomes/src/definitions.ts:85. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { definitionOf } from '@openketamine/outcomes';
import { madrs } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/definitions.ts:85 definitionOf", async () => {
  __expect.assertions(1);

__expect(await (definitionOf(madrs, 'madrs-remission-12').usedIn?.[0])).toEqual('esketamine program: SUSTAIN-3, the trial of esketamine alone');
});

export {};
