import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { ClinicEvent, StreamName } from '@openketamine/clinic';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { canonical } from '../src/server/store/digest.js';
import { Conflict, KeyReused, StoreFailure } from '../src/server/store/failure.js';
import { migrations } from '../src/server/store/migrations/index.js';
import { migrate, openDatabase } from '../src/server/store/open.js';
import type { Store } from '../src/server/store/store.js';
import { restore, verify, writeBackup } from '../src/server/store/upkeep.js';
import { onBothDatabases, openStore } from './support/stores.js';

const stamp = { at: '2026-01-06T03:30:00.000Z', zone: 'America/New_York', by: 'nurse' };
const renamed = (name: string): ClinicEvent => ({ type: 'patient-renamed', name });

async function append(
  store: Store,
  stream: StreamName,
  expected: number,
  names: readonly string[],
  key?: string,
) {
  return await store.act(
    { stamp, asked: [stream, names], ...(key === undefined ? {} : { key }) },
    () =>
      Promise.resolve({
        appends: [{ stream, expected, events: names.map(renamed), patient: 'p', demo: false }],
        answer: { version: expected + names.length },
      }),
    () =>
      Promise.resolve([
        {
          kind: 'patient',
          id: stream,
          patient: 'p',
          sort: names.at(-1) ?? '',
          data: { names },
          version: 1,
          demo: false,
        },
      ]),
  );
}

/** Leaves no room for more than a little, and gives back what makes room again. */
async function fillDisk(store: Store): Promise<() => Promise<void>> {
  const { sqlite } = store.opened;
  if (sqlite !== undefined) {
    const pages = sqlite.raw.prepare('PRAGMA page_count').get()?.['page_count'];
    sqlite.raw.exec(`PRAGMA max_page_count = ${Number(pages) + 2}`);
    return () => Promise.resolve(sqlite.raw.exec('PRAGMA max_page_count = 1000000'));
  }
  // as the server says it when its disk is full: its own code, raised in the middle of a write
  await sql`create function full_disk() returns trigger as $$ begin
    if new.version > 100 then
      raise exception using errcode = '53100', message = 'could not extend file "base/1/2"';
    end if;
    return new;
  end $$ language plpgsql`.execute(store.db);
  await sql`create trigger full_disk before insert on event for each row execute function full_disk()`.execute(
    store.db,
  );
  return async () => {
    await sql`drop trigger full_disk on event`.execute(store.db);
  };
}

onBothDatabases(({ kind, place }) => {
  test('what is appended is read back, in order, with when, where and by whom', async () => {
    const store = await openStore(place());
    await append(store, 'patient/a', 0, ['Ada', 'Ädä']);
    await append(store, 'patient/a', 2, ['"; drop table event; --']);
    const { version, events } = await store.read('patient/a');
    expect(version).toBe(3);
    expect(events).toMatchObject([
      { type: 'patient-renamed', name: 'Ada', ...stamp },
      { name: 'Ädä' },
      { name: '"; drop table event; --' },
    ]);
    expect((await store.lines('patient')).map(({ sort }) => sort)).toEqual([
      '"; drop table event; --',
    ]);
    await store.close();
  });

  test('a version that somebody else has passed is a conflict, and nothing of the act is kept', async () => {
    const store = await openStore(place());
    await append(store, 'patient/a', 0, ['one']);
    const late = append(store, 'patient/a', 0, ['two']);
    await expect(late).rejects.toThrow(Conflict);
    await expect(late).rejects.toMatchObject({ expected: 0, found: 1 });
    const half = store.act(
      { stamp, asked: 'half' },
      () =>
        Promise.resolve({
          appends: [
            { stream: 'patient/b', expected: 0, events: [renamed('b')] },
            { stream: 'patient/a', expected: 0, events: [renamed('a')] },
          ],
          answer: null,
        }),
      () => Promise.resolve([]),
    );
    await expect(half).rejects.toThrow(Conflict);
    expect((await store.read('patient/b')).version).toBe(0);
    await store.close();
  });

  test('one tap counts once, however often it is sent; its key for another act is refused', async () => {
    const store = await openStore(place());
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => append(store, 'patient/a', 0, ['one'], 'tap-1')),
    );
    expect(sent.map(({ again }) => again).toSorted((a, b) => Number(a) - Number(b))).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(new Set(sent.map(({ answer }) => answer.version))).toEqual(new Set([1]));
    expect((await store.read('patient/a')).version).toBe(1);
    await expect(append(store, 'patient/a', 1, ['two'], 'tap-1')).rejects.toThrow(KeyReused);
    await store.close();
  });

  test('any order of appends to any streams leaves whole chains', async () => {
    const store = await openStore(place());
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 }), fc.string()),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await Promise.allSettled(
          all.map(async ([name, expected, text]) =>
            append(store, `patient/${name}`, expected, [text]),
          ),
        );
        expect((await verify(store.db)).wrong).toEqual([]);
      }),
      { numRuns: kind === 'sqlite' ? 15 : 8 },
    );
    await store.close();
  }, 60_000);

  test('a second writer is refused with who holds the data', async () => {
    const where = place();
    const store = await openStore(where);
    const second = openDatabase(where);
    await expect(second).rejects.toThrow(StoreFailure);
    await expect(second).rejects.toMatchObject({ kind: 'locked' });
    await store.close();
    await (await openStore(where)).close();
  }, 30_000);

  test('data of a newer version are not touched', async () => {
    const where = place();
    const store = await openStore(where);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
      store.db,
    );
    await store.close();
    await expect(openDatabase(where)).rejects.toMatchObject({ kind: 'newer' });
  });

  test('every earlier version is brought to the form of today, and keeps what it held', async () => {
    const names = Object.keys(migrations);
    for (const from of names) {
      const where = place();
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      const store = await openStore(where);
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      await migrate(store.db, from);
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      await append(store, 'patient/a', 0, [from]);
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      await store.close();
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      const again = await openStore(where);
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      expect((await again.read('patient/a')).events).toMatchObject([{ name: from }]);
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      await again.close();
    }
  });

  test('a backup read into an empty place is the same, line by line', async () => {
    const store = await openStore(place());
    for (const name of ['a', 'b', 'c']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await append(store, `patient/${name}`, 0, [name, `${name}ä`, '\u2028"'], `key-${name}`);
    }
    const file = join(place().folder, '..', `backup-${Math.random()}.gz`);
    await writeBackup(store.db, file);
    const elsewhere = place();
    expect(await restore(elsewhere, file)).toEqual({ events: 9, streams: 3, wrong: [] });
    const restored = await openStore(elsewhere);
    for (const table of ['event', 'stream', 'command', 'projection'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one table after the other
      const [before, after] = await Promise.all([
        store.db.selectFrom(table).selectAll().execute(),
        restored.db.selectFrom(table).selectAll().execute(),
      ]);
      expect(after.map(canonical).toSorted()).toEqual(before.map(canonical).toSorted());
    }
    // and the same tap sent once more after the restoring counts once
    expect((await append(restored, 'patient/a', 0, ['a', 'aä', '\u2028"'], 'key-a')).again).toBe(
      true,
    );
    await restored.close();
    await store.close();
    rmSync(file);
  });

  test('a backup that is cut off, or data that are there already, are left alone', async () => {
    const store = await openStore(place());
    await append(store, 'patient/a', 0, ['one', 'two']);
    const file = join(place().folder, '..', `backup-${Math.random()}.gz`);
    await writeBackup(store.db, file);
    const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
    writeFileSync(`${file}.cut`, gzipSync(lines.slice(0, -1).join('\n')));
    const cut = place();
    await expect(restore(cut, `${file}.cut`)).rejects.toThrow('its end is missing');
    writeFileSync(`${file}.less`, gzipSync([...lines.slice(0, -2), lines.at(-1)].join('\n')));
    await expect(restore(place(), `${file}.less`)).rejects.toThrow('has lost rows');
    await store.close();
    const used = place();
    await restore(used, file);
    await expect(restore(used, file)).rejects.toThrow('already');
    for (const end of ['', '.cut', '.less']) rmSync(`${file}${end}`);
  });

  describe('verify', () => {
    test.each([
      [
        'a word that was changed',
        sql`update event set data = '{"name":"forged"}' where version = 2`,
        'was changed',
      ],
      ['an event that is gone', sql`delete from event where version = 2`, 'is missing'],
      ['the last event that is gone', sql`delete from event where version = 3`, 'acknowledged'],
      [
        'another person behind it',
        sql`update event set "by" = 'somebody' where version = 1`,
        'was changed',
      ],
    ])('finds %s', async (_name, damage, says) => {
      const store = await openStore(place());
      await append(store, 'patient/a', 0, ['one', 'two', 'three']);
      expect((await verify(store.db)).wrong).toEqual([]);
      await damage.execute(store.db);
      expect((await verify(store.db)).wrong.join('\n')).toContain(says);
      await store.close();
    });
  });

  test('a full disk is said in words, nothing is stored half, and it goes on when there is room', async () => {
    const where = place();
    const store = await openStore(where);
    await append(store, 'patient/a', 0, ['one']);
    const makeRoom = await fillDisk(store);
    const names = Array.from({ length: 200 }, () => 'x'.repeat(500));
    const big = append(store, 'patient/b', 0, names, 'tap-of-the-full-disk');
    await expect(big).rejects.toMatchObject({ kind: 'full' });
    await expect(big).rejects.toThrow('The disk is full. Nothing of this was stored.');
    expect((await store.read('patient/b')).version).toBe(0);
    expect((await store.lines('patient')).map(({ id }) => id)).toEqual(['patient/a']);
    expect((await verify(store.db)).wrong).toEqual([]);
    // what was there is read, and the same tap counts once there is room
    expect((await store.read('patient/a')).version).toBe(1);
    await makeRoom();
    const again = await append(store, 'patient/b', 0, names, 'tap-of-the-full-disk');
    expect(again).toMatchObject({ again: false, answer: { version: 200 } });
    await store.close();
    expect(existsSync(where.folder)).toBe(true);
  });
});
