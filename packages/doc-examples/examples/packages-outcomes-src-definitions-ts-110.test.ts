// From packages/outcomes/src/definitions.ts:110. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { definitionOf, judge } from '@openketamine/outcomes';
import { madrs } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/definitions.ts:110 judge", async () => {
  __expect.assertions(1);

__expect(await (judge(madrs, definitionOf(madrs, 'madrs-response-50'), 15, 30).met)).toEqual(true);
});

export {};
