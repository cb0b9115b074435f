import { readSync } from 'node:fs';

// not clinical: no record, plan or protocol comes near it, and more would only fill the memory
export const mostBytes = 16 * 1024 * 1024;

/** More came in than anything we read is long. */
export class TooLarge extends Error {}

// not clinical: how much is read at a time, and how long to wait where nothing has come yet
const chunk = 64 * 1024;
const pause = 20;

/** Reads a file, or a pipe that does not say how much is to come, to its end, or to where it is too much. */
export function readAll(file: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = Buffer.alloc(chunk);
    const count = readSome(file, part);
    if (count === 0) return Buffer.concat(parts);
    length += count;
    if (length > mostBytes) throw new TooLarge();
    parts.push(part.subarray(0, count));
  }
}

/** A pipe whose writer is slower than we are has nothing yet: that is not its end. */
function readSome(file: number, part: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, part);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
