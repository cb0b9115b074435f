import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../src/server/store/migrations/index.js';
import { layOut } from './support/older-data.js';

const app = join(import.meta.dirname, '..');
const home = mkdtempSync(join(tmpdir(), 'clinic-install-'));
/** Servers that run: none stays behind where a test fails. */
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const { pid } of running) process.kill(-(pid ?? 0), 'SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

/** Somebody else's machine: this Node and npm, nothing of the workspace. */
const environment = {
  PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
  HOME: home,
  PORT: '0',
  CLINIC_LOG: 'none',
};

let tarball = '';
beforeAll(() => {
  const printed = execFileSync(process.execPath, [join(app, 'pack/pack.ts')], { encoding: 'utf8' });
  tarball = printed.trim().split('\n').at(-1) ?? '';
}, 600_000);

function emptyFolder(name: string): string {
  const folder = join(home, name);
  mkdirSync(folder);
  return folder;
}

const npx = (...args: readonly string[]) => [
  '--yes',
  '--offline',
  `--package=${tarball}`,
  'openketamine-clinic',
  ...args,
];

interface Started {
  readonly process: ChildProcess;
  readonly address: string;
  readonly code: string | undefined;
  readonly ms: number;
}

function start(folder: string): Promise<Started> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const server = spawn('npx', npx(), { cwd: folder, env: environment, detached: true });
    running.add(server);
    server.once('exit', () => running.delete(server));
    let said = '';
    server.stdout.setEncoding('utf8');
    server.stdout.on('data', (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      const code = /account: (?<code>\w+)/u.exec(said)?.groups?.['code'];
      if (address !== undefined) {
        resolve({ process: server, address, code, ms: Math.round(performance.now() - began) });
      }
    });
    server.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    server.once('exit', () => reject(new Error(said)));
  });
}

function stop({ process: server }: Started): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    process.kill(-(server.pid ?? 0), 'SIGTERM');
  });
}

/** Runs a command of the tarball to its end. */
function run(folder: string, ...args: readonly string[]): string {
  return execFileSync('npx', npx(...args), { cwd: folder, env: environment, encoding: 'utf8' });
}

const send = async (address: string, path: string, body: unknown, cookie = '') =>
  await fetch(`${address}${path}`, {
    method: path.endsWith('/settings') ? 'PUT' : 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify(body),
  });

const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

async function fine<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  const body = (await response.json()) as T & { readonly error?: unknown };
  expect([response.ok, body.error]).toEqual([true, undefined]);
  return body;
}

test('from an empty folder to the plan of the first patient by the steps of the README, and a later start finds it', async () => {
  const began = performance.now();
  expect(existsSync(tarball)).toBe(true);
  const folder = emptyFolder('first');
  const first = await start(folder);
  const { address, code } = first;
  expect(await (await fetch(address)).text()).toContain('<div id="app">');
  expect((await fetch(`${address}/api/patients`)).status).toBe(401);

  // 1. the first account
  const chosen = { name: 'First', password: 'a long enough word' };
  const setup = await send(address, '/api/setup', { code, ...chosen });
  expect(setup.status).toBe(200);
  const admin = cookieOf(setup);
  // 2. the place, and who works there
  const get = async (path: string, cookie: string) =>
    await fetch(`${address}${path}`, { headers: { Cookie: cookie } });
  const { settings } = await fine<{ settings: object }>(get('/api/settings', admin));
  await fine(send(address, '/api/settings', { ...settings, place: 'US' }, admin));
  const made = await fine<{ password: string }>(
    send(address, '/api/accounts', { name: 'Dr A', role: 'prescriber' }, admin),
  );
  // 3. the first patient, and a course
  const signIn = await send(address, '/api/signin', { name: 'Dr A', password: made.password });
  expect(signIn.status).toBe(200);
  const doctor = cookieOf(signIn);
  const command = async (path: string, told: object) =>
    await fine(send(address, `/api/${path}/commands`, { command: told }, doctor));
  await command('patients/p1', { type: 'register-patient', name: 'Invented Person' });
  await command('patients/p1', {
    type: 'record-facts',
    answers: [
      { key: 'weight', value: { value: 80, unit: 'kg' } },
      { key: 'birthDate', value: '1984-03-07' },
    ],
  });
  const start0 = new Date().toISOString().slice(0, 10);
  const protocol = 'ketamine-iv-trd-six-over-three-weeks';
  await command('courses/c1', {
    type: 'open-course',
    patient: 'p1',
    protocol,
    start: start0,
    choices: {},
  });
  const { course } = await fine<{ course: { sessions: { dose: unknown }[] } }>(
    get('/api/courses/c1', doctor),
  );
  expect(course.sessions[0]?.dose).toEqual({ value: 40, unit: 'mg' });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  expect(seconds).toBeLessThan(300);
  await stop(first);
  expect(existsSync(join(folder, 'clinic-data/clinic.sqlite'))).toBe(true);

  const second = await start(folder);
  // who has an account needs no code any more, and signs in with what was chosen
  expect(second.code).toBeUndefined();
  expect((await send(second.address, '/api/signin', chosen)).status).toBe(200);
  await stop(second);
  console.log(
    `first start ${first.ms} ms, to the plan of the first patient ${seconds} s, second start ${second.ms} ms`,
  );
});

test('its commands look after the data: verify, backup, restore elsewhere, the same there', () => {
  const folder = join(home, 'first');
  expect(run(folder, 'verify')).toContain('every one of them is as it was recorded');
  expect(run(folder, 'backup', 'copy.gz')).toContain('Wrote copy.gz');
  const elsewhere = emptyFolder('restored');
  expect(run(elsewhere, 'restore', join(folder, 'copy.gz'))).toContain('Every one of them');
  run(folder, 'export', 'out');
  run(elsewhere, 'export', 'out');
  for (const kind of ['patient', 'course', 'session', 'lot', 'duty', 'consent']) {
    const of = (where: string) => readFileSync(join(where, `out/${kind}.jsonl`), 'utf8');
    expect(of(elsewhere)).toBe(of(folder));
  }
  expect(run(folder, 'account', 'add', 'Nurse B', 'nurse')).toContain('shown once');
});

test.each(Object.keys(migrations))(
  'started where %s left its data, it brings them to its own form and goes on with them',
  async (version) => {
    const folder = emptyFolder(`older-${version}`);
    layOut(version, join(folder, 'clinic-data'));
    const server = await start(folder);
    expect(server.code).toBeUndefined();
    const chosen = { name: 'First', password: 'a long enough word' };
    const signIn = await send(server.address, '/api/signin', chosen);
    expect(signIn.status).toBe(200);
    const today = await fine<{ floor: { phase: string }[] }>(
      fetch(`${server.address}/api/today`, { headers: { Cookie: cookieOf(signIn) } }),
    );
    expect(today.floor.map(({ phase }) => phase)).toEqual(['arrived']);
    await stop(server);
    expect(run(folder, 'verify')).toContain('6 events in 5 streams');
  },
);

test('the tarball has no dependencies, and the licences of everything in it', () => {
  const manifest = JSON.parse(readFileSync(join(app, 'dist/pack/package.json'), 'utf8')) as object;
  expect(Object.keys(manifest)).not.toContain('dependencies');
  const notices = readFileSync(join(app, 'dist/pack/THIRD-PARTY'), 'utf8');
  for (const name of ['hono', 'kysely', 'react', 'react-aria-components', 'pg', 'zod']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'mu'));
  }
});
