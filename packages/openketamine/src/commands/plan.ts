import { type Command, Option } from 'commander';
import { OpenKetamineError } from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import type { CourseEvent, CourseRequest, SentPlan } from '@openketamine/care-plan';
import type { Calendar, PlanChoices, UsablePolicy } from '@openketamine/planner';
import { composePlan } from '../compose.js';
import type { KeptRequest } from '../consequences/in-flight.js';
import { formats, type FormatName } from '../format/index.js';
import type { Io } from '../io/io.js';
import { loadFacts, type FactOptions } from '../load/facts.js';
import { sheetFonts } from '../load/fonts.js';
import { momentOf } from '../load/moment.js';
import { holidays, withOptional } from '../load/optional.js';
import { readChecked, readData } from '../load/read.js';
import { loadProtocol } from '../load/protocols.js';
import { noteWholeJson } from './notes.js';
import { checkIdentity, checkPlanOptions, checkTimes } from './plan-checks.js';
import { amount, anchors, days, doses, intervals, sessions, wholeNumber } from '../options.js';

interface Options extends FactOptions {
  readonly start: string;
  readonly from?: string;
  readonly jurisdiction?: string;
  readonly days: string[];
  readonly time?: string;
  readonly timeZone?: string;
  readonly times?: string;
  readonly calendar?: string;
  readonly dose: string[];
  readonly interval: string[];
  readonly arm?: string;
  readonly withAntidepressant?: boolean;
  readonly alone?: boolean;
  readonly anchor: string[];
  readonly strength?: string;
  readonly finalVolume?: string;
  readonly policy?: string;
  readonly asOf?: string;
  readonly sessions: string[];
  readonly weeks?: string;
  readonly events?: string;
  readonly format?: FormatName;
  readonly course?: string;
  readonly previous?: string;
  readonly printed?: string;
  readonly font: string[];
  readonly details?: boolean;
  readonly undecided?: boolean;
  readonly explain?: boolean;
  readonly json?: boolean;
}

const several = (text: string, before: string[]) => [...before, text];

export function registerPlan(program: Command, io: Io): void {
  program
    .command('plan')
    .description('plan a course: dates, doses, what is watched, what must be decided')
    .argument('<protocol>', 'id of a protocol, or a YAML file')
    .requiredOption('--start <date>', 'day of the first planned session')
    .option('--from <phase>', 'phase to begin with')
    .option('--patient <file>', 'patient facts as JSON or YAML; - for standard input')
    .option('--weight <kg>')
    .option('--height <cm>')
    .option('--age <years>')
    .option('--birth-date <date>')
    .option('--sex <sex>', 'male, female or unknown')
    .option('--jurisdiction <place>', 'place whose rules hold, such as US or EU')
    .option('--days <days>', 'clinic days: mon,thu or maintenance=mon', several, [])
    .option('--time <time>', 'wall-clock time of sessions: 09:00')
    .option('--time-zone <zone>', 'IANA zone: America/New_York')
    .option('--times <times>', 'several administrations a day: 08:00,14:00,20:00')
    .option('--calendar <file>', 'clinic days, closures, capacity')
    .option('--dose <dose>', 'wanted dose: 84mg, 0.5mg/kg, 1=56mg, maintenance=56mg', several, [])
    .option('--interval <interval>', 'interval of a phase: maintenance-2=2wk', several, [])
    .option('--arm <arm>')
    .option('--with-antidepressant', 'an antidepressant accompanies the course')
    .option('--alone', 'no antidepressant accompanies the course')
    .option('--anchor <anchor>', 'a day outside the course: quit-day=2025-01-06', several, [])
    .option('--strength <strength>', 'strength of the solution: 50mg/mL')
    .option('--final-volume <volume>', 'volume after dilution: 50mL')
    .option('--policy <file>', 'what the site has decided')
    .option('--as-of <date>', 'plan with the editions and events known on this day')
    .option('--sessions <n>', 'how many sessions to plan, over all phases or PHASE=N', several, [])
    .option('--weeks <n>', 'how many weeks to plan')
    .option('--events <file>', 'what has happened, as JSON or YAML; - for standard input')
    .addOption(
      new Option('--format <format>', 'table, json, csv, md, ics or pdf').choices(
        Object.keys(formats),
      ),
    )
    .option('--course <key>', 'a name that tells this course from others in a calendar')
    .option(
      '--previous <file>',
      'the plan (--json) that a calendar was sent last, where choices differ',
    )
    .option('--printed <moment>', 'moment of printing, to stand on the output; now for this moment')
    .option('--font <file>', 'a typeface for what the sheet (pdf) cannot show', several, [])
    .option('--details', 'say what a session is like, what the site must set, what is not known')
    .option('--undecided', 'name every undecided rule in one line each, and ask every question')
    .option('--explain', 'say why each date, each dose and each timetable')
    .option('--json', 'print JSON')
    .action(async (protocol: string, options: Options) => plan(protocol, options, io));
}

async function plan(named: string, options: Options, io: Io): Promise<void> {
  checkPlanOptions(options);
  noteWholeJson(options, io);
  const format = options.json ? 'json' : (options.format ?? 'table');
  if (options.jurisdiction !== undefined) checkPlace(options.jurisdiction, '--jurisdiction');
  const { protocol, version } = await loadProtocol(named, io);
  const { facts, weightConfirmed } = await loadFacts(options, io);
  if (format === 'ics') checkIdentity(facts.id, options, named);
  const printed =
    options.printed === undefined ? undefined : momentOf(options.printed, '--printed', io);
  const request = {
    start: options.start,
    facts,
    weightConfirmed,
    choices: choicesOf(options),
    calendar:
      options.calendar === undefined
        ? undefined
        : await calendarOf(options.calendar, options.start, io),
    policy: options.policy === undefined ? undefined : await policyOf(options.policy, io),
    events: options.events === undefined ? undefined : await eventsOf(options.events, io),
    asOf: options.asOf,
    course: options.course,
    previous: options.previous === undefined ? undefined : await previousOf(options.previous, io),
  };
  const course = await composePlan({ protocol, version, ...request });
  checkTimes(options, course);
  io.out(
    await formats[format](course, {
      explain: options.explain ?? false,
      details: options.details ?? false,
      undecided: options.undecided ?? false,
      columns: io.columns,
      color: io.color,
      protocol,
      printed,
      fonts: () => sheetFonts(options.font),
      request: keptOf(request),
    }),
  );
}

/** What a plan was made from, so that it can be made again with another version of the protocol. */
function keptOf({
  start,
  facts,
  weightConfirmed,
  choices,
  calendar,
  policy,
  events,
  asOf,
}: Pick<CourseRequest, keyof KeptRequest>): KeptRequest {
  return { start, facts, weightConfirmed, choices, calendar, policy: policy?.policy, events, asOf };
}

/** The calendar of a file, with the public holidays of the years that a course may reach into. */
async function calendarOf(path: string, start: string, io: Io): Promise<Calendar> {
  const { calendarSchema } = await import('@openketamine/model/schema');
  const calendar = await readChecked(path, io, {
    option: '--calendar',
    schema: calendarSchema,
    code: 'INPUT_INVALID',
    hint: 'See `openketamine show calendar-schema` for what fits.',
  });
  if (calendar.holidays === undefined) return calendar;
  const { withHolidaysFrom } = await withOptional(
    holidays,
    () => import('@openketamine/planner/holidays'),
  );
  return withHolidaysFrom(calendar, start);
}

async function policyOf(path: string, io: Io): Promise<UsablePolicy> {
  const { policySchema } = await import('@openketamine/model/schema');
  const { usablePolicy } = await import('@openketamine/planner/site');
  const policy = await readChecked(path, io, {
    option: '--policy',
    schema: policySchema,
    code: 'POLICY_INVALID',
    hint: 'See `openketamine show policy-schema` for what fits.',
  });
  return usablePolicy(policy);
}

async function eventsOf(path: string, io: Io): Promise<readonly CourseEvent[]> {
  const events = await readData(path, io, '--events');
  if (!Array.isArray(events)) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/events',
      `${path} holds no list of events.`,
      'Give an array of events in order of time.',
    );
  }
  return events as CourseEvent[];
}

/** A plan as `plan --json` prints it. */
async function previousOf(path: string, io: Io): Promise<SentPlan> {
  const sent = await readData(path, io, '--previous');
  const { isSentPlan } = await import('@openketamine/care-plan');
  if (isSentPlan(sent)) return sent;
  throw new OpenKetamineError(
    'INPUT_INVALID',
    '--previous',
    `${path} holds no plan of a course with a key.`,
    'Give the file that `openketamine plan ... --course KEY --json` printed for the calendar before.',
  );
}

function choicesOf(options: Options): PlanChoices {
  const interval = intervals(options.interval);
  const anchor = anchors(options.anchor);
  const alone = options.alone ? false : options.withAntidepressant ? true : undefined;
  const all: PlanChoices = {
    from: options.from,
    arm: options.arm,
    ...doses(options.dose),
    interval,
    ...days(options.days),
    time: options.time,
    times: options.times?.split(',').map((text) => text.trim()),
    timeZone: options.timeZone,
    antidepressant: alone,
    anchors: anchor,
    strength:
      options.strength === undefined ? undefined : amount(options.strength, 'mg/mL', '--strength'),
    finalVolume:
      options.finalVolume === undefined
        ? undefined
        : amount(options.finalVolume, 'mL', '--final-volume'),
    ...sessions(options.sessions),
    weeks: options.weeks === undefined ? undefined : wholeNumber(options.weeks, '--weeks'),
    jurisdiction: options.jurisdiction,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
