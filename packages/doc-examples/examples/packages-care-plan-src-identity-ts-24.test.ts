// From packages/care-plan/src/identity.ts:24. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { courseKey } from '@openketamine/care-plan';

__test("packages/care-plan/src/identity.ts:24 courseKey", async () => {
  __expect.assertions(1);

__expect(await (courseKey({ patient: 'P 17', protocol: 'esketamine-nasal-trd-us', start: '2025-01-06' }))).toEqual('P%2017.esketamine-nasal-trd-us.2025-01-06');
});

export {};
