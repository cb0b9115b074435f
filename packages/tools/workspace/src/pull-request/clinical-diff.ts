import { capture } from '../run.ts';

/** What the scripts read of `openketamine diff --json`; all of it is described in `packages/review/schema/diff.json`. */
export interface ClinicalDiff {
  readonly direction: 'tighter' | 'looser' | 'neutral';
  readonly level: 'patch' | 'minor' | 'major' | null;
  readonly records: readonly {
    readonly id: string;
    readonly collection: string;
    readonly reaches?: readonly string[];
  }[];
}

/** Where a branch left another: what came to the other since is not a change of the branch. */
function leftAt(base: string, head: string): string {
  const { ok, output } = capture('git', ['merge-base', base, head]);
  if (!ok)
    throw new Error(
      `${base} and ${head} have no common commit here; fetch the whole history (fetch-depth: 0).`,
    );
  return output.trim();
}

const diff = (from: string, head: string, options: readonly string[]): string => {
  const base = leftAt(from, head);
  const { ok, output } = capture('node', [
    'packages/openketamine/dist/main.js',
    'diff',
    base,
    head,
    ...options,
  ]);
  if (!ok) throw new Error(output);
  return output;
};

/** Compares two commits as data; nothing of them is run. */
export const clinicalDiff = (base: string, head: string): ClinicalDiff =>
  JSON.parse(diff(base, head, ['--no-consequences', '--json'])) as ClinicalDiff;

/** The same for a comment, with the plans and findings that change. */
export const clinicalMarkdown = (base: string, head: string): string =>
  diff(base, head, ['--format', 'markdown']);
