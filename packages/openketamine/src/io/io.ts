import { readAll } from './read-all.js';

/** Everything the program touches of the world around it, so that tests can stand in for it. */
export interface Io {
  /** Data goes here and nothing else. */
  readonly out: (data: string | Uint8Array) => void;
  /** Progress, notes and errors for people. */
  readonly note: (text: string) => void;
  /** As bytes, or as text where a test stands in. */
  readonly readStdin: () => string | Uint8Array;
  /** Read by commands whose contract says "now", and by nothing else. */
  readonly now: () => Date;
  readonly color: boolean;
  readonly columns: number;
}

export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    out: (data) =>
      void stdout.write(typeof data === 'string' && !data.endsWith('\n') ? `${data}\n` : data),
    note: (text) => void stderr.write(text.endsWith('\n') ? text : `${text}\n`),
    readStdin: () => readAll(0),
    now: () => new Date(),
    color: env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb' && stdout.isTTY,
    columns: stdout.columns ?? 80,
  };
}
