import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openketamine } from './terminal.js';
import { Workspace } from './workspace.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const work = new Workspace(['protocols', 'evidence', 'risk', 'outcomes', 'model', 'planner']);
afterAll(() => work.done());
afterEach(() => work.reset());

const six = 'ketamine-iv-trd-six-over-three-weeks';
const file = `packages/protocols/data/${six}.yaml`;
const run = (line: string) => work.inside(() => openketamine(line));

interface Told {
  readonly verdict: string;
  readonly adjust: readonly { what: string; session?: number; before?: string; after?: string }[];
  readonly clinician: readonly { what: string; session?: number; why?: string; after?: string }[];
}

/** Two sessions have been given as planned. */
const events = [1, 2].map((session) => ({ type: 'session-completed', session, date: session === 1 ? '2025-01-06' : '2025-01-09' })); // prettier-ignore

beforeAll(async () => {
  const planned = await openketamine(`plan ${six} --start 2025-01-06 --weight 80 --age 40 --jurisdiction US --json`); // prettier-ignore
  work.write('plan.json', planned.out);
  work.write('events.json', JSON.stringify(events));
  work.commit('A plan');
});

const inFlight = async (rest = '--events events.json'): Promise<Told> => {
  const ran = await run(`diff HEAD . --plan plan.json ${rest} --no-consequences --json`);
  expect(ran.notes).toBe('');
  return (ran.json() as { course: Told }).course;
};

describe('a running course and a new version', () => {
  test('is unchanged when nothing ahead of it is different', async () => {
    work.edit(file, 'title: Six', 'title: Exactly six');
    expect(await inFlight()).toEqual({ verdict: 'unchanged', adjust: [], clinician: [] });
    expect((await run('diff HEAD . --plan plan.json --events events.json')).out).toContain('The running course: unchanged.'); // prettier-ignore
  });

  test('adjusts to a lower dose that is still ahead, session by session, once what was given is looked at', async () => {
    work.edit(file, 'value: 0.5, unit: mg/kg', 'value: 0.4, unit: mg/kg');
    const before = await inFlight('');
    expect(before.verdict).toBe('adjust');
    expect(before.adjust.filter(({ what }) => what === 'dose')).toMatchObject(
      [1, 2, 3, 4, 5, 6].map((session) => ({ session, before: '40 mg', after: '32 mg' })),
    );
    const running = await inFlight();
    expect(running.adjust.filter(({ what }) => what === 'dose').map(({ session }) => session)).toEqual([3, 4, 5, 6]); // prettier-ignore
    // two sessions had more than the new version gives
    expect(running.verdict).toBe('clinician');
    expect(running.clinician).toMatchObject([1, 2].map((session) => ({ what: 'dose that was given', session }))); // prettier-ignore
  });

  test('needs a clinician for a higher dose, a shorter infusion, and a session more', async () => {
    work.edit(file, 'value: 0.5, unit: mg/kg', 'value: 0.6, unit: mg/kg');
    expect((await inFlight()).clinician).toMatchObject([3, 4, 5, 6].map((session) => ({ what: 'dose', session, why: 'it is higher' }))); // prettier-ignore
    work.reset();
    work.edit(file, 'value: 40, unit: min', 'value: 30, unit: min');
    expect((await inFlight()).clinician.map(({ what }) => what)).toContain('how it is given');
    work.reset();
    work.edit(file, 'sessions: { least: 6, most: 6', 'sessions: { least: 7, most: 7');
    const longer = await inFlight();
    expect(longer.verdict).toBe('clinician');
  });

  test('needs a clinician when its protocol is superseded, and is told by which, by whom and why', async () => {
    work.edit(file, 'status: { state: draft }', 'status: { state: superseded, by: A. Invented, on: 2025-01-05, why: an invented reason, supersededBy: ketamine-iv-trd-single }'); // prettier-ignore
    const { verdict, clinician } = await inFlight();
    expect(verdict).toBe('clinician');
    expect(clinician).toMatchObject([
      { what: 'protocol', after: 'ketamine-iv-trd-single', why: expect.stringMatching(/SUPERSEDED.*A\. Invented, 2025-01-05.*an invented reason/u) }, // prettier-ignore
    ]);
  });

  test('needs a clinician when the new version no longer has its protocol', async () => {
    work.remove(file);
    expect(await inFlight()).toMatchObject({ verdict: 'clinician', clinician: [{ what: 'protocol', after: 'none' }] }); // prettier-ignore
  });

  test('is refused with events that do not belong to it', async () => {
    work.write('events.json', JSON.stringify([{ type: 'session-completed', session: 9, date: '2025-01-06' }])); // prettier-ignore
    const ran = await run('diff HEAD . --plan plan.json --events events.json --json');
    expect(ran.status).toBe(3);
    expect(ran.json()).toMatchObject({ error: { code: 'EVENT_IMPOSSIBLE' } });
    expect((await run('diff HEAD . --events events.json --json')).json()).toMatchObject({ error: { code: 'INPUT_INVALID', path: '--events' } }); // prettier-ignore
  });

  test('of a plan that does not say what it was made from is for a clinician', async () => {
    const { request: _request, ...plan } = JSON.parse(work.read('plan.json')) as Record<string, unknown>; // prettier-ignore
    work.write('plan.json', JSON.stringify(plan));
    expect(await inFlight('')).toMatchObject({ verdict: 'clinician' });
  });

  test('of a version that was never published is refused by name', async () => {
    const plan = JSON.parse(work.read('plan.json')) as { protocol: object };
    work.write('plan.json', JSON.stringify({ ...plan, protocol: { ...plan.protocol, version: '9.9.9' } })); // prettier-ignore
    work.write(
      'packages/protocols/changelog.json',
      JSON.stringify({ format: 'openketamine-changelog/1', package: '@openketamine/protocols', releases: [{ version: '1.0.0', date: '2025-01-01', changes: [], records: [] }] }), // prettier-ignore
    );
    expect((await run('diff --plan plan.json --json')).json()).toMatchObject({ error: { code: 'VERSION_UNKNOWN', message: expect.stringMatching(/9\.9\.9 was never published/u), hint: expect.stringMatching(/Published are 1\.0\.0/u) } }); // prettier-ignore
  });
});
