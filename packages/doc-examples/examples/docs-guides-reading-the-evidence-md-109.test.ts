// From docs/guides/reading-the-evidence.md:109. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { source } from '@openketamine/evidence';
import { formatted, ris } from '@openketamine/evidence/citation';

__test("docs/guides/reading-the-evidence.md:109 Cite it", async () => {
  __expect.assertions(2);
const elektd = await source('anand2023');

__expect(await (formatted([elektd])[0]?.startsWith('Anand A, Mathew SJ'))).toEqual(true);

__expect(await (ris([elektd]).split('\n')[0])).toEqual('TY  - JOUR');
});

export {};
