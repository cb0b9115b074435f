import { atoms, metric } from './atoms.js';

/** How many of its base units a unit is, and with which exponents (`{ g: 1, m: -3 }`). */
export interface Measure {
  readonly factor: number;
  readonly dimension: ReadonlyMap<string, number>;
}

/** The prefixes of the International System of Units with their powers of ten, and those of computing with their powers of two. */
const decimal = 'Y24 Z21 E18 P15 T12 G9 M6 k3 h2 da1 d-1 c-2 m-3 u-6 n-9 p-12 f-15 a-18 z-21 y-24';
const binary = 'Ki10 Mi20 Gi30 Ti40';

function prefixesIn(text: string, factorOf: (power: number) => number): [string, number][] {
  return [...text.matchAll(/(?<prefix>[A-Za-z]+)(?<power>-?\d+)/gu)].map(({ groups }) => [
    groups?.['prefix'] ?? '',
    factorOf(Number(groups?.['power'])),
  ]);
}

const prefixes: Readonly<Record<string, number>> = Object.fromEntries([
  // read as decimals: a power of ten that is computed may be off in its last digit
  ...prefixesIn(decimal, (power) => Number(`1e${power}`)),
  ...prefixesIn(binary, (power) => 2 ** power),
]);

const entry: Measure = { factor: 1, dimension: new Map() };

function times(a: Measure, b: Measure, exponent = 1): Measure {
  const dimension = new Map(a.dimension);
  for (const [base, power] of b.dimension) {
    const sum = (dimension.get(base) ?? 0) + power * exponent;
    if (sum === 0) dimension.delete(base);
    else dimension.set(base, sum);
  }
  // a division of whole numbers loses less than a product with a broken power
  const factor = exponent < 0 ? a.factor / b.factor ** -exponent : a.factor * b.factor ** exponent;
  return { factor, dimension };
}

const read = new Map<string, Measure>();

/** What a row of the table says. */
function atomOf(code: string): Measure | undefined {
  const known = read.get(code);
  if (known !== undefined) return known;
  if (!Object.hasOwn(atoms, code)) return undefined;
  const [factor, ...bases] = (atoms[code] ?? '').split(' ');
  const dimension = new Map(
    bases.map((base) => {
      const [, name = '', power = '1'] = /^([a-zA-Z]+)(-?\d+)?$/u.exec(base) ?? [];
      return [name, Number(power)] as const;
    }),
  );
  const measure = { factor: Number(factor), dimension };
  read.set(code, measure);
  return measure;
}

/** An atom, or a prefix and an atom that takes one. */
function unitOf(code: string): Measure | undefined {
  const plain = atomOf(code);
  if (plain !== undefined) return plain;
  for (const length of [2, 1]) {
    const prefix = prefixes[code.slice(0, length)];
    const rest = code.slice(length);
    const atom = prefix !== undefined && metric.has(rest) ? atomOf(rest) : undefined;
    if (prefix !== undefined && atom !== undefined) {
      return { factor: prefix * atom.factor, dimension: atom.dimension };
    }
  }
  return undefined;
}

/** `m2`, `10*-3`, `7`: a unit with its exponent, or a whole number. */
function simpleOf(text: string): Measure | undefined {
  if (/^\d+$/u.test(text)) return { factor: Number(text), dimension: new Map() };
  const whole = unitOf(text);
  if (whole !== undefined) return whole;
  const [, code = '', power = ''] = /^(.*?[^\d+-])([+-]?\d+)$/u.exec(text) ?? [];
  const unit = unitOf(code);
  return unit === undefined ? undefined : times(entry, unit, Number(power));
}

/** Operators, brackets, annotations and what stands between them; square brackets belong to a unit. */
const tokens = /\{[^{}]*\}|[./()]|(?:\[[^[\]]*\]|[^./(){}[\]\s])+/gu;

/** Reads the tokens of one term, left to right, up to its end or its closing bracket. */
class Reader {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(list: readonly string[]) {
    this.#tokens = list;
  }

  get #token(): string | undefined {
    return this.#tokens[this.#next];
  }

  get finished(): boolean {
    return this.#next === this.#tokens.length;
  }

  term(): Measure | undefined {
    let sign = 1;
    if (this.#token === '/') {
      sign = -1;
      this.#next++;
    }
    let measure: Measure = entry;
    for (;;) {
      const component = this.#component();
      if (component === undefined) return undefined;
      measure = times(measure, component, sign);
      if (this.#token !== '.' && this.#token !== '/') return measure;
      sign = this.#token === '/' ? -1 : 1;
      this.#next++;
    }
  }

  #component(): Measure | undefined {
    const token = this.#token;
    if (token === undefined || /^[./)]$/u.test(token)) return undefined;
    this.#next++;
    if (token.startsWith('{')) return entry;
    const measure = token === '(' ? this.#bracket() : simpleOf(token);
    // an annotation says what is counted and changes no number
    if (this.#token?.startsWith('{') === true) this.#next++;
    return measure;
  }

  #bracket(): Measure | undefined {
    const inner = this.term();
    if (this.#token !== ')') return undefined;
    this.#next++;
    return inner;
  }
}

/**
 * A unit of UCUM as a number of base units. Undefined for what is not a unit, for units that are not proportional to base units
 * (degrees Celsius, pH, decibels) and for those that only their own assay defines (`[IU]`), and where a record that nobody checked
 * has none.
 */
export function parseUnit(text: string | undefined): Measure | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  const list = trimmed.match(tokens) ?? [];
  // a decimal number is none in UCUM: 1.73 would be read as 1 times 73
  if (list.join('') !== trimmed || /(?:^|[./(])\d+\.\d/u.test(trimmed)) return undefined;
  const reader = new Reader(list);
  const measure = reader.term();
  return reader.finished ? measure : undefined;
}

/** Whether two units measure the same kind of thing. */
export function alike(a: Measure, b: Measure): boolean {
  if (a.dimension.size !== b.dimension.size) return false;
  return [...a.dimension].every(([base, power]) => b.dimension.get(base) === power);
}
