import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { shippedProtocol } from '../src/server/clinic/protocols.js';
import { digestOf } from '../src/server/store/digest.js';
import { openApp } from './support/app.js';

const infusion = 'ketamine-iv-trd-six-over-three-weeks';

interface View {
  readonly course: { readonly sessions: readonly { readonly dose: { readonly value: number } }[] };
  readonly newer: {
    readonly changes: readonly { readonly changes: readonly object[] }[];
    readonly course: {
      readonly verdict: string;
      readonly clinician: readonly { readonly what: string; readonly session?: number }[];
    } | null;
  } | null;
}

test('a course stays with the text it was planned with, shows what has changed, and takes it only when told', async () => {
  const { send, get, store, clinic } = await openApp();
  await send('/api/patients/p1/commands', { type: 'register-patient', name: 'Invented Person' });
  const answers = [{ key: 'weight', value: { value: 80, unit: 'kg' } }];
  await send('/api/patients/p1/commands', { type: 'record-facts', answers });
  await send(
    '/api/courses/c1/commands',
    { type: 'open-course', patient: 'p1', protocol: infusion, start: '2026-01-05', choices: {} },
    'prescriber',
  );
  const view = async () => (await (await get('/api/courses/c1')).json()) as View;
  expect((await view()).newer).toBeNull();

  // as if it had been planned with an older text that gave another dose per kilogram
  const shipped = shippedProtocol(infusion);
  const older = JSON.parse(
    JSON.stringify(shipped?.protocol).replaceAll(
      /"value":0\.5,"unit":"mg\/kg"/gu,
      '"value":0.25,"unit":"mg/kg"',
    ),
  ) as object;
  const digest = digestOf(older);
  expect(digest).not.toBe(shipped?.digest);
  await store.db
    .insertInto('protocol')
    .values({ digest, id: infusion, version: '0.9.0', data: JSON.stringify(older) })
    .execute();
  await sql`update event set data = replace(data, ${shipped?.digest}, ${digest}) where stream = 'course/c1'`.execute(
    store.db,
  );
  clinic.forgetPlans();

  const before = await view();
  expect(before.course.sessions[0]?.dose.value).toBe(20);
  expect(before.newer?.changes.flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
  // and what it means for this course: twice the dose in each session that lies ahead, which nobody takes over in passing
  expect(before.newer?.course?.verdict).toBe('clinician');
  const doses = before.newer?.course?.clinician.filter(({ what }) => what === 'dose') ?? [];
  expect(doses.map(({ session }) => session)).toEqual([1, 2, 3, 4, 5, 6]);
  const version = shipped?.version ?? '';
  const nurse = await send(
    '/api/courses/c1/commands',
    { type: 'adopt-protocol', version },
    'nurse',
  );
  expect(nurse.status).toBe(403);
  // somebody looks at it and keeps the old one: it is not asked about again, and can still be taken
  const keep = { type: 'keep-protocol', version, reason: 'not midway' } as const;
  expect((await send('/api/courses/c1/commands', keep, 'prescriber')).status).toBe(200);
  const kept = await view();
  expect(kept.newer).toBeNull();
  expect(kept.course.sessions[0]?.dose.value).toBe(20);
  const taken = await send(
    '/api/courses/c1/commands',
    { type: 'adopt-protocol', version },
    'prescriber',
  );
  expect(taken.status).toBe(200);
  const after = await view();
  expect(after.course.sessions[0]?.dose.value).toBe(40);
  expect(after.newer).toBeNull();
});
