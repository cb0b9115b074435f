import { eventsSchema } from '@openketamine/model/schema';
import { expect, test } from 'vitest';
import type { CourseEvent } from '../src/index.js';
import { leadOf, sentenceOf } from '../src/print/lead.js';
import { doseOf } from '../src/print/phrases.js';
import { sprayed } from './watched.js';

const facts = {
  id: 'scripted',
  age: { value: 44, unit: 'a' as const },
  hepaticImpairment: 'none' as const,
  conditions: { complete: true, items: [] },
  medicines: { complete: true, items: [{ ingredient: 'sertraline' }] },
  logistics: { escort: true },
};
const mg = (value: number) => ({ value, unit: 'mg' as const });

/** A course in which nearly everything happens that can, in order of time. */
const script: readonly CourseEvent[] = [
  { type: 'assessment', scale: 'madrs', total: 34, date: '2025-01-03', baseline: true },
  { type: 'session-completed', session: 1, date: '2025-01-06', dose: mg(56) },
  { type: 'tolerability', date: '2025-01-06', poor: true },
  { type: 'dose-chosen', session: 2, dose: mg(56) },
  { type: 'session-missed', session: 2, date: '2025-01-09', worsened: true },
  { type: 'session-moved', session: 3, to: '2025-01-14' },
  { type: 'facts-changed', date: '2025-01-13', facts: { escort: false } },
  {
    type: 'facts-changed',
    date: '2025-01-14',
    facts: { escort: true, weight: { value: 75, unit: 'kg' } },
  },
  { type: 'session-completed', session: 3, date: '2025-01-15', dose: mg(56) },
  {
    id: 'pressure',
    type: 'observation',
    session: 3,
    date: '2025-01-15',
    code: 'systolic-blood-pressure',
    value: { value: 212, unit: 'mm[Hg]' },
  },
  { type: 'entered-in-error', event: 'pressure', date: '2025-01-15' },
  { type: 'medicine-started', date: '2025-01-16', medicine: 'phenelzine' },
  { type: 'medicine-stopped', date: '2025-01-17', medicine: 'Nardil' },
  { type: 'medicine-started', date: '2025-01-17', medicine: 'zzzzz' },
  { type: 'adverse-event', date: '2025-01-18', event: 'urinary symptoms', serious: false },
  { type: 'course-paused', date: '2025-01-18', reason: 'urology' },
  {
    type: 'facts-changed',
    date: '2025-01-24',
    facts: {
      conditions: {
        items: [{ concept: 'lower-urinary-tract-symptoms', clinicalStatus: 'resolved' }],
      },
    },
  },
  { type: 'course-resumed', date: '2025-01-27' },
  { type: 'session-stopped', session: 4, date: '2025-01-28', given: mg(28), reason: 'panic' },
  {
    type: 'gate-decided',
    gate: 'rule:session-stopped-early',
    outcome: 'go-on',
    date: '2025-01-29',
    by: 'Dr. Example',
  },
  { type: 'adverse-event', date: '2025-01-30', event: 'fall', serious: true },
  { type: 'facts-changed', date: '2025-02-03', facts: { pregnancy: { status: 'pregnant' } } },
];

/** What a reader sees first after an event, and what has become of the sessions. */
function told(count: number): string {
  const course = sprayed(script.slice(0, count), { facts });
  const lead = leadOf(course);
  const event = script[count - 1];
  return [
    `${count}. ${event === undefined ? 'nothing yet' : JSON.stringify(event)}`,
    `   ${lead.now}${course.blocked ? ' BLOCKED.' : ''} Course ${course.state}.`,
    ...lead.weighing.map((leadFinding) => `   - ${sentenceOf(leadFinding)}`),
    ...course.sessions
      .slice(0, 6)
      .map(
        (session) =>
          `   ${session.number} ${session.date ?? 'no date'} ${session.state} ${doseOf(session)}${session.gate === undefined ? '' : ` [${session.gate}]`}`,
      ),
    '',
  ].join('\n');
}

test('a course in which twenty things happen reads as it was read once by eye', async () => {
  const text = Array.from({ length: script.length + 1 }, (_, count) => told(count)).join('\n');
  await expect(text).toMatchFileSnapshot('./scripted-course.golden.txt');
});

test('the published schema of events takes all of it', () => {
  expect(eventsSchema.safeParse(JSON.parse(JSON.stringify(script)))).toMatchObject({
    success: true,
  });
});
