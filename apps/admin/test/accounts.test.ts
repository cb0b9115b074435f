import { describe, expect, test } from 'vitest';
import { Accounts, newPassword } from '../src/server/accounts.js';
import { NameTaken } from '../src/server/clinic/refused.js';
import { onBothDatabases, openStore } from './support/stores.js';

const minute = 60_000;

onBothDatabases(({ place }) => {
  const opened = async (idleMinutes = 60) => {
    const store = await openStore(place());
    const time = { now: new Date('2026-01-05T14:00:00.000Z').getTime() };
    const accounts = new Accounts(store, () => new Date(time.now), idleMinutes);
    await accounts.add({
      id: 'a',
      name: 'Dr A',
      role: 'prescriber',
      password: 'a long enough word',
    });
    const pass = (minutes: number) => {
      time.now += minutes * minute;
    };
    return { store, accounts, pass };
  };
  const right = 'a long enough word';

  test('a token is somebody until it rests too long, and each use starts the time anew', async () => {
    const { store, accounts, pass } = await opened(60);
    const token = await accounts.signIn('Dr A', right);
    pass(60);
    expect(await accounts.who(token)).toMatchObject({ id: 'a', name: 'Dr A', role: 'prescriber' });
    pass(60);
    expect(await accounts.who(token)).toBeDefined();
    pass(60.01);
    expect(await accounts.who(token)).toBeUndefined();
    expect(await accounts.who('no such token')).toBeUndefined();
    await store.close();
  });

  test('a token still holds after the server was started again', async () => {
    const { store, accounts, pass } = await opened(60);
    const token = await accounts.signIn('Dr A', right);
    pass(30);
    await accounts.who(token);
    const again = new Accounts(store, () => new Date('2026-01-05T15:29:00.000Z'), 60);
    expect(await again.who(token)).toBeDefined();
    const late = new Accounts(store, () => new Date('2026-01-05T16:40:00.000Z'), 60);
    expect(await late.who(token)).toBeUndefined();
    await store.close();
  });

  test('neither passwords nor tokens are kept: a copy of the data opens no door', async () => {
    const { store, accounts } = await opened();
    const token = await accounts.signIn('Dr A', right);
    const [account, signin] = await Promise.all([
      store.db.selectFrom('account').selectAll().execute(),
      store.db.selectFrom('signin').selectAll().execute(),
    ]);
    const kept = JSON.stringify([account, signin]);
    expect(kept).not.toContain(right);
    expect(kept).not.toContain(token);
    const [stolen] = signin;
    expect(await accounts.who(stolen?.token ?? '')).toBeUndefined();
    await store.close();
  });

  test('five wrong passwords make a name rest for five minutes, and no other name', async () => {
    const { store, accounts, pass } = await opened();
    await accounts.add({ name: 'Nurse B', role: 'nurse', password: right });
    for (let tries = 0; tries < 5; tries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await accounts.signIn('Dr A', 'wrong')).toBe('wrong');
    }
    expect(await accounts.signIn('Dr A', right)).toBe('too-often');
    expect(await accounts.signIn('Nurse B', right)).not.toMatch(/wrong|too-often/u);
    pass(4.99);
    expect(await accounts.signIn('Dr A', right)).toBe('too-often');
    pass(0.02);
    expect(await accounts.who(await accounts.signIn('Dr A', right))).toMatchObject({ id: 'a' });
    // and what was wrong before is forgotten
    expect(await accounts.signIn('Dr A', 'wrong')).toBe('wrong');
    expect(await accounts.who(await accounts.signIn('Dr A', right))).toBeDefined();
    await store.close();
  });

  test('who signed out, or was taken off, is out at once and everywhere', async () => {
    const { store, accounts } = await opened();
    const [one, other] = [
      await accounts.signIn('Dr A', right),
      await accounts.signIn('Dr A', right),
    ];
    await accounts.signOut(one);
    expect(await accounts.who(one)).toBeUndefined();
    expect(await accounts.who(other)).toBeDefined();
    expect(await accounts.disable('a')).toBe(true);
    expect(await accounts.who(other)).toBeUndefined();
    expect(await accounts.signIn('Dr A', right)).toBe('wrong');
    expect(await accounts.disable('nobody')).toBe(false);
    expect((await accounts.list()).map(({ disabled }) => disabled)).toEqual([true]);
    expect(await accounts.isSetUp()).toBe(false);
    await store.close();
  });

  test('an account of the demo has no password, and no account with one opens at a click', async () => {
    const { store, accounts } = await opened();
    await accounts.add({ id: 'd', name: 'Demo', role: 'nurse' });
    expect(await accounts.signIn('Demo', '')).toBe('wrong');
    expect(await accounts.enterDemo('a')).toBeUndefined();
    expect(await accounts.enterDemo('nobody')).toBeUndefined();
    const token = await accounts.enterDemo('d');
    expect(await accounts.who(token ?? '')).toMatchObject({ demo: true, role: 'nurse' });
    await store.close();
  });

  test('a name is had once, also by two at the same moment', async () => {
    const { store, accounts } = await opened();
    const both = await Promise.allSettled(
      ['nurse', 'reception'].map((role) =>
        accounts.add({ name: 'Twice', role: role as 'nurse', password: right }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(accounts.add({ name: 'Twice', role: 'nurse', password: right })).rejects.toThrow(
      NameTaken,
    );
    expect((await accounts.list()).map(({ name }) => name)).toEqual(['Dr A', 'Twice']);
    await store.close();
  });
});

describe('a password that nobody has to make up', () => {
  test('can be read out, is long, and is never the same', () => {
    const made = Array.from({ length: 500 }, () => newPassword());
    expect(new Set(made).size).toBe(made.length);
    for (const password of made) {
      expect(password).toMatch(/^(?:[a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/u);
    }
  });
});
