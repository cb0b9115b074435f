import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/server/store/open.js';
import { verify } from '../src/server/store/upkeep.js';
import { startPostgres, withoutPostgres, type Server } from './support/postgres.js';

const kills = 20;
const folder = mkdtempSync(join(tmpdir(), 'clinic-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer for a while, kills it, and returns what it had acknowledged. */
function killed(args: readonly string[], ms: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(
      process.execPath,
      [join(import.meta.dirname, 'support/writer.ts'), ...args],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    writer.stdout.setEncoding('utf8');
    writer.stdout.on('data', (text: string) => {
      said += text;
      timer ??= setTimeout(() => writer.kill('SIGKILL'), ms);
    });
    writer.once('error', reject);
    writer.once('close', () => {
      clearTimeout(timer);
      // the last line may be cut off: it counts only with its end
      resolve(
        said
          .split('\n')
          .slice(0, -1)
          .filter((line) => line !== 'open'),
      );
    });
  });
}

interface Place {
  readonly folder: string;
  readonly postgres?: string;
}

/** Kills again and again, and returns how much was acknowledged: all of it has to be there each time. */
async function acknowledgedThrough(
  place: () => Place,
  after: (at: number) => void,
): Promise<number> {
  let acknowledged = 0;
  const { folder: dir, postgres } = place();
  for (let at = 1; at <= kills; at += 1) {
    // not the same moment twice: from at once to one and a half seconds
    const ms = 40 + ((at * 577) % 1460);
    // oxlint-disable-next-line no-await-in-loop -- one kill after the other, on the same data
    const said = await killed([dir, postgres ?? '', String(at)], ms);
    after(at);
    acknowledged += said.length;
    // oxlint-disable-next-line no-await-in-loop -- what is there after this kill
    const opened = await openDatabase(place());
    // oxlint-disable-next-line no-await-in-loop -- what is there after this kill
    const { wrong } = await verify(opened.db);
    // oxlint-disable-next-line no-await-in-loop -- what is there after this kill
    const rows = await opened.db.selectFrom('command').select('key').execute();
    const there = new Set(rows.map(({ key }) => key));
    // oxlint-disable-next-line no-await-in-loop -- the next writer needs it
    await opened.close();
    expect(wrong).toEqual([]);
    expect(said.filter((key) => !there.has(key))).toEqual([]);
  }
  console.log(`${kills} kills, ${acknowledged} acknowledged, none lost`);
  return acknowledged;
}

test('SQLite: a process killed at any moment loses no acknowledged write', async () => {
  const count = await acknowledgedThrough(
    () => ({ folder: join(folder, 'sqlite') }),
    () => undefined,
  );
  expect(count).toBeGreaterThan(kills);
});

describe.skipIf(withoutPostgres !== undefined)('Postgres', () => {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  test('a process killed at any moment, and now and then the server with it, loses no acknowledged write', async () => {
    const postgres = server?.database() ?? '';
    const count = await acknowledgedThrough(
      () => ({ folder, postgres }),
      (at) => {
        if (at % 5 === 0) server?.kill();
      },
    );
    expect(count).toBeGreaterThan(kills);
  });
});
