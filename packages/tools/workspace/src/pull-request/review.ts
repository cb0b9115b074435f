import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { judgeApprovals } from './approvals.ts';
import { clinicalDiff, clinicalMarkdown, type ClinicalDiff } from './clinical-diff.ts';
import { labelsFor, writeComment, writeLabels } from './comment.ts';
import { githubOfWorkflow, type Github } from './github.ts';

const usage = `node packages/tools/workspace/src/pull-request/review.ts comment|approvals --base COMMIT --head COMMIT [--post] [--author NAME]

comment     the clinical diff as a comment with labels; without --post it is only printed
approvals   whether enough of the clinical team have approved the head; asks GitHub
Both read the two commits as data and run nothing of them.
`;

/** The clinical team: public names of people who agreed to be asked. An empty list lets no clinical change through, and says so. */
export function clinicalTeam(file = join(root, '.github/clinical-team.json')): readonly string[] {
  const { members } = JSON.parse(readFileSync(file, 'utf8')) as { readonly members?: unknown };
  if (Array.isArray(members) && members.every((name) => typeof name === 'string')) return members;
  throw new Error(`${file} holds no list of members; write { "members": ["name"] }.`);
}

/** What the script uses, so that tests can stand in for it. */
export interface Surroundings {
  readonly diff: (base: string, head: string) => ClinicalDiff;
  readonly markdown: (base: string, head: string) => string;
  readonly github: () => Github;
  readonly team: () => readonly string[];
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const workflow: Surroundings = {
  diff: clinicalDiff,
  markdown: clinicalMarkdown,
  github: githubOfWorkflow,
  team: clinicalTeam,
  print: console.log,
  complain: console.error,
};

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  post: { type: 'boolean' },
  author: { type: 'string' },
} as const;

/** What was asked for; undefined where the call is wrong. */
function askedFor(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [what] = positionals;
    const { base, head } = values;
    if (positionals.length !== 1 || base === undefined || head === undefined) return undefined;
    return what === 'comment' || what === 'approvals' ? { ...values, what, base, head } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the clinical diff to a pull request, or counts the approvals it has.
 *
 * @param args - as on a command line
 * @param surroundings - what it reads and writes
 * @returns the exit code: 0 done or enough, 1 not enough, 2 a wrong call
 */
export async function review(
  args: readonly string[],
  { diff, markdown, github, team, print, complain }: Surroundings = workflow,
): Promise<number> {
  const asked = askedFor(args);
  if (asked === undefined) {
    complain(usage);
    return 2;
  }
  const { what, base, head, post, author = '' } = asked;
  const change = diff(base, head);
  if (what === 'comment') {
    const text = markdown(base, head);
    print(text);
    print(labelsFor(change).join(', '));
    if (post !== true) return 0;
    const pullRequest = github();
    print(`The comment is ${await writeComment(pullRequest, text)}.`);
    await writeLabels(pullRequest, change);
    return 0;
  }
  const reviews = await github().reviews();
  const { enough, says } = judgeApprovals({ diff: change, reviews, team: team(), author, head });
  print(says);
  return enough ? 0 : 1;
}

if (import.meta.main) process.exitCode = await review(process.argv.slice(2));
