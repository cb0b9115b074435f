import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { judgeApprovals } from './approvals.ts';
import { clinicalDiff, clinicalMarkdown } from './clinical-diff.ts';
import { labelsFor, writeComment, writeLabels } from './comment.ts';
import { githubOfWorkflow } from './github.ts';

const usage = `node packages/tools/workspace/src/pull-request/review.ts comment|approvals --base COMMIT --head COMMIT [--post] [--author NAME]

comment     the clinical diff as a comment with labels; without --post it is only printed
approvals   whether enough of the clinical team have approved the head; asks GitHub
Both read the two commits as data and run nothing of them.
`;

/** The clinical team: public names of people who agreed to be asked. */
function clinicalTeam(): readonly string[] {
  const { members } = JSON.parse(
    readFileSync(join(root, '.github/clinical-team.json'), 'utf8'),
  ) as { readonly members: readonly string[] };
  return members;
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      post: { type: 'boolean' },
      author: { type: 'string' },
    },
  });
  const [what] = positionals;
  const { base, head } = values;
  if (base === undefined || head === undefined || (what !== 'comment' && what !== 'approvals')) {
    console.error(usage);
    return 2;
  }
  const diff = clinicalDiff(base, head);
  if (what === 'comment') {
    const markdown = clinicalMarkdown(base, head);
    console.log(markdown);
    console.log(labelsFor(diff).join(', '));
    if (values.post !== true) return 0;
    const github = githubOfWorkflow();
    console.log(`The comment is ${await writeComment(github, markdown)}.`);
    await writeLabels(github, diff);
    return 0;
  }
  const reviews = await githubOfWorkflow().reviews();
  const { enough, says } = judgeApprovals({
    diff,
    reviews,
    team: clinicalTeam(),
    author: values.author ?? '',
    head,
  });
  console.log(says);
  return enough ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main();
