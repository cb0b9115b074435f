// From packages/authoring/src/checks/schema-line-is-first.ts:20. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { schemaLine } from '@openketamine/authoring';

__test("packages/authoring/src/checks/schema-line-is-first.ts:20 schemaLine", async () => {
  __expect.assertions(1);

__expect(await (schemaLine('data/sencha.yaml', 'schema/brew.json'))).toEqual('# yaml-language-server: $schema=../schema/brew.json');
});

export {};
