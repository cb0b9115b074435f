import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Kysely, PostgresDialect } from 'kysely';
import { roles, type Role } from '@openketamine/clinic';
import { Pool, types } from 'pg';
import { Accounts, newPassword } from './accounts.js';
import { Clinic } from './clinic/clinic.js';
import { removeDemo } from './clinic/demo.js';
import { NameTaken } from './clinic/refused.js';
import type { Config } from './config.js';
import { StoreFailure } from './store/failure.js';
import { hasData, openDatabase } from './store/open.js';
import type { Tables } from './store/schema.js';
import { sqliteDialect } from './store/sqlite.js';
import { Store } from './store/store.js';
import { openReadOnly, restore, verify, writeBackup } from './store/upkeep.js';

/** What a command says, and whether it went well. */
export interface Said {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

const said = (...lines: readonly string[]): Said => ({ ok: true, lines });
const failed = (...lines: readonly string[]): Said => ({ ok: false, lines });

/** Reads beside a server that may be running: a connection of its own, that writes nothing. */
async function reading<T>(config: Config, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const { CLINIC_DATA: folder, DATABASE_URL: postgres } = config;
  if (postgres === undefined && !hasData(folder))
    throw new StoreFailure('missing', `There are no data in ${folder}.`);
  types.setTypeParser(types.builtins.INT8, Number);
  const dialect =
    postgres === undefined
      ? sqliteDialect(openReadOnly(folder))
      : new PostgresDialect({ pool: new Pool({ connectionString: postgres, max: 2 }) });
  const db = new Kysely<Tables>({ dialect });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const now = () => new Date();

async function writing<T>(
  config: Config,
  work: (clinic: Clinic, accounts: Accounts) => Promise<T>,
): Promise<T> {
  const { CLINIC_DATA: folder, DATABASE_URL: postgres } = config;
  const store = new Store(await openDatabase({ folder, postgres }));
  try {
    const zone = config.CLINIC_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    return await work(
      new Clinic(store, now, zone),
      new Accounts(store, now, config.CLINIC_IDLE_MINUTES),
    );
  } finally {
    await store.close();
  }
}

const stampOf = () => new Date().toISOString().replaceAll(/[:.]/gu, '-');

async function backup(config: Config, [to]: readonly string[]): Promise<Said> {
  const path = to ?? `clinic-${stampOf()}.backup.gz`;
  const counts = await reading(config, (db) => writeBackup(db, path));
  return said(`Wrote ${path}: ${counts['event']} events in ${counts['stream']} streams.`);
}

async function restored(config: Config, [from]: readonly string[]): Promise<Said> {
  if (from === undefined || !existsSync(from)) return failed('Name a backup: restore FILE');
  const where = { folder: config.CLINIC_DATA, postgres: config.DATABASE_URL };
  const { events, wrong } = await restore(where, from);
  return wrong.length === 0
    ? said(`Restored ${events} events. Every one of them is as it was recorded.`)
    : failed(`Restored ${events} events, but:`, ...wrong);
}

async function verified(config: Config): Promise<Said> {
  const { events, streams, wrong } = await reading(config, verify);
  return wrong.length === 0
    ? said(`${events} events in ${streams} streams: every one of them is as it was recorded.`)
    : failed(`${wrong.length} things are wrong:`, ...wrong.slice(0, 50));
}

/** Everything as JSON lines that any program reads: one file for each kind of stream. */
async function exported(config: Config, [to]: readonly string[]): Promise<Said> {
  const folder = to ?? `clinic-${stampOf()}-export`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const counts: Record<string, number> = {};
  await reading(config, async (db) => {
    for (const kind of ['patient', 'course', 'session', 'lot', 'duty', 'consent']) {
      const file = createWriteStream(join(folder, `${kind}.jsonl`), { mode: 0o600 });
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      const rows = await db
        .selectFrom('event')
        .selectAll()
        .where('stream', 'like', `${kind}/%`)
        .orderBy('position')
        .execute();
      for (const { data, digest: _digest, ...row } of rows) {
        file.write(`${JSON.stringify({ ...row, data: JSON.parse(data) as unknown })}\n`);
      }
      file.end();
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      await finished(file);
      counts[kind] = rows.length;
    }
  });
  const all = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  return said(`Wrote ${folder}: ${all.join(', ')} events.`);
}

async function demo(config: Config, [what]: readonly string[]): Promise<Said> {
  if (what !== 'remove') return failed('The command is: demo remove');
  const removed = await writing(config, (clinic) => removeDemo(clinic));
  return said(`Removed the demo: ${removed} streams. What is real is untouched.`);
}

async function account(config: Config, [what, name, role]: readonly string[]): Promise<Said> {
  const known = (roles as readonly string[]).includes(role ?? '');
  if (what !== 'add' || name === undefined || !known) {
    return failed(`The command is: account add NAME ${roles.join('|')}`);
  }
  const password = newPassword();
  try {
    await writing(config, (_clinic, accounts) =>
      accounts.add({ name, role: role as Role, password }),
    );
  } catch (error) {
    if (error instanceof NameTaken) return failed(`There is an account named ${name} already.`);
    throw error;
  }
  return said(`${name} signs in with this password, which is shown once: ${password}`);
}

/** Commands that look after the data. */
export const upkeepCommands: Readonly<
  Record<
    string,
    {
      readonly does: string;
      readonly run: (config: Config, args: readonly string[]) => Promise<Said>;
    }
  >
> = {
  backup: {
    does: 'backup [FILE]        everything in one file, also while the server runs',
    run: backup,
  },
  restore: {
    does: 'restore FILE         reads a backup into an empty place, and verifies it',
    run: restored,
  },
  export: { does: 'export [FOLDER]      every event as lines of JSON', run: exported },
  verify: {
    does: 'verify               looks whether every event is as it was recorded',
    run: verified,
  },
  demo: { does: 'demo remove          removes the invented patients and accounts', run: demo },
  account: {
    does: 'account add NAME ROLE   makes an account and shows its password once',
    run: account,
  },
};
