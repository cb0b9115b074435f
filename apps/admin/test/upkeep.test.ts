import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { Accounts } from '../src/server/accounts.js';
import { Clinic } from '../src/server/clinic/clinic.js';
import { readConfig, type Config } from '../src/server/config.js';
import { openDatabase, type Where } from '../src/server/store/open.js';
import { Store } from '../src/server/store/store.js';
import { writeBackup } from '../src/server/store/upkeep.js';
import { upkeepCommands } from '../src/server/upkeep-commands.js';
import { live, nurse } from './support/lived.js';
import { onBothDatabases } from './support/stores.js';

const folder = mkdtempSync(join(tmpdir(), 'clinic-upkeep-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (end: string) => {
  made += 1;
  return join(folder, `${made}${end}`);
};

const now = () => new Date('2026-01-05T14:00:00.000Z');
function configOf({ folder: data, postgres }: Where): Config {
  const read = readConfig({ CLINIC_DATA: data, DATABASE_URL: postgres, CLINIC_ZONE: 'UTC' });
  if ('wrong' in read) throw new Error(read.wrong.join('\n'));
  return read.config;
}

const run = async (where: Where, command: string, ...args: readonly string[]) => {
  const known = upkeepCommands[command];
  if (known === undefined) throw new Error(`no command ${command}`);
  return await known.run(configOf(where), args);
};

/** Opens a place, does something there, and closes it again. */
async function within<T>(where: Where, work: (clinic: Clinic, accounts: Accounts) => Promise<T>) {
  const store = new Store(await openDatabase(where));
  try {
    return await work(new Clinic(store, now, 'UTC'), new Accounts(store, now, 480));
  } finally {
    await store.close();
  }
}

/** A clinic with somebody in it, a course, a session under way and a lot. */
async function lived(where: Where): Promise<Where> {
  await within(where, live);
  return where;
}

const filesOf = (dir: string) =>
  Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

onBothDatabases(({ place }) => {
  test('a backup that is restored into an empty place exports the same, line by line', async () => {
    const where = await lived(place());
    const file = fresh('.gz');
    const backup = await run(where, 'backup', file);
    expect(backup).toEqual({ ok: true, lines: [`Wrote ${file}: 6 events in 5 streams.`] });
    const elsewhere = place();
    expect(await run(elsewhere, 'restore', file)).toEqual({
      ok: true,
      lines: ['Restored 6 events. Every one of them is as it was recorded.'],
    });
    const [before, after] = [fresh('-export'), fresh('-export')];
    await run(where, 'export', before);
    await run(elsewhere, 'export', after);
    expect(filesOf(after)).toEqual(filesOf(before));
    expect(Object.keys(filesOf(before)).length).toBe(6);
    // and the clinic goes on from it: settings, plans and a tap that was sent before
    await within(elsewhere, async (clinic) => {
      expect((await clinic.settings()).name).toBe('Clinic of this test');
      const planned = await clinic.planned('c1');
      expect('course' in planned && planned.course.sessions.length).toBe(6);
      const answers = [{ key: 'weight', value: { value: 80, unit: 'kg' } }];
      const again = await clinic.patient(
        nurse,
        'p1',
        { type: 'record-facts', answers },
        { key: 'tap-00001' },
      );
      expect(again.again).toBe(true);
    });
  }, 60_000);

  test('a backup goes from one database to the other', async () => {
    const where = await lived(place());
    const file = fresh('.gz');
    await run(where, 'backup', file);
    const sqlite = { folder: fresh('-data') };
    expect((await run(sqlite, 'restore', file)).ok).toBe(true);
    const [before, after] = [fresh('-export'), fresh('-export')];
    await run(where, 'export', before);
    await run(sqlite, 'export', after);
    expect(filesOf(after)).toEqual(filesOf(before));
  });

  test('an export is lines of JSON that any program reads, one file for each kind', async () => {
    const where = await lived(place());
    const out = fresh('-export');
    const said = await run(where, 'export', out);
    expect(said.lines).toEqual([
      `Wrote ${out}: 2 patient, 1 course, 1 session, 1 lot, 0 duty, 1 consent events.`,
    ]);
    const lines = (filesOf(out)['patient.jsonl'] ?? '').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        stream: 'patient/p1',
        version: 1,
        type: 'patient-registered',
        by: 'nurse',
        at: '2026-01-05T14:00:00.000Z',
        zone: 'UTC',
        data: { name: 'Invented “Person” \u2028' },
      },
      { version: 2, type: 'facts-recorded' },
    ]);
  });

  test('verify says that all is well, and what is not', async () => {
    const where = await lived(place());
    expect(await run(where, 'verify')).toEqual({
      ok: true,
      lines: ['6 events in 5 streams: every one of them is as it was recorded.'],
    });
    await within(where, async ({ store }) => {
      await sql`update event set data = '{"name":"Forged"}' where type = 'patient-registered'`.execute(
        store.db,
      );
    });
    const said = await run(where, 'verify');
    expect(said.ok).toBe(false);
    expect(said.lines).toEqual(['1 things are wrong:', 'patient/p1: event 1 was changed']);
  });

  test('an account is made with a password that opens the door, once for each name', async () => {
    const where = place();
    const said = await run(where, 'account', 'add', 'Dr A', 'prescriber');
    const password = said.lines[0]?.split(': ').at(-1) ?? '';
    expect(password).toMatch(/^\w{5}-\w{5}-\w{5}-\w{5}$/u);
    await within(where, async (_clinic, accounts) => {
      expect(await accounts.signIn('Dr A', 'another password')).toBe('wrong');
      const token = await accounts.signIn('Dr A', password);
      expect(await accounts.who(token)).toMatchObject({ name: 'Dr A', role: 'prescriber' });
    });
    expect(await run(where, 'account', 'add', 'Dr A', 'nurse')).toEqual({
      ok: false,
      lines: ['There is an account named Dr A already.'],
    });
  });

  test.each([
    ['account', ['add', 'Dr A']],
    ['account', ['add', 'Dr A', 'boss']],
    ['account', ['remove', 'Dr A', 'nurse']],
    ['account', []],
    ['demo', []],
    ['demo', ['add']],
    ['restore', []],
    ['restore', ['no-such-file.gz']],
  ])('%s %j says how it is written and does nothing', async (command, args) => {
    const where = place();
    const said = await run(where, command, ...args);
    expect(said.ok).toBe(false);
    expect(said.lines.join(' ')).toMatch(/The command is|Name a backup/u);
  });

  test('what reads runs beside a server, and what writes waits for it to stop', async () => {
    const where = await lived(place());
    await within(where, async (clinic) => {
      await clinic.patient(nurse, 'p2', { type: 'register-patient', name: 'While it runs' });
      const file = fresh('.gz');
      expect((await run(where, 'backup', file)).lines[0]).toContain('7 events');
      expect((await run(where, 'verify')).ok).toBe(true);
      expect((await run(where, 'export', fresh('-export'))).ok).toBe(true);
      await expect(run(where, 'account', 'add', 'Late', 'nurse')).rejects.toMatchObject({
        kind: 'locked',
      });
    });
  }, 60_000);

  test('a place that holds data is never restored over, and a backup never written over', async () => {
    const where = await lived(place());
    const file = fresh('.gz');
    await run(where, 'backup', file);
    await expect(run(where, 'restore', file)).rejects.toThrow('already');
    expect((await run(where, 'verify')).lines[0]).toContain('6 events');
    const before = readFileSync(file);
    await expect(run(where, 'backup', file)).rejects.toThrow(
      'is there already. Name another file.',
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    const nonsense = fresh('.gz');
    writeFileSync(nonsense, 'no backup');
    const elsewhere = place();
    await expect(run(elsewhere, 'restore', nonsense)).rejects.toThrow('no whole backup');
    // and a whole one goes in after that: the place is as empty as it was
    expect((await run(elsewhere, 'restore', file)).ok).toBe(true);
  });

  test('a backup that cannot be written leaves no file that looks like one', async () => {
    const where = await lived(place());
    const file = fresh('.gz');
    await within(where, async ({ store }) => {
      const failing = new Proxy(store.db, {
        get: (db, name) =>
          name === 'transaction'
            ? () => ({
                setIsolationLevel: () => ({
                  execute: () => Promise.reject(new Error('ENOSPC: no space left on device')),
                }),
              })
            : (Reflect.get(db, name) as unknown),
      });
      await expect(writeBackup(failing, file)).rejects.toMatchObject({ kind: 'full' });
    });
    expect(existsSync(file)).toBe(false);
  });

  test('the demo goes without a trace of it, and what is real stays', async () => {
    const where = await lived(place());
    await within(where, async (clinic) => {
      await clinic.patient(nurse, 'd1', { type: 'register-patient', name: 'Demo', demo: true });
    });
    expect((await run(where, 'demo', 'remove')).lines[0]).toMatch(/^Removed the demo: 1 streams/u);
    expect((await run(where, 'verify')).lines[0]).toContain('6 events in 5 streams');
  });
});

test('where there are no data, that is what is said, and no folder is made', async () => {
  const where = { folder: fresh('-nothing') };
  for (const command of ['backup', 'verify', 'export']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expect(run(where, command, fresh('-out'))).rejects.toThrow('There are no data in');
  }
  expect(existsSync(where.folder)).toBe(false);
});
