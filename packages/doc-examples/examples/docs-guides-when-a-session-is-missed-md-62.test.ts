// From docs/guides/when-a-session-is-missed.md:62. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
import { planCourse } from '@openketamine/planner';
import { esketamineNasalTrdUs as protocol } from '@openketamine/protocols/esketamine-nasal-trd-us';

__test("docs/guides/when-a-session-is-missed.md:62 In code", async () => {
  __expect.assertions(3);
const input = {
  protocol,
  start: '2025-01-06',
  patient: { age: 40 },
  choices: { days: ['mon', 'thu'], dose: { value: 84, unit: 'mg' }, antidepressant: true },
} as const;
const states = (events: Parameters<typeof planCourse>[0]['events']) =>
  planCourse({ ...input, events }).sessions.slice(0, 4).map((session) => [session.date, session.dose?.value, session.state]);

__expect(await (states([]))).toEqual([['2025-01-06', 56, 'planned'], ['2025-01-09', 84, 'conditional'], ['2025-01-13', 84, 'conditional'], ['2025-01-16', 84, 'conditional']]);

__expect(await (states([{ type: 'session-completed', session: 1, date: '2025-01-06' }]))).toEqual([['2025-01-06', 56, 'completed'], ['2025-01-09', 84, 'planned'], ['2025-01-13', 84, 'planned'], ['2025-01-16', 84, 'planned']]);

__expect(await (states([
  { type: 'session-completed', session: 1, date: '2025-01-06' },
  { type: 'session-completed', session: 2, date: '2025-01-10' },
]))).toEqual([['2025-01-06', 56, 'completed'], ['2025-01-10', 84, 'completed'], ['2025-01-13', 84, 'planned'], ['2025-01-16', 84, 'planned']]);
});

export {};
