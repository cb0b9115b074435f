import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openDatabase, type Where } from '../../src/server/store/open.js';
import { Store } from '../../src/server/store/store.js';
import { startPostgres, withoutPostgres, type Server } from './postgres.js';

/** Places for data, one after the other, each empty. */
export interface Places {
  readonly kind: 'sqlite' | 'postgres';
  readonly place: () => Where;
}

/** Runs the same tests on both databases. Where there is no Postgres, one test says so. */
export function onBothDatabases(tests: (places: Places) => void): void {
  const folders: string[] = [];
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'clinic-store-'));
    folders.push(made);
    return made;
  };
  afterAll(() => {
    for (const one of folders) rmSync(one, { recursive: true, force: true });
  });
  describe('SQLite', () => {
    tests({ kind: 'sqlite', place: () => ({ folder: join(folder(), 'data') }) });
  });
  // oxlint-disable-next-line vitest/no-conditional-tests -- what cannot run says why
  if (withoutPostgres !== undefined) {
    // oxlint-disable-next-line vitest/no-disabled-tests -- what cannot run says why
    test.skip(`Postgres: ${withoutPostgres}`, () => undefined);
    return;
  }
  describe('Postgres', () => {
    let server: Server | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    }, 120_000);
    afterAll(() => server?.stop(), 60_000);
    tests({
      kind: 'postgres',
      place: () => ({ folder: folder(), postgres: server?.database() ?? '' }),
    });
  });
}

/** An open store in an empty place. */
export async function openStore(where: Where): Promise<Store> {
  return new Store(await openDatabase(where));
}
