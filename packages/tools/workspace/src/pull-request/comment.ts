import type { ClinicalDiff } from './clinical-diff.ts';
import type { Github } from './github.ts';

/** By this mark a comment is found again; nobody sees it. */
export const mark = '<!-- openketamine: clinical diff -->';

/** GitHub refuses a longer comment. */
const longest = 65_000;

/** A comment that fits, with its mark. */
export function commentBody(markdown: string): string {
  const whole = `${mark}\n${markdown}`;
  if (whole.length <= longest) return whole;
  const rest =
    '\n\n</details>\n\nThe rest is too long for a comment: `openketamine diff` shows it.';
  return `${whole.slice(0, longest - rest.length)}${rest}`;
}

/** Writes the comment, or changes the one that is there already; does nothing where it says the same. */
export async function writeComment(
  github: Github,
  markdown: string,
): Promise<'added' | 'changed' | 'same'> {
  const body = commentBody(markdown);
  const before = (await github.comments()).find(
    (comment) => comment.bot && comment.body.startsWith(mark),
  );
  if (before === undefined) {
    await github.addComment(body);
    return 'added';
  }
  if (before.body === body) return 'same';
  await github.changeComment(before.id, body);
  return 'changed';
}

/** Labels by direction and least version; all that this script ever sets or takes away. */
export const ownLabels = [
  'direction: looser',
  'direction: tighter',
  'direction: neutral',
  'version: major',
  'version: minor',
  'version: patch',
] as const;

export const labelsFor = ({ direction, level }: ClinicalDiff): readonly string[] =>
  level === null ? [] : [`direction: ${direction}`, `version: ${level}`];

/** Sets the labels of a change and takes away those of an earlier version of it; other labels stay. */
export async function writeLabels(github: Github, diff: ClinicalDiff): Promise<void> {
  const [wanted, there] = [labelsFor(diff), await github.labels()];
  const old = there.filter(
    (name) => ownLabels.some((own) => own === name) && !wanted.includes(name),
  );
  const missing = wanted.filter((name) => !there.includes(name));
  await Promise.all(old.map((name) => github.removeLabel(name)));
  if (missing.length > 0) await github.addLabels(missing);
}
