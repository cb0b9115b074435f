import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClinicCommand } from '@openketamine/clinic';
import { afterAll } from 'vitest';
import { Accounts } from '../../src/server/accounts.js';
import { createApp } from '../../src/server/app.js';
import { Clinic } from '../../src/server/clinic/clinic.js';
import { jsonLog } from '../../src/server/log.js';
import { openDatabase, type Where } from '../../src/server/store/open.js';
import { Store } from '../../src/server/store/store.js';

/** A server in memory with an empty clinic, and a clock that only the test moves. */
export async function openApp(where?: Where) {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-app-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>client</title>');
  const store = new Store(await openDatabase(where ?? { folder: join(folder, 'data') }));
  const time = { now: new Date('2026-01-05T14:00:00.000Z') };
  const now = () => time.now;
  const clinic = new Clinic(store, now, 'America/New_York');
  const accounts = new Accounts(store, now, 480);
  const logged: string[] = [];
  const app = createApp({
    client: folder,
    clinic,
    accounts,
    log: jsonLog('all', (line) => logged.push(line), now),
    setupCode: 'open-sesame',
    ready: () => Promise.resolve(true),
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const people = {
    prescriber: { id: 'prescriber', name: 'Prescriber', role: 'prescriber' },
    nurse: { id: 'nurse', name: 'Nurse', role: 'nurse' },
    reception: { id: 'reception', name: 'Reception', role: 'reception' },
    admin: { id: 'admin', name: 'Admin', role: 'admin' },
  } as const;
  const cookies = new Map<string, string>();
  /** A cookie of somebody in a role. */
  const as = async (role: keyof typeof people): Promise<string> => {
    const known = cookies.get(role);
    if (known !== undefined) return known;
    const { id, name } = people[role];
    await accounts.add({ id, name, role });
    const cookie = `clinic=${await accounts.enterDemo(id)}`;
    cookies.set(role, cookie);
    return cookie;
  };
  const get = async (
    path: string,
    role: keyof typeof people = 'nurse',
    headers: Record<string, string> = {},
  ) => await app.request(path, { headers: { Cookie: await as(role), ...headers } });
  const post = async (path: string, body: unknown, role: keyof typeof people = 'nurse') =>
    await app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: await as(role) },
      body: JSON.stringify(body),
    });
  const send = async (
    path: string,
    command: ClinicCommand,
    role: keyof typeof people = 'nurse',
    more: { expected?: number; key?: string } = {},
  ) => post(path, { command, ...more }, role);
  return { app, clinic, accounts, store, logged, time, as, get, post, send, people };
}
