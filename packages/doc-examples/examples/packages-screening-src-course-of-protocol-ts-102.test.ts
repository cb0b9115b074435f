// From packages/screening/src/course-of-protocol.ts:102. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { courseOfProtocol } from '@openketamine/screening';

__test("packages/screening/src/course-of-protocol.ts:102 courseOfProtocol", async () => {
  __expect.assertions(1);

__expect(await (courseOfProtocol({ drug: 'ketamine', route: 'iv', phases: [] }, [], ['2025-01-06', '2025-01-08']).sessionsPerWeek)).toEqual(2);
});

export {};
