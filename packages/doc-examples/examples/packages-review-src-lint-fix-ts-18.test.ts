// From packages/review/src/lint/fix.ts:18. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { fixText } from '@openketamine/review';

__test("packages/review/src/lint/fix.ts:18 fixText", async () => {
  __expect.assertions(1);

__expect(await (fixText({ name: 'own.yaml', text: 'id: own  \r\ntitle: Own' }))).toEqual('# yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/@openketamine/model@1/schema/protocol.json\nid: own\ntitle: Own\n');
});

export {};
