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
  readonly #sent: () => unknown;
  /** Acknowledged, but not yet in what the screens show. */
  #acknowledged: readonly Letter[] = [];
  #shown: readonly Letter[] = [];
  /** Where commands of this device have taken each stream: from the version somebody saw to the one that came of it. */
  readonly #moved = new Map<string, number>();

  /**
   * @param sent - called when the server has spoken; what it returns is waited for before a command counts as shown
   */
  constructor(account: string, sent: () => unknown) {
    this.#account = account;
    this.#sent = sent;
    this.#letters = kept<Letter[]>(name(account)) ?? [];
    this.#shown = this.#letters;
    void this.run();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly waitingCount = (): number => (this.#state === 'waiting' ? this.#letters.length : 0);

  /** What was done here and is not yet in what the server last said: the same list until it changes. */
  readonly shown = (): readonly Letter[] => this.#shown;

  #set(letters: readonly Letter[], acknowledged: readonly Letter[] = this.#acknowledged): void {
    this.#letters = letters;
    this.#acknowledged = acknowledged;
    this.#shown = [...acknowledged, ...letters];
    keep(name(this.#account), letters.length === 0 ? undefined : letters);
    for (const listener of this.#listeners) listener();
  }

  /** The version a command rests on: what somebody saw, and what they themselves have done since. */
  #restsOn({ address, expected }: Letter): number | undefined {
    let version = expected;
    for (
      let next = version === undefined ? undefined : this.#moved.get(`${address} ${version}`);
      next !== undefined;
      next = this.#moved.get(`${address} ${version}`)
    ) {
      version = next;
    }
    return version;
  }

  /** Acknowledged: shown as done until the screens have it. */
  #arrived(letter: Letter, rested: number | undefined, version: number | undefined): void {
    if (rested !== undefined && version !== undefined && version > rested) {
      this.#moved.set(`${letter.address} ${rested}`, version);
    }
    this.#set(this.#letters.slice(1), [...this.#acknowledged, letter]);
    void Promise.resolve(this.#sent()).finally(() =>
      this.#set(
        this.#letters,
        this.#acknowledged.filter(({ key }) => key !== letter.key),
      ),
    );
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
      const { key, address, command } = letter;
      const expected = this.#restsOn(letter);
      let failure: unknown;
      let version: number | undefined;
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, in order
        const answer = await ask<{ readonly version?: number }>(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ command, key, ...(expected === undefined ? {} : { expected }) }),
        });
        ({ version } = answer);
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
      const waiting = this.#waiting.get(key);
      this.#waiting.delete(key);
      if (failure === undefined) {
        this.#arrived(letter, expected, version);
        waiting?.done();
      } else {
        this.#set(this.#letters.slice(1));
        waiting?.failed(failure);
        void this.#sent();
      }
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

const none: readonly Letter[] = [];

/** What was done at this device to one address and the server has not said back yet: shown at once, and taken back if it is refused. */
export function useUnsaid(outbox: Outbox, address: string): readonly ClinicCommand[] {
  const letters = useSyncExternalStore(outbox.subscribe, outbox.shown, () => none);
  return letters.flatMap((letter) => (letter.address === address ? [letter.command] : []));
}
