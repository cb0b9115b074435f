import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenKetamineError } from '@openketamine/model';
import { type Command, Option } from 'commander';
import type { CourseEvent } from '@openketamine/care-plan';
import type { CourseInFlight } from '@openketamine/review/in-flight';
import type { KeptRequest } from '../consequences/in-flight.js';
import type { Io } from '../io/io.js';
import { readData } from '../load/read.js';
import type { Compared } from '../trees/compare.js';

interface Options {
  readonly plan?: string;
  readonly events?: string;
  readonly patient?: string;
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
      'what a running course has to do: only what concerns a plan, from `plan --json`; OLD is by default the version it was made with',
    )
    .option('--events <file>', 'what has happened in that course by now, as JSON or YAML')
    .option(
      '--patient <file>',
      'facts of the patient, where the plan does not hold them or they have changed',
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
  /** What the plan was made from; plans of before do not say. */
  readonly request: KeptRequest | undefined;
}

async function plannedIn(file: string, io: Io): Promise<Planned> {
  const plan = (await readData(file, io, '--plan')) as {
    protocol?: { id?: unknown; version?: unknown };
    request?: unknown;
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
  const request = plan?.request;
  const kept = typeof request === 'object' && request !== null && 'start' in request;
  return {
    protocol: id,
    version: typeof version === 'string' ? version : null,
    request: kept ? (request as KeptRequest) : undefined,
  };
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
  if (plan === undefined && (options.events ?? options.patient) !== undefined)
    throw new OpenKetamineError(
      'INPUT_INVALID',
      options.events === undefined ? '--patient' : '--events',
      'Without a plan there is no course in which something has happened.',
      'Give the plan too: `--plan plan.json`.',
    );
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
  const course = plan === undefined ? undefined : await courseOf(plan, options, compared, io);
  if (format === 'json') io.out(JSON.stringify(diffJson(shown, consequences, course), null, 2));
  else {
    const { inFlightLines } = await import('../format/in-flight.js');
    const told = course === undefined ? [] : [...inFlightLines(course, io.columns), ''];
    const rest =
      format === 'markdown' ? diffMarkdown(shown, consequences) : asDiff(shown, consequences, io);
    io.out([...told, rest].join('\n'));
  }
}

/** What the running course has to do. A plan that does not say what it was made from is for a clinician. */
async function courseOf(
  { protocol, request }: Planned,
  { events, patient }: Options,
  compared: Compared,
  io: Io,
): Promise<CourseInFlight> {
  if (request === undefined)
    return {
      verdict: 'clinician',
      adjust: [],
      clinician: [
        {
          what: 'course',
          why: 'the plan does not say what it was made from, so that it cannot be planned again; make it anew with `plan --json`',
        },
      ],
    };
  const { inFlight } = await import('../consequences/in-flight.js');
  const happened = events === undefined ? undefined : await eventsIn(events, io);
  const facts = patient === undefined ? undefined : await factsIn(patient, io);
  return inFlight({
    protocol,
    request: facts === undefined ? request : { ...request, facts },
    events: happened,
    compared,
  });
}

async function factsIn(patient: string, io: Io): Promise<KeptRequest['facts']> {
  const { loadFacts } = await import('../load/facts.js');
  return (await loadFacts({ patient }, io)).facts;
}

async function eventsIn(path: string, io: Io): Promise<readonly CourseEvent[]> {
  const events = await readData(path, io, '--events');
  if (Array.isArray(events)) return events as CourseEvent[];
  throw new OpenKetamineError(
    'INPUT_INVALID',
    '--events',
    `${path} holds no list of events.`,
    'Give an array of events in order of time.',
  );
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
