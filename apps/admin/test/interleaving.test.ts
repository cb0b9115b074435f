import * as fc from 'fast-check';
import type { ClinicCommand } from '@openketamine/clinic';
import { describe, expect, test } from 'vitest';
import { linesAfter } from '../src/server/clinic/lines.js';
import { verify } from '../src/server/store/upkeep.js';
import type { Append, Store } from '../src/server/store/store.js';
import { openApp } from './support/app.js';
import { onBothDatabases } from './support/stores.js';

const infusion = 'ketamine-iv-trd-six-over-three-weeks';
const today = '2026-01-05';
const mg = (value: number) => ({ value, unit: 'mg' as const });

interface Tap {
  readonly path: string;
  readonly command: ClinicCommand;
}
const patient = (command: ClinicCommand): Tap => ({ path: '/api/patients/p1/commands', command });
const ofCourse = (command: ClinicCommand): Tap => ({ path: '/api/courses/c1/commands', command });
const session = (command: ClinicCommand): Tap => ({
  path: '/api/courses/c1/sessions/1/commands',
  command,
});
const lot = (command: ClinicCommand): Tap => ({ path: '/api/lots/l1/commands', command });

/** What people tap in a clinic, in no order at all. */
const tap = fc.constantFrom<Tap>(
  patient({ type: 'rename-patient', name: 'Other' }),
  patient({
    type: 'record-facts',
    answers: [{ key: 'weight', value: { value: 81, unit: 'kg' } }],
  }),
  patient({ type: 'record-facts', answers: [{ key: 'conditions.complete', value: true }] }),
  patient({ type: 'record-facts', answers: [{ key: 'scores/phq9/9', value: 2 }] }),
  patient({ type: 'withdraw-fact', key: 'weight', reason: 'typo' }),
  patient({ type: 'archive-patient' }),
  patient({ type: 'restore-patient' }),
  ofCourse({ type: 'rate', scale: 'madrs', day: today, total: 30 }),
  ofCourse({ type: 'start-medicine', medicine: 'lithium', day: today }),
  ofCourse({ type: 'move-session', session: 2, to: '2026-01-09' }),
  ofCourse({ type: 'pause-course', day: today }),
  ofCourse({ type: 'resume-course', day: today }),
  session({ type: 'arrive', course: 'c1', number: 1 }),
  session({ type: 'answer-question', question: 'no-suicidal-intent', answer: 'no' }),
  session({ type: 'decide', go: false, reason: 'no ride' }),
  session({ type: 'prepare-dose', dose: mg(40), lot: 'l1', drawn: 40 }),
  session({ type: 'check-dose', agrees: true }),
  session({ type: 'start-dose' }),
  session({ type: 'end-dose' }),
  session({ type: 'leave', aftercare: true, reason: 'all well' }),
  lot({ type: 'waste-from-lot', quantity: 30, reason: 'rest', witness: 'other' }),
  lot({ type: 'count-lot', counted: 50, witness: 'other', reason: 'counted' }),
);

const sending = fc.record({
  tap,
  role: fc.constantFrom('nurse' as const, 'prescriber' as const, 'reception' as const),
  /** The version that somebody believes it to be; none where nobody looked. */
  expected: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  /** Few keys, so that some are sent twice, for the same and for something else. */
  key: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  /** Minutes that pass before it. */
  wait: fc.integer({ min: 0, max: 50 }),
});

/** The lines that are kept are the ones that the events amount to. */
async function rebuilt(store: Store, app: Awaited<ReturnType<typeof openApp>>): Promise<void> {
  const streams = await store.db.selectFrom('stream').select(['name', 'patient']).execute();
  const appends: Append[] = [];
  for (const { name } of streams) {
    // oxlint-disable-next-line no-await-in-loop -- one stream after the other
    const { version, events } = await store.read(name as never);
    appends.push({ stream: name as never, expected: version, events });
  }
  const lines = await linesAfter(app.clinic, appends, store.db);
  for (const line of lines) {
    // oxlint-disable-next-line no-await-in-loop -- one line after the other
    const kept = await store.line(line.kind, line.id);
    expect(kept).toEqual(JSON.parse(JSON.stringify(line)));
  }
}

onBothDatabases(({ kind, place }) => {
  test('any interleaving of taps, with any versions and keys, leaves whole streams and lines that are theirs', async () => {
    const reached = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.array(sending, { maxLength: 14 }), fc.boolean(), async (all, atOnce) => {
        const app = await openApp(place());
        const { send, store, time, as } = app;
        await as('nurse');
        await as('prescriber');
        await as('reception');
        await send('/api/patients/p1/commands', { type: 'register-patient', name: 'Invented' });
        const answers = [{ key: 'weight', value: { value: 80, unit: 'kg' } }];
        await send('/api/patients/p1/commands', { type: 'record-facts', answers });
        const open = { type: 'open-course', patient: 'p1', protocol: infusion } as const;
        await send(
          '/api/courses/c1/commands',
          { ...open, start: today, choices: {} },
          'prescriber',
        );
        await send('/api/lots/l1/commands', {
          type: 'receive-lot',
          drug: 'ketamine',
          number: 'L1',
          unit: 'mg',
          quantity: 100,
          expires: '2027-01-01',
        });
        const before = new Map<string, string>();
        const give = async ({
          tap: { path, command },
          role,
          expected,
          key,
          wait,
        }: (typeof all)[number]) => {
          time.now = new Date(time.now.getTime() + wait * 60_000);
          const more = {
            ...(expected === undefined ? {} : { expected }),
            ...(key === undefined ? {} : { key: `tap-key-${key}` }),
          };
          const answer = await send(path, command, role, more);
          reached.add(answer.status);
          expect([200, 403, 404, 409, 422]).toContain(answer.status);
          const body = (await answer.json()) as { again?: boolean };
          if (key === undefined || answer.status !== 200) return;
          // the same key is the same act: answered alike, or it is the first
          const { again, ...done } = body;
          const text = JSON.stringify([path, command, done]);
          const known = again === true ? before.get(`${key}`) : undefined;
          expect(text).toBe(known ?? text);
          before.set(`${key}`, text);
        };
        if (atOnce) await Promise.all(all.map(give));
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        else for (const one of all) await give(one);
        expect((await verify(store.db)).wrong).toEqual([]);
        await rebuilt(store, app);
        const left = (await store.line<{ left: number }>('lot', 'l1'))?.data.left ?? -1;
        expect(left).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: kind === 'sqlite' ? 12 : 4 },
    );
    expect(reached.size).toBeGreaterThan(2);
  }, 180_000);
});

describe('the clocks change and days end', () => {
  test.each([
    ['over midnight', '2026-01-06T04:50:00.000Z', '2026-01-05', '2026-01-06T05:30:00.000Z'],
    [
      'while the clocks go forward',
      '2026-03-08T06:50:00.000Z',
      '2026-03-08',
      '2026-03-08T07:30:00.000Z',
    ],
    [
      'while the clocks go back',
      '2026-11-01T05:50:00.000Z',
      '2026-11-01',
      '2026-11-01T06:30:00.000Z',
    ],
  ])(
    'a session %s is of the day on which it began, and forty minutes are forty minutes',
    async (_name, begins, day, due) => {
      const { send, get, time } = await openApp();
      time.now = new Date(begins);
      const fine = async (answer: Promise<Response>) => {
        const response = await answer;
        const body = (await response.json()) as { error?: unknown };
        expect([response.status, body.error]).toEqual([200, undefined]);
      };
      await fine(send('/api/patients/p1/commands', { type: 'register-patient', name: 'Night' }));
      const answers = [
        { key: 'age', value: { value: 40, unit: 'a' } },
        { key: 'weight', value: { value: 80, unit: 'kg' } },
      ];
      await fine(send('/api/patients/p1/commands', { type: 'record-facts', answers }));
      const open = {
        type: 'open-course',
        patient: 'p1',
        protocol: 'esketamine-nasal-trd-us',
        start: day,
        choices: {},
      } as const;
      await fine(send('/api/courses/c1/commands', open, 'prescriber'));
      const path = '/api/courses/c1/sessions/1';
      const act = (command: ClinicCommand, role: 'nurse' | 'prescriber' = 'nurse') =>
        fine(send(`${path}/commands`, command, role));
      await act({ type: 'arrive', course: 'c1', number: 1 });
      const view = async () =>
        (await (await get(path)).json()) as {
          state: { plan: { questions: { id: string }[] } };
          checks: { due: string }[];
        };
      for (const { id } of (await view()).state.plan.questions) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await act({ type: 'answer-question', question: id, answer: 'yes' });
      }
      await act({ type: 'decide', go: true }, 'prescriber');
      await act({ type: 'prepare-dose', dose: mg(56) });
      await act({ type: 'check-dose', agrees: true }, 'prescriber');
      await act({ type: 'start-dose' });
      expect((await view()).checks[0]?.due).toBe(due);
      const floor = (await (await get('/api/today')).json()) as { floor: unknown[] };
      expect(floor.floor).toHaveLength(1);
      time.now = new Date(Date.parse(due) + 60_000);
      await act({ type: 'end-dose' });
      await act({ type: 'leave', aftercare: true, reason: 'all well' });
      const course = (await (await get('/api/courses/c1')).json()) as {
        course: { sessions: { state: string; date: string }[] } | null;
        refused: unknown;
      };
      expect(course.refused).toBeNull();
      expect(course.course?.sessions[0]?.state).toBe('completed');
    },
  );
});
