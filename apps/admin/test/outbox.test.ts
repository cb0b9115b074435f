import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClinicCommand } from '../src/client/api.js';
import { forget, keep, kept } from '../src/client/keeping.js';
import { Outbox } from '../src/client/outbox.js';

/** What a browser keeps between two pages. */
class Storage {
  readonly #items = new Map<string, string>();
  get length(): number {
    return this.#items.size;
  }
  readonly key = (at: number) => [...this.#items.keys()][at] ?? null;
  readonly getItem = (name: string) => this.#items.get(name) ?? null;
  readonly setItem = (name: string, value: string) => void this.#items.set(name, value);
  readonly removeItem = (name: string) => void this.#items.delete(name);
}

interface Sent {
  readonly address: string;
  readonly command: ClinicCommand;
  readonly key: string;
  readonly expected?: number;
}

/** A server that knows the version of each stream, counts each key once, and can be away or lose an answer. */
class Server {
  away = false;
  /** The command is carried out, and nobody hears of it. */
  losesAnswers = false;
  readonly done: Sent[] = [];
  readonly asked: Sent[] = [];
  readonly #answers = new Map<string, number>();

  version(address: string): number {
    return this.done.filter((sent) => sent.address === address).length;
  }

  readonly fetch = (address: string, init: { body: string }): Promise<Response> => {
    if (this.away) return Promise.reject(new TypeError('Failed to fetch'));
    const sent = { address, ...(JSON.parse(init.body) as Omit<Sent, 'address'>) };
    this.asked.push(sent);
    const known = this.#answers.get(sent.key);
    const found = this.version(address);
    if (known === undefined && sent.expected !== undefined && sent.expected !== found) {
      const error = { code: 'CONFLICT', path: '', message: '', hint: '', found };
      return Promise.resolve(Response.json({ error }, { status: 409 }));
    }
    if (known === undefined) {
      this.done.push(sent);
      this.#answers.set(sent.key, found + 1);
    }
    if (this.losesAnswers) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(Response.json({ version: this.#answers.get(sent.key) }));
  };
}

const answer = (question: string): ClinicCommand => ({
  type: 'answer-question',
  question,
  answer: 'yes',
});
const address = '/api/courses/c/sessions/1/commands';

let server: Server;
beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  vi.stubGlobal('localStorage', new Storage());
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const outboxOf = (account = 'nurse') => new Outbox(account, () => undefined);
const settle = () => vi.advanceTimersByTimeAsync(3500);

describe('what is tapped', () => {
  test('is sent in order, each once, and nothing is left to send', async () => {
    const outbox = outboxOf();
    await Promise.all(['a', 'b', 'c'].map((id) => outbox.send(address, answer(id))));
    expect(server.done.map(({ command }) => command)).toEqual(['a', 'b', 'c'].map(answer));
    expect(kept('outbox:nurse')).toBeUndefined();
    expect(outbox.waitingCount()).toBe(0);
  });

  test('while the server is away waits here, survives a reload, and is sent when it is back', async () => {
    server.away = true;
    const before = outboxOf();
    void before.send(address, answer('a'));
    await vi.advanceTimersByTimeAsync(10);
    expect(before.waitingCount()).toBe(1);
    expect(before.shown().map(({ command }) => command)).toEqual([answer('a')]);
    before.close();
    server.away = false;
    const after = outboxOf();
    await settle();
    expect(server.done.map(({ command }) => command)).toEqual([answer('a')]);
    expect(after.waitingCount()).toBe(0);
  });

  test('counts once, although its answer was lost and it is sent again', async () => {
    server.losesAnswers = true;
    const outbox = outboxOf();
    const sent = outbox.send(address, answer('a'), 0);
    await vi.advanceTimersByTimeAsync(10);
    server.losesAnswers = false;
    await settle();
    await sent;
    expect(server.asked.length).toBeGreaterThan(1);
    expect(server.done).toHaveLength(1);
  });

  test('by one account is never sent by another', async () => {
    server.away = true;
    const nurse = outboxOf('nurse');
    void nurse.send(address, answer('a'));
    await vi.advanceTimersByTimeAsync(10);
    nurse.close();
    server.away = false;
    const other = outboxOf('other');
    await settle();
    expect(server.done).toEqual([]);
    expect(other.shown()).toEqual([]);
  });

  test('twice on the same screen is no conflict with oneself', async () => {
    const outbox = outboxOf();
    // both rest on the version that was on the screen, before it was read again
    await Promise.all([outbox.send(address, answer('a'), 0), outbox.send(address, answer('b'), 0)]);
    await outbox.send(address, answer('c'), 0);
    expect(server.done).toHaveLength(3);
  });

  test('after somebody else did something is a conflict, and shows no more', async () => {
    const outbox = outboxOf();
    await outbox.send(address, answer('a'), 0);
    await server.fetch(address, { body: JSON.stringify({ command: answer('x'), key: 'theirs' }) });
    await expect(outbox.send(address, answer('b'), 1)).rejects.toMatchObject({
      status: 409,
      error: { found: 2 },
    });
    expect(outbox.shown()).toEqual([]);
    await outbox.send(address, answer('b'), 2);
    expect(server.done.map(({ command }) => command)).toEqual(['a', 'x', 'b'].map(answer));
  });

  test('shows until the screens have read it again, not shorter and not longer', async () => {
    let read: () => void = () => undefined;
    const outbox = new Outbox('nurse', () => new Promise<void>((done) => (read = done)));
    await outbox.send(address, answer('a'));
    expect(outbox.shown().map(({ command }) => command)).toEqual([answer('a')]);
    read();
    await vi.advanceTimersByTimeAsync(1);
    expect(outbox.shown()).toEqual([]);
  });

  test('in any order of taps and losses is carried out once each, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('tap', 'leave', 'return', 'lose', 'hear'), { maxLength: 25 }),
        async (acts) => {
          server = new Server();
          vi.stubGlobal('fetch', server.fetch);
          vi.stubGlobal('localStorage', new Storage());
          const outbox = outboxOf();
          const tapped: ClinicCommand[] = [];
          for (const act of acts) {
            if (act === 'tap') {
              tapped.push(answer(`q${tapped.length}`));
              void outbox.send(address, tapped.at(-1) as ClinicCommand, 0);
            }
            if (act === 'leave') server.away = true;
            if (act === 'return') server.away = false;
            if (act === 'lose') server.losesAnswers = true;
            if (act === 'hear') server.losesAnswers = false;
            // oxlint-disable-next-line no-await-in-loop -- one act after the other
            await vi.advanceTimersByTimeAsync(5);
          }
          server.away = false;
          server.losesAnswers = false;
          await settle();
          await settle();
          outbox.close();
          expect(server.done.map(({ command }) => command)).toEqual(tapped);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is typed', () => {
  test('is kept under its name, and read back as it was', () => {
    keep('draft:nurse:patient/a/facts', { weight: { value: '72' } });
    expect(kept('draft:nurse:patient/a/facts')).toEqual({ weight: { value: '72' } });
    expect(kept('draft:nurse:patient/b/facts')).toBeUndefined();
    expect(kept('draft:other:patient/a/facts')).toBeUndefined();
  });

  test('goes with who signs out, and nobody else’s goes with it', () => {
    keep('draft:nurse:patient/a/facts', 'mine');
    keep('draft:nurse:session/c/1/draw', 'mine');
    keep('draft:other:patient/a/facts', 'theirs');
    keep('outbox:nurse', ['on its way']);
    keep('draft:nurse-2:patient/a/facts', 'theirs');
    forget('draft:nurse:');
    expect(kept('draft:nurse-2:patient/a/facts')).toBe('theirs');
    expect(kept('draft:nurse:patient/a/facts')).toBeUndefined();
    expect(kept('draft:nurse:session/c/1/draw')).toBeUndefined();
    expect(kept('draft:other:patient/a/facts')).toBe('theirs');
    expect(kept('outbox:nurse')).toEqual(['on its way']);
  });

  test('that cannot be read or kept breaks nothing', () => {
    localStorage.setItem('clinic:draft:nurse:x', '{half');
    expect(kept('draft:nurse:x')).toBeUndefined();
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new Error('full');
      },
      getItem: () => null,
    });
    expect(() => keep('draft:nurse:x', 1)).not.toThrow();
  });
});
