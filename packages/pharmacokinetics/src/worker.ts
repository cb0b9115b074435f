import { parentPort, workerData } from 'node:worker_threads';
import { OpenKetamineError } from '@openketamine/model';
import { People, type PeopleResults, type PeopleSetup } from './internal/population/people.js';
import type { Message } from './workers.js';

/** One thread of a population: takes portions of people until none is left. */
const { setup, results, next, portion } = workerData as {
  readonly setup: PeopleSetup;
  readonly results: PeopleResults;
  readonly next: Int32Array;
  readonly portion: number;
};

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
const say = (message: Message): void => parentPort?.postMessage(message);

try {
  const people = new People(setup);
  for (;;) {
    const from = Atomics.add(next, 0, 1) * portion;
    if (from >= setup.size) break;
    const to = Math.min(setup.size, from + portion);
    people.fill(from, to, results);
    say({ done: to - from });
  }
} catch (error) {
  if (error instanceof OpenKetamineError) {
    const { code, path, reason, hint } = error;
    say({ code, path, reason, hint });
  } else {
    say({ failed: String(error) });
  }
}
