import type { Path } from '@openketamine/authoring';

/**
 * A source as a reviewer looks it up.
 *
 * @category review pack
 */
export interface PackSource {
  readonly title: string;
  readonly year?: number | null | undefined;
  readonly doi?: string | undefined;
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
  readonly basis?: string | undefined;
  /** How the source was read, or whose choice it is. */
  readonly read: string;
  /** It deserves a second look: nobody has confirmed it, or no source says it. */
  readonly doubtful: boolean;
  readonly note?: string | undefined;
}

/**
 * Worked courses, cases or scores, as lines.
 *
 * @category review pack
 */
export interface PackSample {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * A sign-off that exists already, and whether it fits what the record says now.
 *
 * @category review pack
 */
export interface PackSignOff {
  readonly name: string;
  readonly role: string;
  readonly on: string;
  readonly conflicts: string;
  readonly fits: boolean;
  readonly invented: boolean;
}

/**
 * Everything a reviewer needs to judge one record, as data: `packHtml` and the command line print it.
 *
 * @category review pack
 */
export interface ReviewPack {
  readonly kind: string;
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Version of the package it comes with; null for a working tree. */
  readonly version: string | null;
  /** In one line: status, who decided, who last re-read the sources. */
  readonly standing: string;
  /** Facts that place it: drug, route, where it holds, ... */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly figures: readonly PackRow[];
  readonly statements: readonly PackRow[];
  readonly readings: readonly { readonly part: string; readonly says: string }[];
  readonly gaps: readonly { readonly id: string; readonly says: string }[];
  readonly samples: readonly PackSample[];
  readonly sources: readonly (readonly [id: string, source: PackSource])[];
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
