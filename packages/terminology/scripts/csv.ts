import { readFileSync } from 'node:fs';

/** Splits a line of a CSV file; a cell may stand in quotes. */
export function cells(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)) {
    found.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  }
  return found;
}

/** The rows of a CSV file by the names of its columns. */
export function records(file: string): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = cells(head);
  return rows.map((row) => {
    const values = cells(row);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  });
}
