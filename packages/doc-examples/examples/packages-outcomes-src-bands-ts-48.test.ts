// From packages/outcomes/src/bands.ts:48. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { bandOf } from '@openketamine/outcomes';
import { hamd17 } from '@openketamine/outcomes/scales';

__test("packages/outcomes/src/bands.ts:48 bandOf", async () => {
  __expect.assertions(1);
await __expect(async () => { bandOf(hamd17, 19) }).rejects.toMatchObject({ code: "INPUT_INVALID" });
});

export {};
