import { expect, test } from 'vitest';
import { removeDemo, seedDemo } from '../src/server/clinic/demo.js';
import type { FloorEntry } from '../src/server/clinic/lines.js';
import { verify } from '../src/server/store/upkeep.js';
import { openApp } from './support/app.js';

test.each([
  ['five minutes past midnight', '2026-01-06T05:05:00.000Z'],
  ['in the hour that comes twice', '2026-11-01T06:10:00.000Z'],
  ['just after the hour that is skipped', '2026-03-08T07:05:00.000Z'],
])(
  'whoever opens the demo %s finds people in their chairs, and it goes without a trace',
  async (_name, now) => {
    const { clinic, accounts, store, time } = await openApp();
    time.now = new Date(now);
    await seedDemo(clinic, accounts);
    const floor = await store.lines<FloorEntry>('session', { from: 'floor', until: 'floor' });
    expect(floor.map(({ data }) => data.phase).toSorted()).toEqual([
      'arrived',
      'observed',
      'running',
      'running',
    ]);
    // nothing in it lies in the future, and the clock of a session is the one of the wall
    const events = await store.db.selectFrom('event').select('at').execute();
    expect(events.filter(({ at }) => at > now)).toEqual([]);
    const started = floor.find(({ data }) => data.name.startsWith('Alma'))?.data.startedAt ?? '';
    expect(Date.parse(now) - Date.parse(started)).toBe(47 * 60_000);
    const courses = await store.lines<object>('course');
    expect(courses.filter(({ data }) => 'refused' in data)).toEqual([]);

    // somebody real beside it stays
    const actor = { id: 'real', name: 'Real', role: 'nurse' } as const;
    await clinic.patient(actor, 'real-1', { type: 'register-patient', name: 'Real Person' });
    expect(await removeDemo(clinic)).toBeGreaterThan(10);
    expect((await store.lines('patient')).map(({ id }) => id)).toEqual(['real-1']);
    expect(await accounts.list()).toEqual([]);
    expect((await verify(store.db)).wrong).toEqual([]);
  },
  60_000,
);
