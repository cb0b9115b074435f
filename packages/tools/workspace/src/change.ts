import { capture } from './run.ts';

const first = (args: readonly string[]) => {
  const { ok, output } = capture('git', args);
  return ok ? output.trim().split('\n')[0] : undefined;
};

/**
 * The commit a change is compared with: where the branch left `origin/main`, or, on the main branch
 * itself, the last commit that is older than a working day; undefined when there is none.
 */
export function baseOfChange(): string | undefined {
  const given = process.env['CI_BASE'];
  if (given !== undefined && given !== '') return given;
  const head = first(['rev-parse', 'HEAD']);
  const left = first(['merge-base', 'HEAD', 'origin/main']);
  if (left !== undefined && left !== head) return left;
  return first(['rev-list', '-1', '--before=8 hours ago', 'HEAD']) || undefined;
}
