/** As many names as are remembered: more come from no record, and memory stays bounded. */
const most = 1000; // not clinical: entries

/**
 * What was made of each name, so that it is made once. Names come from outside: once there are too many, all are forgotten and
 * made again when they are asked for.
 */
export class Remembered<V extends number | string | object | null> {
  readonly #made = new Map<string, V>();
  readonly #make: (name: string) => V;

  constructor(make: (name: string) => V) {
    this.#make = make;
  }

  /** What was made of a name. */
  of(name: string): V {
    const found = this.#made.get(name);
    if (found !== undefined) return found;
    const made = this.#make(name);
    if (this.#made.size >= most) this.#made.clear();
    this.#made.set(name, made);
    return made;
  }
}
