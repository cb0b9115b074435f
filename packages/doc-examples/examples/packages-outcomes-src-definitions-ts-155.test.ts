// From packages/outcomes/src/definitions.ts:155. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { judgeAll } from '@openketamine/outcomes';
import { madrs } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/definitions.ts:155 judgeAll", async () => {
  __expect.assertions(1);

__expect(await (judgeAll(madrs, 'remission', 11).map((one) => [one.definition, one.met]))).toEqual([['madrs-remission-12', true], ['madrs-remission-10', false]]);
});

export {};
