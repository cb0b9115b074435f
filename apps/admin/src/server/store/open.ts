import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Client, Pool, types } from 'pg';
import { StoreFailure } from './failure.js';
import { lockFolder, type Lock } from './lock.js';
import { migrations } from './migrations/index.js';
import type { Tables } from './schema.js';
import { Sqlite, sqliteDialect } from './sqlite.js';

/** Where data are kept. */
export interface Where {
  /** Folder of the database file. */
  readonly folder: string;
  /** Address of a Postgres server; without one, a file in the folder. */
  readonly postgres?: string | undefined;
}

/** An open database. */
export interface Opened {
  readonly db: Kysely<Tables>;
  readonly kind: 'sqlite' | 'postgres';
  /** The database file, of SQLite alone. */
  readonly sqlite?: Sqlite;
  close(): Promise<void>;
}

/** The database file of a folder. */
export function fileOf(folder: string): string {
  return join(folder, 'clinic.sqlite');
}

/** Any number that only this program uses, so that two of them see each other on one server. */
const advisoryLock = 760_190_020;

async function refuseNewer(db: Kysely<Tables>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return;
  const { rows } = await sql<{
    name: string;
  }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.filter(({ name }) => migrations[name] === undefined);
  if (unknown.length === 0) return;
  throw new StoreFailure(
    'newer',
    `The data were written by a newer openketamine (${unknown.map(({ name }) => name).join(', ')}). Start that version, or restore a backup made with this one.`,
  );
}

/**
 * Brings a database to the form this version knows.
 *
 * @param to - stop at this migration, for tests
 * @throws StoreFailure `newer`
 */
export async function migrate(db: Kysely<Tables>, to?: string): Promise<void> {
  await refuseNewer(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error !== undefined) throw error;
}

interface Connected {
  readonly dialect: Dialect;
  readonly lock: Lock | { release(): Promise<void> };
  readonly sqlite?: Sqlite;
}

function openFile(folder: string): Connected {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const sqlite = new Sqlite(fileOf(folder));
    return { dialect: sqliteDialect(sqlite), lock, sqlite };
  } catch (error) {
    lock.release();
    throw new StoreFailure(
      'damaged',
      `${fileOf(folder)} cannot be opened as a database. Restore a backup into an empty folder.`,
      error,
    );
  }
}

/** How often the lock is asked for, and how long apart: a server that was killed holds it until Postgres has noticed. */
const patience = { tries: 20, ms: 250 };

async function lockServer(holder: Client): Promise<boolean> {
  for (let left = patience.tries; left > 0; left -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- asked again only when it was refused
    const { rows } = await holder.query<{ got: boolean }>(
      'select pg_try_advisory_lock($1) as got',
      [advisoryLock],
    );
    if (rows[0]?.got === true) return true;
    // oxlint-disable-next-line no-await-in-loop -- waits before asking again
    await setTimeout(patience.ms);
  }
  return false;
}

async function openServer(address: string): Promise<Connected> {
  // whole numbers of eight bytes come as text otherwise; positions stay far below what a number holds
  types.setTypeParser(types.builtins.INT8, Number);
  const holder = new Client({ connectionString: address, application_name: 'openketamine' });
  try {
    await holder.connect();
  } catch (error) {
    throw new StoreFailure(
      'unreachable',
      `The Postgres server of DATABASE_URL does not answer (${error instanceof Error ? error.message : 'no reason given'}).`,
      error,
    );
  }
  holder.on('error', () => {
    // without the lock nobody may write: the next write fails on its own connection as well
  });
  if (!(await lockServer(holder))) {
    await holder.end();
    throw new StoreFailure(
      'locked',
      'Another openketamine is running with the database of DATABASE_URL. Stop it first.',
    );
  }
  const pool = new Pool({ connectionString: address, max: 4 });
  pool.on('error', () => {
    // an idle connection that is cut is opened anew by the pool
  });
  return {
    dialect: new PostgresDialect({ pool }),
    lock: { release: () => holder.end() },
  };
}

/**
 * Opens the database for writing, alone, and brings it to the form this version knows.
 *
 * @throws StoreFailure
 */
export async function openDatabase({ folder, postgres }: Where): Promise<Opened> {
  const { dialect, lock, sqlite } =
    postgres === undefined ? openFile(folder) : await openServer(postgres);
  const db = new Kysely<Tables>({ dialect });
  const close = async () => {
    await db.destroy();
    await lock.release();
  };
  try {
    await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    db,
    kind: sqlite === undefined ? 'postgres' : 'sqlite',
    close,
    ...(sqlite ? { sqlite } : {}),
  };
}

/** Whether a folder holds data already. */
export function hasData(folder: string): boolean {
  return existsSync(fileOf(folder));
}
