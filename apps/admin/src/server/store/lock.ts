import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreFailure } from './failure.js';

/** Holds a folder for one writer. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock of a folder. The lock is one that the operating system gives back when the process is gone, however it went:
 * nobody has to remove a file after a crash.
 *
 * @throws StoreFailure `locked`
 */
export function lockFolder(folder: string): Lock {
  const path = join(folder, 'writer.lock');
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // a rollback journal, so that one exclusive lock on the file itself says it all
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    let who = '';
    try {
      who = ` (process ${readFileSync(join(folder, 'writer.pid'), 'utf8').trim()})`;
    } catch {
      // who it is, is only a help
    }
    throw new StoreFailure(
      'locked',
      `Another openketamine${who} is running with the data in ${folder}. Stop it first, or choose another folder with CLINIC_DATA.`,
      error,
    );
  }
  writeFileSync(join(folder, 'writer.pid'), `${process.pid}\n`);
  return { release: () => database.close() };
}
