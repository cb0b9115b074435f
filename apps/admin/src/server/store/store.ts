import { randomUUID } from 'node:crypto';
import type { ClinicEvent, Recorded, Stamp, StreamName } from '@openketamine/clinic';
import { sql, type Kysely, type Transaction } from 'kysely';
import { digestOf } from './digest.js';
import { Conflict, KeyReused, understood } from './failure.js';
import type { Opened } from './open.js';
import type { Tables } from './schema.js';

/** Events for one stream, with the version they rest on. */
export interface Append {
  readonly stream: StreamName;
  /** How many events the stream had when somebody decided. */
  readonly expected: number;
  readonly events: readonly ClinicEvent[];
  /** The patient it is about, for a stream that is new. */
  readonly patient?: string;
  readonly demo?: boolean;
}

/** A stream as it is kept. */
export interface Stream<E = ClinicEvent> {
  readonly version: number;
  readonly events: readonly Recorded<E>[];
}

/** A line that is kept so that nobody has to work it out again. */
export interface Projection<T = unknown> {
  readonly kind: string;
  readonly id: string;
  readonly patient: string;
  readonly sort: string;
  readonly data: T;
  readonly version: number;
  readonly demo: boolean;
}

/** What one acknowledged act writes, all of it or nothing. */
export interface Act<T> {
  readonly appends: readonly Append[];
  readonly answer: T;
}

/** What was acknowledged, and whether that was now or when the same key came first. */
export interface Acknowledged<T> {
  readonly answer: T;
  readonly again: boolean;
}

type Reader = Kysely<Tables> | Transaction<Tables>;

const none = '';

/** The events, and what is derived from them, in either database. One writer at a time. */
export class Store {
  readonly #opened: Opened;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(opened: Opened) {
    this.#opened = opened;
  }

  get db(): Kysely<Tables> {
    return this.#opened.db;
  }

  get opened(): Opened {
    return this.#opened;
  }

  /** Runs one write after the other: what one decides on, no other has changed meanwhile. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(work, work);
    this.#queue = next.catch(() => undefined);
    return next;
  }

  async read<E = ClinicEvent>(stream: StreamName, from: Reader = this.db): Promise<Stream<E>> {
    const rows = await from
      .selectFrom('event')
      .select(['id', 'type', 'at', 'zone', 'by', 'data'])
      .where('stream', '=', stream)
      .orderBy('version')
      .execute();
    return { version: rows.length, events: rows.map((row) => eventOf<E>(row)) };
  }

  /** The events of several streams in the order in which they were recorded, each with its stream. */
  async readAll(
    streams: readonly string[],
    from: Reader = this.db,
  ): Promise<readonly (Recorded<ClinicEvent> & { readonly stream: string })[]> {
    if (streams.length === 0) return [];
    const rows = await from
      .selectFrom('event')
      .select(['stream', 'id', 'type', 'at', 'zone', 'by', 'data'])
      .where('stream', 'in', [...streams])
      .orderBy('position')
      .execute();
    return rows.map((row) => ({ ...eventOf<ClinicEvent>(row), stream: row.stream }));
  }

  /** Names of the streams about a patient. */
  async streamsOf(patient: string, from: Reader = this.db): Promise<readonly StreamName[]> {
    const rows = await from
      .selectFrom('stream')
      .select('name')
      .where('patient', '=', patient)
      .orderBy('name')
      .execute();
    return rows.map(({ name }) => name as StreamName);
  }

  /** How far a stream is and whom it is about; undefined where there is none. */
  async head(
    name: StreamName,
  ): Promise<{ readonly version: number; readonly patient: string } | undefined> {
    return await this.db
      .selectFrom('stream')
      .select(['version', 'patient'])
      .where('name', '=', name)
      .executeTakeFirst();
  }

  /** Versions of the streams about a patient, or of one kind, by name. */
  async versions(
    where: { readonly patient: string } | { readonly kind: string },
  ): Promise<readonly { readonly name: string; readonly version: number }[]> {
    const query = this.db.selectFrom('stream').select(['name', 'version']).orderBy('name');
    return await (
      'patient' in where
        ? query.where('patient', '=', where.patient)
        : query.where('kind', '=', where.kind)
    ).execute();
  }

  /** The last event of all, and how many streams there are: another pair says that something has happened. */
  async last(): Promise<{
    readonly position: number;
    readonly id: string;
    readonly streams: number;
  }> {
    const [event, streams] = await Promise.all([
      this.db
        .selectFrom('event')
        .select(['position', 'id'])
        .orderBy('position', 'desc')
        .limit(1)
        .executeTakeFirst(),
      this.db
        .selectFrom('stream')
        .select(({ fn }) => fn.countAll<number>().as('all'))
        .executeTakeFirst(),
    ]);
    return { position: event?.position ?? 0, id: event?.id ?? '', streams: streams?.all ?? 0 };
  }

  async streamsOfKind(kind: string): Promise<readonly StreamName[]> {
    const rows = await this.db
      .selectFrom('stream')
      .select('name')
      .where('kind', '=', kind)
      .orderBy('name')
      .execute();
    return rows.map(({ name }) => name as StreamName);
  }

  /**
   * Writes what an act decides, all of it or nothing. With a key, the same act is carried out once however often it is sent.
   *
   * @param stamp - when, where and by whom
   * @param key - made up by the sender for one tap
   * @param asked - what was asked, to tell a repetition from another act with the same key
   * @param decide - reads what it needs and says what happens; runs while nobody else writes
   * @param project - lines to keep, worked out after the events are in place
   * @throws Conflict, KeyReused, StoreFailure
   */
  act<T>(
    {
      stamp,
      key,
      asked,
    }: { readonly stamp: Stamp; readonly key?: string; readonly asked: unknown },
    decide: (from: Reader) => Promise<Act<T>>,
    project: (from: Reader, act: Act<T>) => Promise<readonly Projection[]>,
  ): Promise<Acknowledged<T>> {
    const digest = digestOf(asked);
    return this.exclusively(async () => {
      try {
        return await this.db.transaction().execute(async (transaction) => {
          if (key !== undefined) {
            const before = await transaction
              .selectFrom('command')
              .selectAll()
              .where('key', '=', key)
              .executeTakeFirst();
            if (before !== undefined) {
              if (before.asked !== digest) throw new KeyReused();
              return { answer: JSON.parse(before.answer) as T, again: true };
            }
          }
          const act = await decide(transaction);
          for (const append of act.appends) {
            // oxlint-disable-next-line no-await-in-loop -- one connection writes one thing after the other
            await this.#append(transaction, append, stamp);
          }
          await this.#keep(transaction, await project(transaction, act));
          if (key !== undefined) {
            const answer = JSON.stringify(act.answer);
            await transaction
              .insertInto('command')
              .values({ key, asked: digest, answer, at: stamp.at })
              .execute();
          }
          return { answer: act.answer, again: false };
        });
      } catch (error) {
        throw understood(error);
      }
    });
  }

  async #append(transaction: Reader, append: Append, stamp: Stamp): Promise<void> {
    const { stream, expected, events, patient = none, demo = false } = append;
    const before = await transaction
      .selectFrom('stream')
      .select(['version', 'digest'])
      .where('name', '=', stream)
      .executeTakeFirst();
    const found = before?.version ?? 0;
    if (found !== expected) throw new Conflict(stream, expected, found);
    if (events.length === 0) return;
    const last = await transaction
      .selectFrom('event')
      .select(sql<number>`coalesce(max(position), 0)`.as('position'))
      .executeTakeFirst();
    let digest = before?.digest ?? '';
    const rows = events.map((event, index) => {
      const { type, ...data } = event;
      const row = {
        position: (last?.position ?? 0) + index + 1,
        stream,
        version: expected + index + 1,
        id: randomUUID(),
        type,
        at: stamp.at,
        zone: stamp.zone,
        by: stamp.by,
        data: JSON.stringify(data),
      };
      digest = chained(digest, row);
      return { ...row, digest };
    });
    await transaction.insertInto('event').values(rows).execute();
    const version = expected + rows.length;
    await (before === undefined
      ? transaction
          .insertInto('stream')
          .values({
            name: stream,
            kind: stream.slice(0, stream.indexOf('/')),
            version,
            patient,
            demo: demo ? 1 : 0,
            digest,
          })
          .execute()
      : transaction
          .updateTable('stream')
          .set({ version, digest })
          .where('name', '=', stream)
          .execute());
  }

  async #keep(transaction: Reader, lines: readonly Projection[]): Promise<void> {
    for (const { kind, id, patient, sort, data, version, demo } of lines) {
      const row = {
        kind,
        id,
        patient,
        sort,
        data: JSON.stringify(data),
        version,
        demo: demo ? 1 : 0,
      };
      // oxlint-disable-next-line no-await-in-loop -- one connection writes one thing after the other
      await transaction
        .insertInto('projection')
        .values(row)
        .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(row))
        .execute();
    }
  }

  /** Lines of a kind, by what they are sorted by. */
  async lines<T>(
    kind: string,
    where: { readonly patient?: string; readonly from?: string; readonly until?: string } = {},
  ): Promise<readonly Projection<T>[]> {
    let query = this.db.selectFrom('projection').selectAll().where('kind', '=', kind);
    if (where.patient !== undefined) query = query.where('patient', '=', where.patient);
    if (where.from !== undefined) query = query.where('sort', '>=', where.from);
    if (where.until !== undefined) query = query.where('sort', '<=', where.until);
    const rows = await query.orderBy('sort').execute();
    return rows.map((row) => ({
      ...row,
      data: JSON.parse(row.data) as T,
      demo: row.demo === 1,
    }));
  }

  async line<T>(
    kind: string,
    id: string,
    from: Reader = this.db,
  ): Promise<Projection<T> | undefined> {
    const row = await from
      .selectFrom('projection')
      .selectAll()
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
    return row === undefined
      ? undefined
      : { ...row, data: JSON.parse(row.data) as T, demo: row.demo === 1 };
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#opened.close();
  }
}

interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly zone: string;
  readonly by: string;
  readonly data: string;
}

function eventOf<E>({ id, type, at, zone, by, data }: EventRow): Recorded<E> {
  return { type, ...(JSON.parse(data) as object), id, at, zone, by } as unknown as Recorded<E>;
}

/** The digest of an event that follows another: a change to either shows. */
export function chained(
  before: string,
  { stream, version, id, type, at, zone, by, data }: EventRow & { stream: string; version: number },
): string {
  return digestOf([before, stream, version, id, type, at, zone, by, data]);
}
