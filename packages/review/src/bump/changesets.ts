import type { Level } from '../diff/kinds.js';

/**
 * What a changeset says of one package.
 *
 * @category bump
 */
export interface Release {
  /** Name of the package. */
  readonly package: string;
  /** The release that the changeset asks for. */
  readonly level: Level;
  /** Where it says so: the file, and the line from 1. */
  readonly file: string;
  /** Line in the changeset, from 1. */
  readonly line: number;
}

/**
 * A line of a changeset that cannot be read.
 *
 * @category bump
 */
export interface ChangesetProblem {
  /** The changeset, by path. */
  readonly file: string;
  /** Line in it, from 1. */
  readonly line: number;
  /** What is wrong, and what was expected. */
  readonly message: string;
}

const fence = /^---\s*$/u;
const entry = /^\s*(?<quote>["']?)(?<name>[^"':\s]+)\k<quote>\s*:\s*(?<level>\S+)\s*$/u;
const levels: ReadonlySet<string> = new Set(['patch', 'minor', 'major', 'none']);

/**
 * Reads a changeset: the packages between two lines of `---`, each with its level. `none` asks for no version and is left out.
 *
 * @param file - how to call it
 * @param text - what stands in it
 * @returns what it says of each package, and what cannot be read
 * @example
 * readChangeset('.changeset/cap.md', "---\n'@openketamine/protocols': major\n---\n\nA cap is raised.\n").releases
 * // => [{ package: '@openketamine/protocols', level: 'major', file: '.changeset/cap.md', line: 2 }]
 * @category bump
 */
export function readChangeset(
  file: string,
  text: string,
): { readonly releases: readonly Release[]; readonly problems: readonly ChangesetProblem[] } {
  const lines = text.split(/\r?\n/u);
  const end = lines.findIndex((line, at) => at > 0 && fence.test(line));
  if (!fence.test(lines[0] ?? '') || end === -1) {
    const message = 'has no block of packages between two lines of ---';
    return { releases: [], problems: [{ file, line: 1, message }] };
  }
  const releases: Release[] = [];
  const problems: ChangesetProblem[] = [];
  for (const [at, line] of lines.slice(1, end).entries()) {
    if (line.trim() === '') continue;
    const { name, level } = entry.exec(line)?.groups ?? {};
    const number = at + 2;
    if (name === undefined || level === undefined || !levels.has(level)) {
      const message = `${JSON.stringify(line.trim())} is not a package with patch, minor or major`;
      problems.push({ file, line: number, message });
    } else if (level !== 'none')
      releases.push({ package: name, level: level as Level, file, line: number });
  }
  return { releases, problems };
}
