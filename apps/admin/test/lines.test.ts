import type { ClinicCommand } from '@openketamine/clinic';
import { expect, test } from 'vitest';
import type { FloorEntry, ListedCourse, PatientLine } from '../src/server/clinic/lines.js';
import { openApp } from './support/app.js';

const infusion = 'ketamine-iv-trd-six-over-three-weeks';

async function opened() {
  const app = await openApp();
  const fine = async (path: string, command: ClinicCommand, role?: 'nurse' | 'prescriber') => {
    const answer = await app.send(path, command, role);
    expect([answer.status, await answer.text()]).toEqual([200, expect.anything()]);
  };
  const patient = (command: ClinicCommand) => fine('/api/patients/p1/commands', command);
  const course = (command: ClinicCommand) =>
    fine('/api/courses/c1/commands', command, 'prescriber');
  const session = (command: ClinicCommand, role: 'nurse' | 'prescriber' = 'nurse') =>
    fine('/api/courses/c1/sessions/1/commands', command, role);
  await patient({ type: 'register-patient', name: 'Zoë Invented', birthDate: '1984-03-07' });
  await patient({
    type: 'record-facts',
    answers: [{ key: 'weight', value: { value: 80, unit: 'kg' } }],
  });
  await course({
    type: 'open-course',
    patient: 'p1',
    protocol: infusion,
    start: '2026-01-05',
    choices: {},
  });
  const lineOf = async <T>(kind: string, id: string) =>
    (await app.store.line<T>(kind, id)) ?? { data: undefined, sort: '', version: 0 };
  return { ...app, patient, course, session, lineOf };
}

test('a name that changes, changes in every list that shows it', async () => {
  const { patient, session, lineOf } = await opened();
  await session({ type: 'arrive', course: 'c1', number: 1 });
  await patient({ type: 'rename-patient', name: 'Anna Invented' });
  expect((await lineOf<PatientLine>('patient', 'p1')).data).toMatchObject({
    name: 'Anna Invented',
    birthDate: '1984-03-07',
  });
  expect((await lineOf('patient', 'p1')).sort).toBe('anna invented');
  expect((await lineOf<ListedCourse>('course', 'c1')).data?.name).toBe('Anna Invented');
  expect((await lineOf<FloorEntry>('session', 'c1:1')).data?.name).toBe('Anna Invented');
});

test('a session is on the floor from the door to the door, and of its day after that', async () => {
  const { session, lineOf, store } = await opened();
  expect(await store.line('session', 'c1:1')).toBeUndefined();
  await session({ type: 'arrive', course: 'c1', number: 1 });
  expect((await lineOf('session', 'c1:1')).sort).toBe('floor');
  await session({ type: 'decide', go: false, reason: 'no ride' }, 'prescriber');
  expect((await lineOf('session', 'c1:1')).sort).toBe('2026-01-05');
  // and the course goes on with the next one
  expect((await lineOf<ListedCourse>('course', 'c1')).data).toMatchObject({ next: { number: 2 } });
});

test('a course is listed at its next day, and behind all others when it has none', async () => {
  const { course, lineOf } = await opened();
  expect((await lineOf('course', 'c1')).sort).toBe('2026-01-05');
  await course({ type: 'pause-course', day: '2026-01-05' });
  expect((await lineOf('course', 'c1')).sort).toBe('9999');
  await course({ type: 'resume-course', day: '2026-01-05' });
  expect((await lineOf('course', 'c1')).sort).toMatch(/^2026-01-\d\d$/u);
  await course({ type: 'stop-course', day: '2026-01-05', reason: 'wish' });
  expect((await lineOf('course', 'c1')).sort).toBe('9999');
});

test('a fact that makes a course impossible to plan is taken, and its line says why', async () => {
  const { patient, lineOf, get } = await opened();
  await patient({ type: 'withdraw-fact', key: 'weight', reason: 'other patient' });
  const { data } = await lineOf<ListedCourse>('course', 'c1');
  expect(data).toMatchObject({ name: 'Zoë Invented', refused: expect.stringMatching(/weight/iu) });
  const view = (await (await get('/api/courses/c1')).json()) as {
    course: unknown;
    refused: { code: string };
  };
  expect([view.course, view.refused.code]).toEqual([null, 'FACT_MISSING']);
  await patient({
    type: 'record-facts',
    answers: [{ key: 'weight', value: { value: 80, unit: 'kg' } }],
  });
  expect((await lineOf<ListedCourse>('course', 'c1')).data).toMatchObject({ planned: 6 });
});

test('an alarm is counted until it was told of, wherever it came from', async () => {
  const { patient, course, session, lineOf, store } = await opened();
  const alarms = async () => (await lineOf<PatientLine>('patient', 'p1')).data?.alarms;
  expect(await alarms()).toBe(0);
  await patient({ type: 'record-facts', answers: [{ key: 'scores/phq9/9', value: 1 }] });
  await course({
    type: 'rate',
    scale: 'phq9',
    day: '2026-01-05',
    answers: [0, 0, 0, 0, 0, 0, 0, 0, 2],
  });
  await session({ type: 'arrive', course: 'c1', number: 1 });
  await session({ type: 'answer-question', question: 'no-suicidal-intent', answer: 'no' });
  expect(await alarms()).toBe(3);
  const { events } = await store.read('patient/p1');
  const ids = events.flatMap((event) => (event.type === 'alarm-raised' ? [event.alarm] : []));
  expect(new Set(ids).size).toBe(3);
  for (const alarm of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await patient({ type: 'tell-about-alarm', alarm, told: 'Dr A', done: 'seen' });
  }
  expect(await alarms()).toBe(0);
});

test('the version of a line is that of its stream', async () => {
  const { store, session } = await opened();
  await session({ type: 'arrive', course: 'c1', number: 1 });
  for (const [kind, id] of [
    ['patient', 'p1'],
    ['course', 'c1'],
    ['session', 'c1:1'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const [line, stream] = await Promise.all([store.line(kind, id), store.head(`${kind}/${id}`)]);
    expect([kind, line?.version]).toEqual([kind, stream?.version]);
  }
});
