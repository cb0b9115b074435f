// From packages/screening/src/monitor.ts:227. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { terminology } from '@openketamine/terminology';
import { monitorSession } from '@openketamine/screening';

__test("packages/screening/src/monitor.ts:227 monitorSession", async () => {
  __expect.assertions(1);

__expect(await (monitorSession({ rules: [], plans: [], terminology, subject: { drug: 'ketamine', route: 'iv' }, session: {}, facts: {}, at: '2025-01-06T10:00:00Z' }).readiness.state)).toEqual('undecided');
});

export {};
