import type { Path } from '@openketamine/authoring';

/**
 * A source as a reviewer looks it up.
 *
 * @category review pack
 */
export interface PackSource {
  /** Title of the source. */
  readonly title: string;
  /** Year of publication; absent or null where none is known. */
  readonly year?: number | null | undefined;
  /** Digital object identifier; absent where it has none. */
  readonly doi?: string | undefined;
  /** Address at which it can be read; absent where none is known. */
  readonly url?: string | undefined;
}

/**
 * One figure, statement or place of a record, with everything a reviewer needs to check it.
 *
 * @category review pack
 */
export interface PackRow {
  /** Where it stands in the record, in words. */
  readonly part: string;
  /** JSON pointer. */
  readonly pointer: string;
  /** The number with its unit, or the statement. */
  readonly says: string;
  /** Id of the source; undefined where nothing is cited. */
  readonly source?: string | undefined;
  /** Where in the source: what stands after `#` in a citation. */
  readonly locator?: string | undefined;
  /** On what it rests; absent where it does not say. */
  readonly basis?: string | undefined;
  /** How the source was read, or whose choice it is. */
  readonly read: string;
  /** It deserves a second look: nobody has confirmed it, or no source says it. */
  readonly doubtful: boolean;
  /** A short remark of the record, such as "arithmetic". */
  readonly note?: string | undefined;
}

/**
 * Worked courses, cases or scores, as lines.
 *
 * @category review pack
 */
export interface PackSample {
  /** What the sample shows. */
  readonly title: string;
  /** The lines of the sample, as they are printed. */
  readonly lines: readonly string[];
}

/**
 * A sign-off that exists already, and whether it fits what the record says now.
 *
 * @category review pack
 */
export interface PackSignOff {
  /** Who signed. */
  readonly name: string;
  /** In which role: `psychiatrist`. */
  readonly role: string;
  /** Day of the signature, as an ISO date. */
  readonly on: string;
  /** Conflicts of interest in words; that there are none is said too. */
  readonly conflicts: string;
  /** Whether it was given to the content as it stands now. */
  readonly fits: boolean;
  /** True for an invented person, in examples and tests. */
  readonly invented: boolean;
}

/**
 * Everything a reviewer needs to judge one record, as data: `packHtml` and the command line print it.
 *
 * @category review pack
 */
export interface ReviewPack {
  /** What people call it: protocol, rule, scale, model. */
  readonly kind: string;
  /** Name of the collection that the record belongs to. */
  readonly collection: string;
  /** Id of the record. */
  readonly id: string;
  /** What a list shows. */
  readonly title: string;
  /** What the record is, in its own words. */
  readonly summary: string;
  /** Version of the package it comes with; null for a working tree. */
  readonly version: string | null;
  /** In one line: status, who decided, who last re-read the sources. */
  readonly standing: string;
  /** Facts that place it: drug, route, where it holds, ... */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Each number of the record, with its source and how it was read. */
  readonly figures: readonly PackRow[];
  /** Each statement of the record, with its source and how it was read. */
  readonly statements: readonly PackRow[];
  /** Where the sources can be read in several ways: the part, and which reading was taken. */
  readonly readings: readonly {
    /** The part of the record. */
    readonly part: string;
    /** The reading that was taken. */
    readonly says: string;
  }[];
  /** What the sources leave out, by id, in a sentence each. */
  readonly gaps: readonly {
    /** Id of the gap. */
    readonly id: string;
    /** What is left out, in a sentence. */
    readonly says: string;
  }[];
  /** Plans of invented people, worked cases or scores. */
  readonly samples: readonly PackSample[];
  /** The sources that the record cites, each with its id. */
  readonly sources: readonly (readonly [id: string, source: PackSource])[];
  /** Who signed, and whether it still fits. */
  readonly signOffs: readonly PackSignOff[];
  /** SHA-256 of the content; what a sign-off of this pack covers. */
  readonly sha256: string;
}

const plainWord = (key: string) =>
  key
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, ' ')
    .replaceAll('-', ' ')
    .toLowerCase();

const nameFields = ['id', 'title', 'name', 'observe', 'observation', 'do', 'param'] as const;

/** What people call an entry of a list: its id or name, else its number. */
function entryName(entry: unknown, index: number): string {
  if (typeof entry === 'object' && entry !== null) {
    for (const field of nameFields) {
      const value = (entry as Readonly<Record<string, unknown>>)[field];
      if (typeof value === 'string' && value.length <= 60) return plainWord(value); // not clinical: what fits a column
    }
  }
  return String(index + 1);
}

/** Where something stands in a record, in words: `induction: dose, over`. */
export function partOf(record: unknown, path: Path): string {
  const words: string[] = [];
  let inside: unknown = record;
  for (const key of path) {
    inside = (inside as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    words.push(typeof key === 'number' ? entryName(inside, key) : plainWord(key));
  }
  return words.length === 0 ? 'the whole' : words.join(' \u203A ');
}

/** The same place for machines. */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
