import type { CodeRow } from '@openketamine/model';

interface Family {
  readonly concept: string;
  readonly rows: readonly CodeRow[];
  readonly without: readonly CodeRow[];
}

export function holds(row: CodeRow, code: string): boolean {
  return row.match === 'prefix' ? code.startsWith(row.code) : row.code === code;
}

/** Codes by family. Codes are looked up through their own beginnings, so that a search needs no list. */
export class Families {
  readonly #byCode = new Map<string, Family[]>();

  add(concept: string, rows: readonly CodeRow[], without: readonly CodeRow[] = []): void {
    const family = { concept, rows, without };
    for (const row of rows) {
      const list = this.#byCode.get(row.code);
      if (list === undefined) this.#byCode.set(row.code, [family]);
      else if (!list.includes(family)) list.push(family);
    }
  }

  /** Concepts that hold a code, sorted; undefined where none does. */
  find(code: string): readonly string[] | undefined {
    const found = new Set<string>();
    for (let length = code.length; length > 0; length--) {
      for (const family of this.#byCode.get(code.slice(0, length)) ?? []) {
        if (!family.rows.some((row) => holds(row, code))) continue;
        if (family.without.some((row) => holds(row, code))) continue;
        found.add(family.concept);
      }
    }
    return found.size === 0 ? undefined : Array.from(found).toSorted();
  }
}

/** ICD-10-CM codes are written with and without the dot after the third character. */
export function dotted(code: string): string {
  const upper = code.trim().toUpperCase();
  return upper.length > 3 && !upper.includes('.')
    ? `${upper.slice(0, 3)}.${upper.slice(3)}`
    : upper;
}
