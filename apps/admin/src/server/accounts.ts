import { createHash, randomBytes, randomUUID, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Role } from '@openketamine/clinic';
import type { Actor } from './clinic/clinic.js';
import { NameTaken, isTaken } from './clinic/refused.js';
import type { Store } from './store/store.js';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const keyLength = 32;

/** An account as others see it. */
export interface Account extends Actor {
  readonly demo: boolean;
  readonly disabled: boolean;
}

async function secretOf(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, keyLength);
  return `scrypt:${salt.toString('base64url')}:${key.toString('base64url')}`;
}

async function matches(password: string, secret: string): Promise<boolean> {
  const [kind, salt = '', key = ''] = secret.split(':');
  if (kind !== 'scrypt') return false;
  const expected = Buffer.from(key, 'base64url');
  const found = await derive(password, Buffer.from(salt, 'base64url'), keyLength);
  return expected.length === found.length && timingSafeEqual(expected, found);
}

const hashed = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Wrong passwords for one name after which it has to rest, and for how long. */
const patience = { tries: 5, minutes: 5 };

/** Accounts and who is signed in. Passwords and tokens are kept as digests alone. */
export class Accounts {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #idle: number;
  readonly #failures = new Map<string, { count: number; until: number }>();
  readonly #seen = new Map<string, number>();

  constructor(store: Store, now: () => Date, idleMinutes: number) {
    this.#store = store;
    this.#now = now;
    this.#idle = idleMinutes * 60_000;
  }

  async list(): Promise<readonly Account[]> {
    const rows = await this.#store.db.selectFrom('account').selectAll().orderBy('name').execute();
    return rows.map(({ id, name, role, demo, disabled }) => ({
      id,
      name,
      role: role as Role,
      demo: demo === 1,
      disabled: disabled === 1,
    }));
  }

  /**
   * Makes an account. Without a password it is one of the demo, which opens at one click.
   *
   * @throws NameTaken
   */
  async add(fields: {
    readonly name: string;
    readonly role: Role;
    readonly password?: string;
    readonly id?: string;
  }): Promise<Account> {
    const { name, role, password, id = randomUUID() } = fields;
    const demo = password === undefined;
    const secret = password === undefined ? '' : await secretOf(password);
    const adding = this.#store.exclusively(() =>
      this.#store.db
        .insertInto('account')
        .values({
          id,
          name,
          role,
          secret,
          demo: demo ? 1 : 0,
          disabled: 0,
          created: this.#now().toISOString(),
        })
        .execute(),
    );
    try {
      await adding;
    } catch (error) {
      throw isTaken(error) ? new NameTaken() : error;
    }
    return { id, name, role, demo, disabled: false };
  }

  async disable(id: string): Promise<boolean> {
    return await this.#store.exclusively(async () => {
      const [{ numUpdatedRows } = { numUpdatedRows: 0n }] = await this.#store.db
        .updateTable('account')
        .set({ disabled: 1 })
        .where('id', '=', id)
        .execute();
      await this.#store.db.deleteFrom('signin').where('account', '=', id).execute();
      return numUpdatedRows > 0n;
    });
  }

  /** Whether somebody real can sign in. */
  async isSetUp(): Promise<boolean> {
    return (await this.list()).some(({ demo, disabled }) => !demo && !disabled);
  }

  async #open(account: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const at = this.#now().toISOString();
    await this.#store.exclusively(() =>
      this.#store.db
        .insertInto('signin')
        .values({ token: hashed(token), account, created: at, seen: at })
        .execute(),
    );
    return token;
  }

  /** A token for a name and a password; `wrong` or `too-often` where there is none. */
  async signIn(name: string, password: string): Promise<string> {
    const now = this.#now().getTime();
    const failed = this.#failures.get(name);
    if (failed !== undefined && failed.count >= patience.tries && failed.until > now)
      return 'too-often';
    const row = await this.#store.db
      .selectFrom('account')
      .selectAll()
      .where('name', '=', name)
      .executeTakeFirst();
    // a name that nobody has takes as long as a wrong password
    const right = await matches(password, row?.secret ?? `scrypt:AAAA:${'A'.repeat(43)}`);
    if (row === undefined || !right || row.disabled === 1) {
      const count = (failed !== undefined && failed.until > now ? failed.count : 0) + 1;
      if (this.#failures.size > 1000) this.#failures.clear();
      this.#failures.set(name, { count, until: now + patience.minutes * 60_000 });
      return 'wrong';
    }
    this.#failures.delete(name);
    return this.#open(row.id);
  }

  /** A token for an account of the demo. */
  async enterDemo(id: string): Promise<string | undefined> {
    const row = await this.#store.db
      .selectFrom('account')
      .select(['id', 'demo'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.demo === 1 ? this.#open(row.id) : undefined;
  }

  /** Whose token this is. */
  async who(token: string): Promise<Account | undefined> {
    const digest = hashed(token);
    const row = await this.#store.db
      .selectFrom('signin')
      .innerJoin('account', 'account.id', 'signin.account')
      .select(['account.id', 'name', 'role', 'demo', 'disabled', 'seen'])
      .where('token', '=', digest)
      .executeTakeFirst();
    if (row === undefined || row.disabled === 1) return undefined;
    const now = this.#now().getTime();
    const seen = Math.max(Date.parse(row.seen), this.#seen.get(digest) ?? 0);
    if (now - seen > this.#idle) return undefined;
    this.#seen.set(digest, now);
    // written now and then, so that reading does not have to write
    if (now - Date.parse(row.seen) > Math.min(this.#idle / 4, 300_000)) {
      await this.#store.exclusively(() =>
        this.#store.db
          .updateTable('signin')
          .set({ seen: new Date(now).toISOString() })
          .where('token', '=', digest)
          .execute(),
      );
    }
    const { id, name, role, demo } = row;
    return { id, name, role: role as Role, demo: demo === 1, disabled: false };
  }

  async signOut(token: string): Promise<void> {
    await this.#store.exclusively(() =>
      this.#store.db.deleteFrom('signin').where('token', '=', hashed(token)).execute(),
    );
  }
}

/** A password that nobody has to make up: five groups that can be read out. */
export function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const bytes = randomBytes(20);
  return Array.from({ length: 4 }, (_, group) =>
    Array.from(
      { length: 5 },
      (__, at) => letters[(bytes[group * 5 + at] ?? 0) % letters.length],
    ).join(''),
  ).join('-');
}
