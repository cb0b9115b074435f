import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { StoreFailure } from './failure.js';
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

/**
 * Writes everything into one compressed file of JSON lines, which either database reads back. Nobody is kept from working: what is
 * written is the state of one moment.
 *
 * @returns how many rows of each table were written
 */
export async function writeBackup(
  db: Kysely<Tables>,
  path: string,
): Promise<Record<string, number>> {
  const gzip = createGzip();
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  gzip.pipe(file);
  const counts: Record<string, number> = {};
  const line = (value: unknown): void => {
    gzip.write(`${JSON.stringify(value)}\n`);
  };
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      line(head);
      for (const table of tables) {
        counts[table] = 0;
        // oxlint-disable-next-line no-await-in-loop -- one table after the other
        for await (const row of rowsOf(transaction, table)) {
          line([table, row]);
          counts[table] += 1;
        }
      }
      line({ end: counts });
    });
  gzip.end();
  await finished(file);
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

function damaged(why: string): StoreFailure {
  return new StoreFailure('damaged', `This file is no whole backup: ${why}. Nothing was restored.`);
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
      'damaged',
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

/** Reads a backup into an empty place, and looks whether all of it came. */
export async function restore(where: Where, path: string): Promise<Verified> {
  if (where.postgres === undefined) {
    const { folder } = where;
    if (
      existsSync(folder) &&
      readdirSync(folder).some((name) => name.startsWith('clinic.sqlite'))
    ) {
      throw new StoreFailure(
        'damaged',
        `There are data already in ${folder}. Restore into an empty folder.`,
      );
    }
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  const opened = await openDatabase(where);
  try {
    await readBackup(opened.db, path);
    return await verify(opened.db);
  } finally {
    await opened.close();
  }
}

/** Opens the file of a folder for reading, beside a server that is running. */
export function openReadOnly(folder: string): Sqlite {
  return new Sqlite(fileOf(folder), { readOnly: true });
}
