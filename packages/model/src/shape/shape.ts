import type { Measured } from '../bounds/index.js';

/**
 * What a value has to be, as small data: made from a zod schema, so that a program checks a value without loading zod.
 * It says less than the schema: of texts only that they are texts, days or one of some words.
 *
 * - a word: a kind of plain value
 * - `number`: within the bounds of what it measures, in its unit or that of the field `unit` beside it; `near` names the
 *   field beside it that names the observation
 * - `word`: one of these, text or not
 * - `list`: of so many at least; `block`: fields, those that may be absent, others refused; `record`: any keys
 * - `read`: the block is a statement that says how its source was read, or is a choice; `may`: it says so or not
 * - `either`: any of these; `tagged`: the one whose word stands in a field; `part`: a named part
 *
 * @category door
 */
export type Shape =
  | 'text'
  | 'day'
  | 'yes-no'
  | 'null'
  | 'anything'
  | {
      /** What the number measures. */
      readonly number: Measured;
      /** Unit of the number; absent: the field `unit` beside it says it. */
      readonly unit?: string;
      /** Name of the field beside it that says what is observed. */
      readonly near?: string;
    }
  | {
      /** The words that are allowed. */
      readonly word: readonly (string | number | boolean)[];
    }
  | {
      /** What each entry is. */
      readonly list: Shape;
      /** How many entries at the least. */
      readonly least?: number;
    }
  | {
      /** The fields, by name. */
      readonly block: Readonly<Record<string, Shape>>;

      /** Fields that may be left out. */
      readonly may?: readonly string[];

      /** Whether it says, or may say, how it was read. */
      readonly read?: 'must' | 'may';
    }
  | {
      /** What stands under each name. */
      readonly record: Shape;
    }
  | {
      /** The alternatives. */
      readonly either: readonly Shape[];
    }
  | {
      /** Name of the field that tells the alternatives apart. */
      readonly tag: string;
      /** The alternatives, by what stands in that field. */
      readonly of: Readonly<Record<string, Shape>>;
    }
  | {
      /** Name of a part of the whole shape. */
      readonly part: string;
    };

/**
 * A shape with its named parts.
 *
 * @category door
 */
export interface ShapeDocument {
  /** The shape of the value itself. */
  readonly whole: Shape;
  /** The parts that `whole` and other parts refer to, by name. */
  readonly parts: Readonly<Record<string, Shape>>;
}

/**
 * The first place at which a value is not what it has to be.
 *
 * @category door
 */
export interface Fault {
  /** Keys and positions, outermost first. */
  readonly path: readonly (string | number)[];
  /** The value that stands there; undefined where something is missing. */
  readonly found: unknown;
  /** What is accepted, in words. */
  readonly accepted: string;
}
