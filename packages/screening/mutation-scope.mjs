import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { baseOfChange } from '@openketamine/workspace-tools';

const root = join(import.meta.dirname, '../..');
const source = 'packages/screening/src';

/** A table that a script writes: compared with what it was written from by a test of its own. */
const written = `${source}/internal/units/atoms.ts`;

/** Everything that is mutated when nothing is said about a change. */
export const whole = [`${source}/**/*.ts`, `!${source}/**/*.d.ts`, `!${written}`];

/** About as many changed lines as can be mutated on two cores in 25 minutes, some 150 mutants a minute. */
const most = 3000;

/** The lines of a file that a change added or wrote anew, from `git diff --unified=0`. */
function rangesIn(diff) {
  const ranges = [];
  let file = '';
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = line.slice('+++ b/'.length);
    const hunk = /^@@ -\S+ \+(?<start>\d+)(?:,(?<count>\d+))? @@/u.exec(line)?.groups;
    if (hunk === undefined) continue;
    const count = Number(hunk.count ?? 1);
    const start = Number(hunk.start);
    if (count > 0) ranges.push({ file, start, end: start + count - 1, lines: count });
  }
  return ranges;
}

/** Every k-th range, so that what is left fits the time and lies all over the change. */
function thinned(ranges) {
  const lines = ranges.reduce((sum, range) => sum + range.lines, 0);
  if (lines <= most) return ranges;
  const share = most / lines;
  return ranges.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
}

/** What a change gives to mutate: its lines, or the whole engine where no commit is known to compare with. */
export function changed() {
  const base = baseOfChange();
  if (base === undefined) return whole;
  const diff = execFileSync('git', ['diff', '--unified=0', base, '--', source], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const all = rangesIn(diff).filter(({ file }) => /(?<!\.d)\.ts$/u.test(file) && file !== written);
  const kept = thinned(all);
  if (kept.length < all.length)
    // oxlint-disable-next-line no-console -- says what the run leaves out
    console.log(
      `mutation: ${kept.length} of ${all.length} changed places, as many as fit the time`,
    );
  return kept.map(({ file, start, end }) => `${file}:${start}-${end}`);
}
