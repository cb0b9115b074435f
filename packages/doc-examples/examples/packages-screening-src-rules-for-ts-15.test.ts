// From packages/screening/src/rules-for.ts:15. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { subjectOfProtocol } from '@openketamine/screening';

__test("packages/screening/src/rules-for.ts:15 subjectOfProtocol", async () => {
  __expect.assertions(1);

__expect(await (subjectOfProtocol({ id: 'p', drug: 'ketamine', route: 'iv', indications: ['trd'] }, 'US').jurisdiction)).toEqual('US');
});

export {};
