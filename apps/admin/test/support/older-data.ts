import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { fileOf } from '../../src/server/store/open.js';

/** Data as an earlier version wrote them: one file of JSON lines for each migration, with the tables of that version. */
const fixtures = join(import.meta.dirname, '../fixtures');

type Line =
  | { readonly sql: string }
  | { readonly table: string; readonly row: Readonly<Record<string, SQLInputValue>> };

const pathOf = (version: string) => join(fixtures, `${version}.jsonl`);

/**
 * Writes a folder of data down as what a version wrote. Run once by hand, when a migration is added and before anything else changes.
 *
 * @public
 */
export function writeDown(folder: string, version: string): void {
  const database = new DatabaseSync(fileOf(folder), { readOnly: true });
  const made = database
    .prepare(
      "select name, sql from sqlite_master where sql is not null and name not like 'sqlite_%'",
    )
    .all() as { name: string; sql: string }[];
  const lines: Line[] = made.map(({ sql }) => ({ sql }));
  for (const { name } of made.filter(({ sql }) => /^create table/iu.test(sql))) {
    const rows = database.prepare(`select * from "${name}"`).all();
    lines.push(...rows.map((row): Line => ({ table: name, row: row as never })));
  }
  database.close();
  writeFileSync(pathOf(version), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

/** Makes a folder of data as a version wrote them. */
export function layOut(version: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(fileOf(folder));
  for (const text of readFileSync(pathOf(version), 'utf8').trimEnd().split('\n')) {
    const line = JSON.parse(text) as Line;
    if ('sql' in line) {
      database.exec(line.sql);
      continue;
    }
    const names = Object.keys(line.row);
    const columns = names.map((name) => `"${name}"`).join(', ');
    const marks = names.map(() => '?').join(', ');
    database
      .prepare(`insert into "${line.table}" (${columns}) values (${marks})`)
      .run(...Object.values(line.row));
  }
  database.close();
}
