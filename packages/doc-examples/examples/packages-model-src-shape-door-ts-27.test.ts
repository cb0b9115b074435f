// From packages/model/src/shape/door.ts:27. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { checkProtocol } from '@openketamine/model/door';

__test("packages/model/src/shape/door.ts:27 checkProtocol", async () => {
  __expect.assertions(1);
await __expect(async () => { checkProtocol({}) }).rejects.toMatchObject({ code: "PROTOCOL_INVALID" });
});

export {};
