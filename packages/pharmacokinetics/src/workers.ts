import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { OpenKetamineError, type ErrorCode } from '@openketamine/model';
import { People } from './internal/population/people.js';
import { worthwhile } from './internal/population/worthwhile.js';
import {
  emptyResults,
  preparePopulation,
  simulatePopulation,
  summarize,
  type Population,
  type PopulationInput,
} from './population.js';

/** People a thread takes at a time. */
const PORTION = 2_000;

/**
 * What stops the work: an `AbortSignal` is one.
 *
 * @category populations
 */
export interface StopSignal {
  /** Why it was stopped, in whatever shape somebody gave it; undefined before. */
  readonly reason: unknown;
  /** Throws the reason, where the work was stopped already. */
  throwIfAborted(): void;
  /** Has a function called when somebody stops the work. */
  addEventListener(type: 'abort', listener: () => void): void;
  /** No longer calls the function. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * How to spread a population over threads.
 *
 * @category populations
 */
export interface ThreadOptions {
  /**
   * Threads; left out, as many as the machine has where they are at least 1.6 times as fast as one core,
   * which on two cores begins above a million people, and else none.
   */
  readonly threads?: number;
  /** Called now and then with how many people are done. */
  readonly onProgress?: (done: number, size: number) => void;
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: StopSignal;
}

/** What threads say. @internal */
export type Message =
  | {
      /** How many people are done. */
      readonly done: number;
    }
  | {
      /** Code of the error. */
      readonly code: string;
      /** Where in the input the mistake stands. */
      readonly path: string;
      /** What is wrong, in a sentence. */
      readonly reason: string;
      /** What to do. */
      readonly hint: string;
    }
  | {
      /** What went wrong inside the worker. */
      readonly failed: string;
    };

function shared(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}

/**
 * Simulates a population on several threads of Node. The same seed gives the same numbers, to the
 * last bit, on any number of threads. Its arrays lie in memory that was shared with the threads and is
 * not copied: they can be read and written, and cannot be transferred.
 *
 * @param input - as for {@link simulatePopulation}
 * @param options - threads, progress, cancellation
 * @returns the population
 * @throws OpenKetamineError as {@link simulatePopulation}; the signal's reason when it is aborted
 * @category populations
 */
export async function simulatePopulationInThreads(
  input: PopulationInput,
  options: ThreadOptions = {},
): Promise<Population> {
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const threads = Math.min(
    options.threads ?? worthwhile(input.size, availableParallelism()),
    Math.ceil(input.size / PORTION),
  );
  if (options.threads === undefined && threads <= 1) {
    const done = simulatePopulation(input);
    onProgress?.(input.size, input.size);
    return done;
  }
  if (!Number.isSafeInteger(threads) || threads < 1) {
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      '/threads',
      `${options.threads} is not a number of threads.`,
      'Give a whole number from 1.',
    );
  }
  const job = preparePopulation(input);
  // Refuses a model without variability here, before any thread starts.
  void new People(job.setup);
  const results = emptyResults(job, shared);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const workers = Array.from(
    { length: threads },
    () =>
      new Worker(new URL('./worker.js', import.meta.url), {
        workerData: { setup: job.setup, results, next, portion: PORTION },
      }),
  );
  let done = 0;
  const finished = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', (message: Message) => {
          if ('done' in message) {
            done += message.done;
            onProgress?.(done, input.size);
          } else if ('failed' in message) {
            reject(new Error(message.failed));
          } else {
            const { code, path, reason, hint } = message;
            reject(new OpenKetamineError(code as ErrorCode, path, reason, hint));
          }
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      }),
  );
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop);
  });
  try {
    await Promise.race([Promise.all(finished), aborted]);
  } finally {
    if (stop !== undefined) signal?.removeEventListener('abort', stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return summarize(job, results);
}
