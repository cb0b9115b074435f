import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenKetamineError } from '@openketamine/model';
import type { ClinicalDiff } from '@openketamine/review/diff';
import type { Vanished, Verdict } from '@openketamine/review/bump';
import type { Command } from 'commander';
import { exit, Said } from '../io/errors.js';
import type { Io } from '../io/io.js';

interface Options {
  readonly since?: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

export function registerBump(program: Command, io: Io): void {
  program
    .command('bump')
    .description(
      'the least version of each package by what changed, beside what the changesets say; exit code 0: enough, 3: too little, 2: wrong call',
    )
    .option(
      '--since <ref>',
      'compare with this commit; by default the last release, else the last commit',
    )
    .option('--write', 'write a changeset for what is missing')
    .option('--json', 'print JSON')
    .action(async (options: Options) => bump(options, io));
}

interface Judged {
  readonly since: string;
  readonly diff: ClinicalDiff;
  readonly verdicts: readonly Verdict[];
  readonly gone: readonly Vanished[];
}

async function judge(options: Options, cwd: string): Promise<Judged> {
  const [
    { lastRelease },
    { openTree, workingTree, workspaceAbove },
    { compareTrees },
    { codeNeeds, releasesSince, sourceAliases },
    review,
    { clinicalDiff, reachOf },
  ] = await Promise.all([
    import('../trees/git.js'),
    import('../trees/open.js'),
    import('../trees/compare.js'),
    import('../load/release.js'),
    import('@openketamine/review/bump'),
    import('@openketamine/review/diff'),
  ]);
  const root = workspaceAbove(cwd);
  const since = options.since ?? lastRelease(cwd).ref;
  const before = openTree(since, '--since', cwd);
  const after = root === undefined ? openTree('.', 'path', cwd) : workingTree(root);
  const releases = releasesSince(since, root ?? cwd);
  const compared = await compareTrees({ before, after });
  const diff = clinicalDiff(compared.before, compared.after, {
    reach: reachOf(compared.protocols),
  });
  const needs = [...review.dataNeeds(diff), ...(root === undefined ? [] : codeNeeds(since, root))];
  return {
    since,
    diff,
    verdicts: review.judgeBump(needs, releases),
    gone: review.vanished(diff, sourceAliases(after)),
  };
}

const retire =
  'Bring the file back and retire it there: `status: { state: superseded, supersededBy: <id>, by: <who>, on: <day>, why: <reason> }`, or `discontinued` or `not-endorsed`. An id never vanishes, since plans that name it have to stay readable.';

/** Why one package is not covered, and the line to change. */
function told({
  package: name,
  level,
  declared,
  at,
  because,
  direction,
  verdict,
}: Verdict): string {
  const ground = `${direction === 'neutral' ? '' : `${direction}, `}${level}`;
  if (verdict === 'too-small' && at !== null)
    return `${at.file}:${at.line}: ${name} needs ${level}, and the changesets say ${declared ?? 'nothing'} (${ground}). ${because}. Write \`'${name}': ${level}\` in that line.`;
  return `${name} needs a changeset with ${level} (${ground}). ${because}.`;
}

async function bump(options: Options, io: Io): Promise<void> {
  const cwd = process.cwd();
  const { since, diff, verdicts, gone } = await judge(options, cwd);
  const { workspaceAbove } = await import('../trees/open.js');
  const { changesetText } = await import('@openketamine/review/bump');
  const open = verdicts.filter(({ verdict }) => verdict === 'missing' || verdict === 'too-small');
  const text = options.write && gone.length === 0 ? changesetText(verdicts, diff) : undefined;
  const written = text === undefined ? null : write(text, diff, workspaceAbove(cwd) ?? cwd);
  const [first] = open;
  const error =
    gone[0] !== undefined
      ? {
          code: 'ID_VANISHED',
          path: gone[0].file,
          message: `The ${gone[0].collection} ${gone[0].id} is gone.`,
          hint: retire,
        }
      : first !== undefined && written === null
        ? {
            code: 'VERSION_TOO_SMALL',
            path: first.at === null ? first.package : `${first.at.file}:${first.at.line}`,
            message: told(first),
            hint: 'Change that line, or run `openketamine bump --write`.',
          }
        : undefined;
  if (options.json) {
    io.out(
      JSON.stringify(
        {
          ...(error === undefined ? {} : { error }),
          since,
          direction: diff.direction,
          packages: verdicts,
          vanished: gone,
          written,
        },
        null,
        2,
      ),
    );
  } else {
    for (const verdict of verdicts) {
      const declared =
        verdict.declared === null ? 'no changeset' : `changesets say ${verdict.declared}`;
      io.out(
        `${verdict.package}: ${verdict.direction === 'neutral' ? '' : `${verdict.direction}, `}${verdict.level} (${declared})\n  ${verdict.because}`,
      );
    }
    if (verdicts.length === 0) io.out(`Nothing changed since ${since}.`);
    for (const vanished of gone)
      io.note(
        `Refused: ID_VANISHED (${vanished.file})\n  The ${vanished.collection} ${vanished.id} is gone.\n  ${retire}`,
      );
    if (written !== null) io.note(`Wrote ${written}. Say in it why, and from which source.`);
    else if (gone.length === 0)
      for (const verdict of open)
        io.note(
          `Refused: VERSION_TOO_SMALL\n  ${told(verdict)}\n  Or run \`openketamine bump --write\`.`,
        );
  }
  if (error !== undefined) throw new Said(exit.refused);
}

/** Writes a changeset under a name that says what it is about and is not taken. */
function write(text: string, diff: ClinicalDiff, root: string): string {
  const dir = join(root, '.changeset');
  mkdirSync(dir, { recursive: true });
  const [first] = diff.records;
  const base = first === undefined ? 'what-packages-offer' : `${first.id}-${diff.direction}`;
  for (let number = 1; ; number++) {
    const name = `.changeset/${base}${number === 1 ? '' : `-${number}`}.md`;
    if (existsSync(join(root, name))) continue;
    try {
      writeFileSync(join(root, name), text, { flag: 'wx' });
    } catch (cause) {
      throw new OpenKetamineError(
        'OUTPUT_FAILED',
        name,
        `${name} cannot be written.`,
        'Check who may write there.',
        { cause },
      );
    }
    return name;
  }
}
