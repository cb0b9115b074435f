import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Postgres server of its own, on this machine only, gone when it is stopped. */
export interface Server {
  /** Address of a database that nobody else uses. */
  database(): string;
  stop(): void;
  /** Kills the server as a loss of power would, and starts it again. */
  kill(): void;
}

function binaries(): string | undefined {
  const given = process.env['POSTGRES_BIN'];
  const root = '/usr/lib/postgresql';
  const found = existsSync(root)
    ? readdirSync(root)
        .toSorted()
        .map((version) => join(root, version, 'bin'))
    : [];
  return [given, ...found].find((dir) => dir !== undefined && existsSync(join(dir, 'initdb')));
}

/** Where the programs are; undefined where there are none. */
const postgresBinaries = binaries();

/** Says once why tests with Postgres are left out. */
export const withoutPostgres =
  postgresBinaries === undefined
    ? 'No Postgres on this system: set POSTGRES_BIN to the folder of initdb to run these tests.'
    : undefined;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** Postgres refuses to run as root: it then runs as a user without rights. */
function asOther(program: string, args: readonly string[]): void {
  const root = process.getuid?.() === 0;
  const options = root ? { uid: 65_534, gid: 65_534 } : {};
  execFileSync(program, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  });
}

export async function startPostgres(): Promise<Server> {
  if (postgresBinaries === undefined) throw new Error(withoutPostgres);
  const bin = (name: string) => join(postgresBinaries, name);
  const home = mkdtempSync(join(tmpdir(), 'clinic-postgres-'));
  chmodSync(home, 0o777);
  const data = join(home, 'data');
  const port = await freePort();
  asOther(bin('initdb'), ['-D', data, '-U', 'clinic', '--auth=trust', '-E', 'UTF8', '--no-sync']);
  const start = () =>
    asOther(bin('pg_ctl'), [
      '-D',
      data,
      '-w',
      '-t',
      '60',
      '-l',
      join(home, 'log'),
      '-o',
      `-p ${port} -c listen_addresses=127.0.0.1 -k ${home} -c max_connections=60`,
      'start',
    ]);
  start();
  let count = 0;
  return {
    database() {
      count += 1;
      const name = `clinic_${count}`;
      asOther(bin('createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'clinic', name]);
      return `postgres://clinic@127.0.0.1:${port}/${name}`;
    },
    kill() {
      asOther(bin('pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      start();
    },
    stop() {
      asOther(bin('pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
