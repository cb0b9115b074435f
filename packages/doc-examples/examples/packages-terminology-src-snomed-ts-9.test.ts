// From packages/terminology/src/snomed.ts:9. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { createTerminology } from '@openketamine/terminology';
import { snomed } from '@openketamine/terminology/snomed';

__test("packages/terminology/src/snomed.ts:9 snomed", async () => {
  __expect.assertions(1);

__expect(await (createTerminology({ snomed }).conceptsOf('snomed', '84114007'))).toEqual(['heart-failure']);
});

export {};
