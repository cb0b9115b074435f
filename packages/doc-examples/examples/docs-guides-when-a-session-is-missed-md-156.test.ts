// From docs/guides/when-a-session-is-missed.md:156. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planCourse } from '@openketamine/planner';
import { esketamineNasalTrdUs as protocol } from '@openketamine/protocols/esketamine-nasal-trd-us';

__test("docs/guides/when-a-session-is-missed.md:156 What cannot have happened is refused", async () => {
  __expect.assertions(1);
await __expect(async () => { planCourse({
  protocol,
  start: '2025-01-06',
  patient: { age: 40 },
  events: [{ type: 'session-completed', session: 2, date: '2025-01-09', dose: { value: 56, unit: 'mg' } }],
}); }).rejects.toMatchObject({ code: "EVENT_IMPOSSIBLE" });
});

export {};
