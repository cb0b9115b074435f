import {
  acceptedBy,
  boundOf,
  isDay,
  isWithin,
  outside,
  readingBound,
  type Bound,
} from '../bounds/index.js';
import { chosenAsRead, unreadOrChosen } from '../stated-reading.js';
import type { Fault, Shape, ShapeDocument } from './shape.js';

type Block = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The bound of a number, and the unit it is shown in. */
function boundFor(
  { number, unit, near }: Extract<Shape, { number: unknown }>,
  beside: Block,
): { bound: Bound | undefined; shown: string } {
  const shown = unit ?? (typeof beside['unit'] === 'string' ? beside['unit'] : '1');
  const bound =
    near === undefined ? boundOf(number, shown) : readingBound(String(beside[near]), shown);
  return { bound, shown };
}

/** How far a value is from an alternative: another kind of thing, other fields, missing ones, another word. */
const weights = { otherThing: 100, unknownField: 3, otherWord: 3, missing: 2 } as const;

class Reader {
  readonly #parts: ShapeDocument['parts'];

  constructor(parts: ShapeDocument['parts']) {
    this.#parts = parts;
  }

  fault(shape: Shape, value: unknown, path: Path, beside: Block): Fault | undefined {
    const wrong = (accepted: string): Fault => ({ path, found: value, accepted });
    if (typeof shape === 'string') {
      if (shape === 'anything') return undefined;
      if (shape === 'null') return value === null ? undefined : wrong('null');
      if (shape === 'yes-no')
        return typeof value === 'boolean' ? undefined : wrong('true or false');
      if (typeof value !== 'string') return wrong('text');
      return shape === 'text' || isDay(value) ? undefined : wrong('a day of the calendar');
    }
    if ('part' in shape) return this.fault(this.#parts[shape.part] as Shape, value, path, beside);
    if ('number' in shape) return numberFault(shape, value, path, beside);
    if ('word' in shape) {
      return shape.word.includes(value as never)
        ? undefined
        : wrong(`one of ${shape.word.join(', ')}`);
    }
    if ('list' in shape) {
      if (!Array.isArray(value)) return wrong('a list');
      const { list, least = 0 } = shape;
      if (value.length < least) return wrong(`at least ${least} entries`);
      return first(value.entries(), ([at, item]) => this.fault(list, item, [...path, at], beside));
    }
    if ('either' in shape) {
      if (shape.either.some((entry) => this.fault(entry, value, path, beside) === undefined)) {
        return undefined;
      }
      const far = shape.either.map((entry) => this.#far(entry, value));
      // the nearest was meant
      const meant = shape.either[far.indexOf(Math.min(...far))] as Shape;
      return this.fault(meant, value, path, beside);
    }
    if (!isBlock(value)) return wrong('a block of fields');
    if ('record' in shape) {
      const { record } = shape;
      return first(Object.entries(value), ([key, item]) =>
        this.fault(record, item, [...path, key], value),
      );
    }
    if ('tag' in shape) {
      const entry =
        Object.hasOwn(shape.of, String(value[shape.tag])) && shape.of[String(value[shape.tag])];
      if (entry === undefined || entry === false) {
        const accepted = `one of ${Object.keys(shape.of).join(', ')}`;
        return { path: [...path, shape.tag], found: value[shape.tag], accepted };
      }
      return this.fault(entry, value, path, beside);
    }
    return this.#blockFault(shape, value, path);
  }

  #far(shape: Shape, value: unknown): number {
    if (typeof shape === 'object' && 'part' in shape) {
      return this.#far(this.#parts[shape.part] as Shape, value);
    }
    if (typeof shape === 'object' && 'either' in shape) {
      return Math.min(...shape.either.map((entry) => this.#far(entry, value)));
    }
    if (!isBlock(value))
      return this.fault(shape, value, [], {})?.path.length === 0 ? weights.otherThing : 0;
    if (typeof shape === 'string') return weights.otherThing;
    if ('tag' in shape) {
      const entry = shape.of[String(value[shape.tag])];
      const others = Object.values(shape.of).map((each) => this.#far(each, value));
      return entry === undefined
        ? weights.otherWord + Math.min(...others)
        : this.#far(entry, value);
    }
    if (!('block' in shape)) return weights.otherThing;
    const { block, may = [] } = shape;
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(block, key));
    const missing = Object.keys(block).filter(
      (key) => value[key] === undefined && !may.includes(key),
    );
    const words = Object.entries(block).filter(([key, one]) => {
      const [word, ...more] = typeof one === 'object' && 'word' in one ? one.word : [];
      return word !== undefined && more.length === 0 && value[key] !== word;
    });
    return (
      weights.unknownField * unknown.length +
      weights.missing * missing.length +
      weights.otherWord * words.length
    );
  }

  #blockFault(shape: Extract<Shape, { block: unknown }>, value: Block, path: Path) {
    const { block, may = [], read } = shape;
    const fields = Object.keys(block);
    const unknown = Object.keys(value).find(
      (key) => value[key] !== undefined && !Object.hasOwn(block, key),
    );
    if (unknown !== undefined) {
      const accepted = `one of the fields ${fields.join(', ')}`;
      return { path: [...path, unknown], found: value[unknown], accepted };
    }
    const fault = first(fields, (key) => {
      const item = value[key];
      if (item === undefined && may.includes(key)) return undefined;
      return this.fault(block[key] as Shape, item, [...path, key], value);
    });
    if (fault !== undefined || read === undefined) return fault;
    const [stated] = (read === 'must' ? unreadOrChosen : chosenAsRead)(value);
    if (stated === undefined) return undefined;
    const { field, accepted } = stated;
    return { path: [...path, field], found: value[field], accepted };
  }
}

function numberFault(
  shape: Extract<Shape, { number: unknown }>,
  found: unknown,
  path: Path,
  beside: Block,
): Fault | undefined {
  const { bound, shown } = boundFor(shape, beside);
  if (bound === undefined) {
    const accepted = outside(shape.number, 0, shown) ?? 'another unit';
    return { path: [...path.slice(0, -1), 'unit'], found: beside['unit'], accepted };
  }
  if (typeof found === 'number' && isWithin(bound, found)) return undefined;
  return { path, found, accepted: acceptedBy(bound, shown) };
}

function first<T, R>(items: Iterable<T>, ask: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/**
 * The first place at which a value is not what it has to be; undefined where it is.
 *
 * @param shape - what it has to be
 * @param value - anything
 * @example
 * faultIn({ whole: { block: { id: 'text' } }, parts: {} }, { id: 7 })
 * // => { path: ['id'], found: 7, accepted: 'text' }
 * @category door
 */
export function faultIn({ whole, parts }: ShapeDocument, value: unknown): Fault | undefined {
  return new Reader(parts).fault(whole, value, [], {});
}
