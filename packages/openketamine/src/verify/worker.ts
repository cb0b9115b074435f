import { parentPort } from 'node:worker_threads';
import { work, type Job } from './job.js';

/** Answers one job; what goes wrong ends the thread, which its owner is told of. */
async function answer(job: Job): Promise<void> {
  const done = await work(job);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
  parentPort?.postMessage(done);
}

parentPort?.on('message', (job: Job) => void answer(job));
