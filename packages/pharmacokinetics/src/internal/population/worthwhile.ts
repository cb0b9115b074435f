/** People one core works out in the time that threads take to start and to warm up. */
const START = 140_000;

/** Threads are started unasked only where they are at least so many times as fast as one core. */
const WORTH = 1.6;

/**
 * How many threads to start unasked.
 *
 * @returns all there are, or 1 where the work is too little for them
 * @internal
 */
export function worthwhile(size: number, cores: number): number {
  return size >= WORTH * (START + size / cores) ? cores : 1;
}
