import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenKetamineError } from '@openketamine/model';
import { type Command, Option } from 'commander';
import type { Io } from '../io/io.js';
import { readData } from '../load/read.js';

interface Options {
  readonly plan?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly consequences: boolean;
  readonly json?: boolean;
}

export function registerDiff(program: Command, io: Io): void {
  program
    .command('diff')
    .description(
      'say what changed clinically: doses, limits, rules, scales, models, and what follows for invented people; exit code 0: done, 2: wrong call',
    )
    .argument(
      '[old]',
      'file, folder, git ref, packed or installed package; by default the last release, else the last commit',
    )
    .argument('[new]', 'the same; by default the working tree')
    .option(
      '--plan <file>',
      'only what concerns a plan, from `plan --json`; OLD is by default the version it was made with',
    )
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .option('--no-consequences', 'leave out plans and findings of invented people')
    .option('--json', 'print JSON')
    .action(async (old: string | undefined, now: string | undefined, options: Options) =>
      compare(old, now, options, io),
    );
}

/** What a plan says of where it came from. */
interface Planned {
  readonly protocol: string;
  readonly version: string | null;
}

async function plannedIn(file: string, io: Io): Promise<Planned> {
  const plan = (await readData(file, io, '--plan')) as {
    protocol?: { id?: unknown; version?: unknown };
  } | null;
  const id = plan?.protocol?.id;
  if (typeof id !== 'string') {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '--plan',
      `${file} is not a plan: it names no protocol.`,
      'Make one with `openketamine plan ... --json`.',
    );
  }
  const version = plan?.protocol?.version;
  return { protocol: id, version: typeof version === 'string' ? version : null };
}

/** The release a plan was made with: an installed package of that version, else the tag of the release. */
const releaseOf = (
  { version }: Planned,
  cwd: string,
  isRef: (ref: string) => boolean,
  protocolsVersion: string,
): string | undefined => {
  if (version === null) return undefined;
  const tags = [`@openketamine/protocols@${version}`, `v${version}`, version].filter((tag) =>
    isRef(tag),
  );
  return (
    tags[0] ??
    (version === protocolsVersion && !existsSync(join(cwd, 'packages/protocols/data'))
      ? `@openketamine/protocols@${version}`
      : undefined)
  );
};

async function compare(
  old: string | undefined,
  now: string | undefined,
  options: Options,
  io: Io,
): Promise<void> {
  const cwd = process.cwd();
  const [
    { commitOf, lastRelease },
    { openTree, workingTree, workspaceAbove },
    { compareTrees },
    { asDiff, diffJson, diffMarkdown },
    { clinicalDiff, reachOf },
  ] = await Promise.all([
    import('../trees/git.js'),
    import('../trees/open.js'),
    import('../trees/compare.js'),
    import('../format/diff.js'),
    import('@openketamine/review/diff'),
  ]);
  const plan = options.plan === undefined ? undefined : await plannedIn(options.plan, io);
  const { protocolsVersion } = await import('../load/protocols.js');
  const from =
    old ??
    (plan === undefined
      ? undefined
      : releaseOf(plan, cwd, (ref) => commitOf(ref, cwd) !== undefined, protocolsVersion()));
  if (
    from === undefined &&
    plan?.version !== undefined &&
    plan.version !== null &&
    plan.version !== protocolsVersion()
  ) {
    const { checkPublished } = await import('../load/changelogs.js');
    checkPublished('@openketamine/protocols', plan.version, '--plan');
    throw new OpenKetamineError(
      'REF_UNKNOWN',
      '--plan',
      `The plan was made with version ${plan.version} of the protocols, which is neither installed nor tagged here.`,
      `Name it: \`openketamine diff OLD NEW --plan ${options.plan ?? ''}\`.`,
    );
  }
  const root = workspaceAbove(cwd);
  const after =
    now !== undefined
      ? openTree(now, 'NEW', cwd)
      : root === undefined
        ? openTree('.', 'NEW', cwd)
        : workingTree(root);
  const before = openTree(from ?? lastRelease(cwd).ref, 'OLD', cwd);
  const compared = await compareTrees({ before, after });
  const whole = clinicalDiff(compared.before, compared.after, {
    reach: reachOf(compared.protocols),
  });
  const shown = plan === undefined ? whole : concerning(plan.protocol, whole);
  const { workOut } = await import('../consequences/work-out.js');
  const cases = (rule: string) => {
    const path =
      root === undefined ? undefined : join(root, 'packages/risk/cases', `${rule}.cases.yaml`);
    return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const consequences = options.consequences
    ? await workOut(shown, compared, cases)
    : { plans: [], findings: [], without: [] };
  const format = options.json ? 'json' : options.format;
  if (format === 'json') io.out(JSON.stringify(diffJson(shown, consequences), null, 2));
  else if (format === 'markdown') io.out(diffMarkdown(shown, consequences));
  else io.out(asDiff(shown, consequences, io));
}

/** Only the protocol of a plan, and what it shares or is judged by. */
function concerning<T extends import('@openketamine/review/diff').ClinicalDiff>(
  protocol: string,
  whole: T,
): T {
  const records = whole.records.filter(
    ({ collection, id, reaches }) =>
      (collection === 'protocols' && id === protocol) ||
      reaches?.includes(protocol) === true ||
      collection === 'rules',
  );
  return { ...whole, records };
}
