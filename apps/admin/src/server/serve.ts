import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '@openketamine/clinic';
import { sql } from 'kysely';
import { Accounts } from './accounts.js';
import { createApp } from './app.js';
import { Clinic } from './clinic/clinic.js';
import { demoSince, removeDemo, seedDemo } from './clinic/demo.js';
import type { Config } from './config.js';
import { listen } from './listen.js';
import { jsonLog } from './log.js';
import { openDatabase } from './store/open.js';
import { Store } from './store/store.js';

/** How to serve besides what the environment says. */
export interface ServeOptions {
  readonly demo: boolean;
  readonly client: string;
  readonly say: (line: string) => void;
  readonly log: (line: string) => void;
  readonly now?: () => Date;
}

/** A server that runs, and how it is stopped. */
export interface Serving {
  readonly address: string;
  readonly clinic: Clinic;
  readonly accounts: Accounts;
  /** Answers what has been asked, then closes the database. */
  readonly stop: () => Promise<void>;
}

const grace = 5000;

/** The demo is of today: sessions that were under way yesterday are not. */
async function freshDemo(clinic: Clinic, accounts: Accounts): Promise<void> {
  const since = await demoSince(clinic);
  const { zone } = await clinic.settings();
  if (since !== undefined) {
    const stale = Date.parse(clinic.now()) - Date.parse(since) > 2 * 60 * 60 * 1000;
    if (!stale && dayOf({ at: since, zone }) === dayOf({ at: clinic.now(), zone })) return;
    await removeDemo(clinic);
  }
  await seedDemo(clinic, accounts);
}

/**
 * Opens the data and serves the app until it is stopped.
 *
 * @throws StoreFailure, PortTaken
 */
export async function serveClinic(config: Config, options: ServeOptions): Promise<Serving> {
  const { demo, client, say, now = () => new Date() } = options;
  if (!existsSync(join(client, 'index.html')))
    throw new Error('The app is not built: its pages are missing.');
  const opened = await openDatabase({ folder: config.CLINIC_DATA, postgres: config.DATABASE_URL });
  const store = new Store(opened);
  const zone = config.CLINIC_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clinic = new Clinic(store, now, zone);
  const accounts = new Accounts(store, now, config.CLINIC_IDLE_MINUTES);
  try {
    if (demo) await freshDemo(clinic, accounts);
    const setUp = await accounts.isSetUp();
    const setupCode = setUp ? undefined : randomBytes(4).toString('hex');
    const log = jsonLog(config.CLINIC_LOG, options.log, now);
    const app = createApp({
      client,
      clinic,
      accounts,
      log,
      origin: config.CLINIC_ORIGIN,
      setupCode,
      ready: async () => {
        try {
          await sql`select 1`.execute(store.db);
          return true;
        } catch {
          return false;
        }
      },
    });
    const { server, port } = await listen(app, config.PORT, config.HOST);
    if (setupCode !== undefined) say(`Set-up code for the first account: ${setupCode}`);
    let stopping: Promise<void> | undefined;
    return {
      address: `http://${config.HOST}:${port}`,
      clinic,
      accounts,
      stop() {
        stopping ??= new Promise<void>((resolve) => {
          const late = setTimeout(() => server.closeAllConnections(), grace);
          server.close(() => {
            clearTimeout(late);
            resolve();
          });
          server.closeIdleConnections();
        }).then(() => store.close());
        return stopping;
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
