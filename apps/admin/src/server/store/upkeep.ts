import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { StoreFailure, understood } from './failure.js';
import { fileOf, openDatabase, type Where } from './open.js';
import type { Tables } from './schema.js';
import { Sqlite } from './sqlite.js';
import { chained } from './store.js';

/** Every table that a backup holds, those first that others rest on. */
const tables = [
  'protocol',
  'setting',
  'account',
  'stream',
  'event',
  'command',
  'projection',
] as const satisfies readonly (keyof Tables)[];

const orderOf = {
  protocol: ['digest'],
  setting: ['key'],
  account: ['id'],
  stream: ['name'],
  event: ['position'],
  command: ['key'],
  projection: ['kind', 'id'],
} as const satisfies Record<(typeof tables)[number], readonly string[]>;

const page = 1000;

async function* rowsOf(
  db: Kysely<Tables>,
  table: (typeof tables)[number],
): AsyncGenerator<Record<string, unknown>> {
  for (let offset = 0; ; offset += page) {
    let query = db.selectFrom(table).selectAll().limit(page).offset(offset);
    for (const column of orderOf[table]) query = query.orderBy(column as never);
    // oxlint-disable-next-line no-await-in-loop -- one page after the other keeps memory low
    const rows = await query.execute();
    yield* rows as Record<string, unknown>[];
    if (rows.length < page) return;
  }
}

const head = { backup: 'openketamine-clinic', version: 1 } as const;

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The lines of a backup, from the state of one moment. Counts what it writes. */
async function* backupLines(
  db: Kysely<Tables>,
  counts: Record<string, number>,
): AsyncGenerator<string> {
  yield lineOf(head);
  for (const table of tables) {
    let count = 0;
    for await (const row of rowsOf(db, table)) {
      yield lineOf([table, row]);
      count += 1;
    }
    counts[table] = count;
  }
  yield lineOf({ end: counts });
}

/** A new file; never one that is there already. */
async function newFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new StoreFailure('there-already', `${path} is there already. Name another file.`, error);
  }
}

/**
 * Writes everything into one compressed file of JSON lines, which either database reads back. Nobody is kept from working: what is
 * written is the state of one moment. Where it does not go well, no file is left that looks like a backup.
 *
 * @returns how many rows of each table were written
 * @throws StoreFailure where the file is there already, or the disk is full
 */
export async function writeBackup(
  db: Kysely<Tables>,
  path: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const file = await newFile(path);
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        const lines = Readable.from(backupLines(transaction, counts));
        await pipeline(lines, createGzip(), file.createWriteStream());
      });
  } catch (error) {
    await rm(path, { force: true });
    throw understood(error);
  }
  return counts;
}

/** Lines of a stream, by line feeds alone: what people typed may hold every other mark that ends a line. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

function damaged(why: string, cause?: unknown): StoreFailure {
  const says = `This file is no whole backup: ${why}. Nothing was restored.`;
  return new StoreFailure('damaged', says, cause);
}

/**
 * Reads a backup into a database that is empty.
 *
 * @throws StoreFailure where the file is not whole, or the database holds data
 */
async function readBackup(db: Kysely<Tables>, path: string): Promise<Record<string, number>> {
  const filled = await db.selectFrom('stream').select('name').limit(1).executeTakeFirst();
  const known = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
  if (filled !== undefined || known !== undefined) {
    throw new StoreFailure(
      'there-already',
      'There are data already. Restore into an empty folder or database.',
    );
  }
  const counts: Record<string, number> = {};
  await db.transaction().execute(async (transaction) => {
    let started = false;
    let ended: Record<string, number> | undefined;
    const input = createReadStream(path).pipe(createGunzip());
    for await (const text of linesOf(input)) {
      const line = JSON.parse(text) as unknown;
      if (!started) {
        const found = line as { backup?: string; version?: number };
        if (found.backup !== head.backup) throw damaged('it does not begin as one');
        if (found.version !== head.version) {
          throw new StoreFailure('newer', 'The backup was made by a newer openketamine.');
        }
        started = true;
        continue;
      }
      if (!Array.isArray(line)) {
        ended = (line as { end: Record<string, number> }).end;
        continue;
      }
      const [table, row] = line as [keyof Tables, never];
      // oxlint-disable-next-line no-await-in-loop -- in the order of the file
      await transaction.insertInto(table).values(row).execute();
      counts[table] = (counts[table] ?? 0) + 1;
    }
    if (ended === undefined) throw damaged('its end is missing');
    for (const [table, count] of Object.entries(ended)) {
      if ((counts[table] ?? 0) !== count) throw damaged(`${table} has lost rows`);
    }
  });
  return counts;
}

/** What verifying found. Nothing wrong is an empty list. */
export interface Verified {
  readonly events: number;
  readonly streams: number;
  readonly wrong: readonly string[];
}

/** Looks whether everything that was recorded is there and as it was recorded. */
export async function verify(db: Kysely<Tables>): Promise<Verified> {
  const wrong: string[] = [];
  const known = new Map<string, { version: number; digest: string }>();
  let events = 0;
  let position = 0;
  for await (const row of rowsOf(db, 'event')) {
    const event = row as unknown as Tables['event'];
    events += 1;
    if (event.position <= position) wrong.push(`event ${event.id}: out of order`);
    position = event.position;
    const before = known.get(event.stream) ?? { version: 0, digest: '' };
    if (event.version !== before.version + 1) {
      wrong.push(`${event.stream}: version ${before.version + 1} is missing`);
    }
    const digest = chained(before.digest, event);
    if (digest !== event.digest) wrong.push(`${event.stream}: event ${event.version} was changed`);
    known.set(event.stream, { version: event.version, digest: event.digest });
  }
  for await (const row of rowsOf(db, 'stream')) {
    const stream = row as unknown as Tables['stream'];
    const found = known.get(stream.name);
    if (found?.version !== stream.version || found.digest !== stream.digest) {
      wrong.push(
        `${stream.name}: ${stream.version} events were acknowledged, ${found?.version ?? 0} are there`,
      );
    }
    known.delete(stream.name);
  }
  for (const name of known.keys()) wrong.push(`${name}: events of a stream that nobody knows`);
  return { events, streams: known.size + (await countStreams(db)), wrong };
}

async function countStreams(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('stream')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirst();
  return row?.all ?? 0;
}

/** What this program keeps in a folder: the database with its log, and the lock. */
const ours = (name: string) => name.startsWith('clinic.sqlite') || name.startsWith('writer.');

/** Makes the folder where there is none, and gives back what undoes it. */
function emptyFolder(folder: string): () => void {
  if (existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('clinic.sqlite'))) {
    throw new StoreFailure(
      'there-already',
      `There are data already in ${folder}. Restore into an empty folder.`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return () => {
    for (const name of readdirSync(folder).filter(ours)) rmSync(join(folder, name));
  };
}

/** What reading a file that is no backup leads to. */
function unreadable(error: unknown): unknown {
  if (error instanceof StoreFailure) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const isOfFile = error instanceof SyntaxError || /^(?:Z_|ERR_)/u.test(code);
  return isOfFile ? damaged('it cannot be read', error) : understood(error);
}

/**
 * Reads a backup into an empty place, and looks whether all of it came. Where it does not, the place is as empty as it was.
 *
 * @throws StoreFailure where the file is no whole backup, or the place holds data
 */
export async function restore(where: Where, path: string): Promise<Verified> {
  const undo = where.postgres === undefined ? emptyFolder(where.folder) : () => undefined;
  const opened = await openDatabase(where);
  let whole = false;
  try {
    await readBackup(opened.db, path);
    whole = true;
    return await verify(opened.db);
  } catch (error) {
    throw unreadable(error);
  } finally {
    await opened.close();
    if (!whole) undo();
  }
}

/** Opens the file of a folder for reading, beside a server that is running. */
export function openReadOnly(folder: string): Sqlite {
  return new Sqlite(fileOf(folder), { readOnly: true });
}
