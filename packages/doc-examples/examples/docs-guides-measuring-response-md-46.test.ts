// From docs/guides/measuring-response.md:46. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { judgeAll } from '@openketamine/outcomes';
import { madrs } from '@openketamine/outcomes/scales/madrs';

__test("docs/guides/measuring-response.md:46 Response is not remission", async () => {
  __expect.assertions(1);

__expect(await (judgeAll(madrs, 'remission', 12).map((one) => `${one.definition} ${one.met ? 'met' : 'not met'}`))).toEqual(['madrs-remission-12 met', 'madrs-remission-10 not met']);
});

export {};
