import { useSyncExternalStore } from 'react';
import { ApiFailure, ask, type ClinicCommand } from './api.js';
import { keep, kept } from './keeping.js';

/** A command on its way to the server. Its key makes that it counts once, however often it is sent. */
export interface Letter {
  readonly key: string;
  readonly address: string;
  readonly command: ClinicCommand;
  readonly expected?: number;
  /** The account that gave it: nobody sends for somebody else. */
  readonly account: string;
}

type State = 'sending' | 'waiting';

const name = (account: string) => `outbox:${account}`;

/** Sends commands in order, keeps them while the server does not answer, and sends each until it is acknowledged or refused. */
export class Outbox {
  readonly #account: string;
  #letters: readonly Letter[];
  #state: State = 'sending';
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<string, { done: () => void; failed: (error: unknown) => void }>();
  readonly #listeners = new Set<() => void>();
  readonly #sent: () => void;

  constructor(account: string, sent: () => void) {
    this.#account = account;
    this.#sent = sent;
    this.#letters = kept<Letter[]>(name(account)) ?? [];
    void this.run();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly waitingCount = (): number => (this.#state === 'waiting' ? this.#letters.length : 0);

  #set(letters: readonly Letter[]): void {
    this.#letters = letters;
    keep(name(this.#account), letters.length === 0 ? undefined : letters);
    for (const listener of this.#listeners) listener();
  }

  /** Resolves when the server has acknowledged it, and rejects when the server refuses it. */
  send(address: string, command: ClinicCommand, expected?: number): Promise<void> {
    const letter: Letter = {
      key: crypto.randomUUID(),
      address,
      command,
      account: this.#account,
      ...(expected === undefined ? {} : { expected }),
    };
    return new Promise((done, failed) => {
      this.#waiting.set(letter.key, { done, failed });
      this.#set([...this.#letters, letter]);
      void this.run();
    });
  }

  /** Tries what waits, now. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    clearTimeout(this.#timer);
    for (let letter = this.#letters[0]; letter !== undefined; letter = this.#letters[0]) {
      const { key, address, command, expected } = letter;
      let failure: unknown;
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, in order
        await ask(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ command, key, ...(expected === undefined ? {} : { expected }) }),
        });
      } catch (error) {
        failure = error;
      }
      const unanswered =
        failure instanceof ApiFailure &&
        (failure.status === 0 || [502, 503, 507].includes(failure.status));
      const signedOut = failure instanceof ApiFailure && failure.status === 401;
      if (unanswered || signedOut) {
        this.#state = 'waiting';
        this.#set(this.#letters);
        this.#timer = setTimeout(() => void this.run(), 3000);
        break;
      }
      this.#state = 'sending';
      this.#set(this.#letters.slice(1));
      const waiting = this.#waiting.get(key);
      this.#waiting.delete(key);
      if (failure === undefined) waiting?.done();
      else waiting?.failed(failure);
      this.#sent();
    }
    this.#running = false;
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}

/** How many commands wait for the server. */
export function useWaiting(outbox: Outbox | undefined): number {
  return useSyncExternalStore(
    outbox?.subscribe ?? (() => () => undefined),
    () => outbox?.waitingCount() ?? 0,
  );
}
