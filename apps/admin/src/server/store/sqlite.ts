import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];

/** A statement of node:sqlite in the shape that Kysely's dialect for SQLite wants. */
function statement(prepared: StatementSync): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...values(parameters)),
    run: (parameters) => prepared.run(...values(parameters)),
    iterate: (parameters) => prepared.iterate(...values(parameters)),
  };
}

/** How many prepared statements are kept: each request uses a dozen, and preparing costs more than running. */
const kept = 200;

/** A database of node:sqlite in the shape that Kysely's dialect wants, and itself. */
export class Sqlite implements SqliteDatabase {
  readonly raw: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * Opens or makes a database file. What is acknowledged is on the disk: write-ahead log, and one fsync for each commit.
   *
   * @param path - of the file
   */
  constructor(path: string, options: { readonly readOnly?: boolean } = {}) {
    this.raw = new DatabaseSync(path, {
      timeout: 5000,
      ...(options.readOnly === true ? { readOnly: true } : {}),
    });
    if (options.readOnly !== true) {
      this.raw.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
      );
    }
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return statement(known);
    const prepared = this.raw.prepare(sql);
    if (this.#statements.size >= kept) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return statement(prepared);
  }

  close(): void {
    this.#statements.clear();
    if (this.raw.isOpen) this.raw.close();
  }
}

/** Kysely's dialect for a database of node:sqlite. */
export function sqliteDialect(database: Sqlite): SqliteDialect {
  return new SqliteDialect({ database });
}
