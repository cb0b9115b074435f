import { normalQuantile } from '@openketamine/statistics';

/** Numbers that are thrown away after seeding, until nothing of the seed shows. */
const MIXED = 15;

/**
 * Random numbers that depend on a seed and on the number of the person alone, so that a population is
 * the same however it is divided among threads. Small fast counting generator (sfc32), one per person.
 *
 * @internal
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #count = 1;

  /** Starts over for one person. */
  seed(seed: number, person: number): void {
    let a = seed | 0;
    let b = Math.floor(seed / 2 ** 32) | 0;
    let c = person | 0;
    // As in #next, in variables of its own: this runs for every person of a population.
    for (let count = 1; count <= MIXED; count++) {
      const t = (a + b + count) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + t) | 0;
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#count = MIXED + 1;
  }

  #next(): number {
    const t = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t;
    this.#c |= 0;
    return t >>> 0;
  }

  /** A number strictly between 0 and 1. */
  uniform(): number {
    const high = this.#next() >>> 5;
    const low = this.#next() >>> 6;
    return (high * 67_108_864 + low + 0.5) / 9_007_199_254_740_992;
  }

  /** A number from the standard normal distribution. */
  normal(): number {
    return normalQuantile(this.uniform());
  }
}
