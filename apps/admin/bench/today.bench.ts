import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClinicEvent, FloorLine } from '@openketamine/clinic';
import { beforeAll, test } from 'vitest';
import { Accounts } from '../src/server/accounts.js';
import { createApp } from '../src/server/app.js';
import { Clinic } from '../src/server/clinic/clinic.js';
import { onFloor } from '../src/server/clinic/lines.js';
import { jsonLog } from '../src/server/log.js';
import { openDatabase } from '../src/server/store/open.js';
import { Store } from '../src/server/store/store.js';

/*
 * The floor of a clinic with 2,000 patients and 20,000 sessions behind it, in SQLite: today has to answer in less than 50 ms.
 */

const patients = 2000;
const sessionsEach = 10;
const inChairs = 12;

const folder = mkdtempSync(join(tmpdir(), 'clinic-bench-'));
const store = new Store(await openDatabase({ folder }));
const now = () => new Date('2026-01-05T14:00:00.000Z');
const clinic = new Clinic(store, now, 'UTC');
const accounts = new Accounts(store, now, 480);
const app = createApp({
  client: folder,
  clinic,
  accounts,
  log: jsonLog('none', () => undefined, now),
});
let cookie = '';

const day = (before: number) =>
  new Date(now().getTime() - before * 86_400_000).toISOString().slice(0, 10);

function floorLine(patient: string, number: number, here: boolean): FloorLine & { name: string } {
  return {
    name: `Invented ${patient}`,
    course: `c${patient}`,
    number,
    patient,
    phase: here ? 'running' : 'left',
    drug: 'a',
    route: 'iv',
    chair: 'Chair 1',
    observer: 'Nurse',
    arrivedAt: now().toISOString(),
    startedAt: now().toISOString(),
    checks: [{ check: '1', what: 'blood-pressure', due: now().toISOString() }],
    breached: [],
    outside: false,
  };
}

async function fill(): Promise<void> {
  for (let at = 0; at < patients; at += 1) {
    const patient = `p${at}`;
    const events: ClinicEvent[] = [{ type: 'patient-registered', name: `Invented ${patient}` }];
    const stamp = { at: now().toISOString(), zone: 'UTC', by: 'bench' };
    const line = (kind: string, id: string, sort: string, data: unknown) => ({
      kind,
      id,
      patient,
      sort,
      data,
      version: 1,
      demo: false,
    });
    // oxlint-disable-next-line no-await-in-loop -- one writer
    await store.act(
      { stamp, asked: at },
      () =>
        Promise.resolve({
          appends: [{ stream: `patient/${patient}`, expected: 0, events, patient }],
          answer: null,
        }),
      () =>
        Promise.resolve([
          line('patient', patient, patient, {
            name: `Invented ${patient}`,
            archived: false,
            alarms: at === 7 ? 1 : 0,
          }),
          line('course', `c${patient}`, day((at % 400) - 350), {
            name: `Invented ${patient}`,
            course: `c${patient}`,
            patient,
            protocol: 'x',
            title: 'A protocol with a title of usual length for treatment-resistant depression',
            state: 'open',
            blocked: false,
            urgency: 'ask',
            done: 3,
            planned: 12,
            tasks: [],
            waits: [],
            next: {
              number: 4,
              date: day((at % 400) - 350),
              state: 'planned',
              drug: 'a',
              route: 'iv',
              dose: null,
            },
          }),
          ...Array.from({ length: sessionsEach }, (_, number) => {
            const here = at < inChairs && number === sessionsEach - 1;
            return line(
              'session',
              `c${patient}:${number + 1}`,
              here ? onFloor : day(number + 1),
              floorLine(patient, number + 1, here),
            );
          }),
        ]),
    );
  }
}

beforeAll(async () => {
  await fill();
  await accounts.add({ id: 'nurse', name: 'Nurse', role: 'nurse' });
  cookie = `clinic=${await accounts.enterDemo('nurse')}`;
}, 300_000);

const get = async (path: string) =>
  (await app.request(path, { headers: { Cookie: cookie } })).text();

test('today and the floor, 2,000 patients and 20,000 sessions', async ({ bench }) => {
  await bench('GET /api/today', async () => {
    await get('/api/today');
  }).run();
});

test('the list of patients', async ({ bench }) => {
  await bench('GET /api/patients', async () => {
    await get('/api/patients');
  }).run();
});
