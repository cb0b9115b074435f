import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Verification } from '@openketamine/review/verify';
import { work, type Job } from './job.js';

/** More threads than this gain little: the longest protocol decides. */
const mostThreads = 8;

/** Answers one job at a time in a thread of its own. */
class Thread {
  private readonly worker: Worker;

  constructor(url: URL) {
    this.worker = new Worker(url);
  }

  ask(job: Job): Promise<Verification> {
    return new Promise((resolve, reject) => {
      this.worker.once('error', reject);
      this.worker.once('message', (done: Verification) => {
        this.worker.removeAllListeners('error');
        resolve(done);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
      this.worker.postMessage(job);
    });
  }

  end(): void {
    void this.worker.terminate();
  }
}

/** Does every job, on as many threads as the machine has processors, and answers in the order of the jobs. */
export async function workAll(jobs: readonly Job[]): Promise<Verification[]> {
  const url = new URL('./worker.js', import.meta.url);
  const count = Math.min(jobs.length, availableParallelism(), mostThreads);
  const done = new Map<Job, Verification>();
  const waiting = [...jobs];
  if (count < 2 || !existsSync(fileURLToPath(url))) {
    for (const job of waiting) {
      // oxlint-disable-next-line no-await-in-loop -- there is one thread only
      done.set(job, await work(job));
    }
  } else {
    const threads = Array.from({ length: count }, () => new Thread(url));
    const serve = async (thread: Thread) => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        // oxlint-disable-next-line no-await-in-loop -- a thread does one job at a time
        done.set(job, await thread.ask(job));
      }
    };
    try {
      await Promise.all(threads.map(serve));
    } finally {
      for (const thread of threads) thread.end();
    }
  }
  return jobs.flatMap((job) => done.get(job) ?? []);
}
