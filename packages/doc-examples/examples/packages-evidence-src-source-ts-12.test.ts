// From packages/evidence/src/source.ts:12. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { source } from '@openketamine/evidence';

__test("packages/evidence/src/source.ts:12 source", async () => {
  __expect.assertions(1);

__expect(await ((await source('berman2000')).title)).toEqual('Antidepressant effects of ketamine in depressed patients');
});

export {};
