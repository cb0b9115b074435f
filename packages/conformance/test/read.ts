import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find, root } from '../scripts/made.ts';
import { readCases, type CaseFile } from '../src/index.js';

export { find };

const folder = join(root, 'packages/protocols/cases');

/** Every file of worked cases, by name; what is wrong with a file is thrown with line and column. */
export function caseFiles(): readonly (readonly [name: string, file: CaseFile])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cases.yaml'))
    .map((name) => {
      const read = readCases(name, readFileSync(join(folder, name), 'utf8'));
      if (read.ok) return [name, read.file] as const;
      throw new Error(
        read.problems
          .map(
            (problem) =>
              `${problem.file}:${problem.line}:${problem.column} ${problem.path.join('.')}: ${problem.message}`,
          )
          .join('\n'),
      );
    });
}

export const firstLine = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n')[0];

export const golden = (kind: 'courses' | 'findings') => {
  const dir = join(root, 'packages/conformance/golden', kind);
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(join(dir, name), 'utf8')) as unknown] as const);
};

export const onDisk = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
};
