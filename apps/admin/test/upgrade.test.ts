import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { Accounts } from '../src/server/accounts.js';
import { Clinic } from '../src/server/clinic/clinic.js';
import { shippedProtocol } from '../src/server/clinic/protocols.js';
import { courseView, todayView } from '../src/server/http/views.js';
import { migrations } from '../src/server/store/migrations/index.js';
import { openDatabase } from '../src/server/store/open.js';
import { Store } from '../src/server/store/store.js';
import { restore, verify, writeBackup } from '../src/server/store/upkeep.js';
import { nurse, prescriber } from './support/lived.js';
import { layOut } from './support/older-data.js';
import { onBothDatabases } from './support/stores.js';

const folder = mkdtempSync(join(tmpdir(), 'clinic-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = () => new Date('2026-01-05T15:00:00.000Z');
const versions = Object.keys(migrations);

let made = 0;
async function opened(version: string): Promise<Store> {
  made += 1;
  const where = { folder: join(folder, `${version}-${made}`) };
  layOut(version, where.folder);
  return new Store(await openDatabase(where));
}

test('there are data of every version that had tables of its own, so that none is forgotten', () => {
  const fixtures = readdirSync(join(import.meta.dirname, 'fixtures'));
  expect(fixtures.toSorted()).toEqual(versions.map((name) => `${name}.jsonl`).toSorted());
});

describe.each(versions)('data that %s wrote', (version) => {
  test('are brought to the form of today, whole, and go on', async () => {
    const store = await opened(version);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(
      store.db,
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(versions.toSorted());
    expect(await verify(store.db)).toEqual({ events: 6, streams: 5, wrong: [] });
    const clinic = new Clinic(store, now, 'UTC');
    expect((await clinic.settings()).name).toBe('Clinic of this test');
    const today = await todayView(clinic);
    expect(today.floor.map(({ phase }) => phase)).toEqual(['arrived']);
    const accounts = new Accounts(store, now, 480);
    const token = await accounts.signIn('First', 'a long enough word');
    expect(await accounts.who(token)).toMatchObject({ role: 'admin' });
    // a tap of that time counts once, and new ones go on where it stopped
    const answers = [{ key: 'weight', value: { value: 80, unit: 'kg' } }];
    const again = await clinic.patient(
      nurse,
      'p1',
      { type: 'record-facts', answers },
      { key: 'tap-00001' },
    );
    expect(again.again).toBe(true);
    const more = { type: 'answer-question', question: 'consent', answer: 'yes' } as const;
    await clinic.session(nurse, 'c1', 1, more);
    expect((await verify(store.db)).wrong).toEqual([]);
    await store.close();
  });

  test('hold the text of the protocol, with which the course is planned whatever is shipped now', async () => {
    const store = await opened(version);
    const clinic = new Clinic(store, now, 'UTC');
    const view = await courseView(clinic, 'c1');
    expect(view.course?.sessions[0]).toMatchObject({ number: 1, dose: { value: 40, unit: 'mg' } });
    const shipped = shippedProtocol(view.state.protocol);
    const isOld = shipped?.digest !== view.state.digest;
    // where another text is shipped by now, it is shown, and taken only when somebody says so
    expect(view.newer === null).toBe(!isOld);
    const adopt = { type: 'adopt-protocol', version: view.newer?.version ?? '9.9.9' } as const;
    await expect(clinic.course(prescriber, 'c1', adopt)).rejects.toThrow(/under way|recorded/u);
    await store.close();
  });
});

onBothDatabases(({ place }) => {
  test.each(versions)('a backup of data that %s wrote is restored', async (version) => {
    const store = await opened(version);
    const file = join(folder, `${version}-${Math.random()}.gz`);
    await writeBackup(store.db, file);
    await store.close();
    expect(await restore(place(), file)).toEqual({ events: 6, streams: 5, wrong: [] });
  });

  test('data of a newer version are refused before anything is touched, and the lock is given back', async () => {
    const where = place();
    const store = new Store(await openDatabase(where));
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
      store.db,
    );
    await store.close();
    for (const _ of [1, 2]) {
      const late = openDatabase(where);
      // oxlint-disable-next-line no-await-in-loop -- the second time as the first
      await expect(late).rejects.toThrow('9999-later');
      // oxlint-disable-next-line no-await-in-loop -- the second time as the first
      await expect(late).rejects.toMatchObject({ kind: 'newer' });
    }
    expect(existsSync(where.folder)).toBe(true);
  });
});
