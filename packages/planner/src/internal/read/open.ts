import {
  adultFrom,
  OpenKetamineError,
  type Arm,
  type ByCase,
  type PlanFinding,
  type Protocol,
  type SiteSetDetail,
} from '@openketamine/model';
import { questionId, type OwnQuestion } from '@openketamine/model/details';
import { checkProtocol } from '@openketamine/model/door';
import type { PlanChoices, PlanInput } from '../../input.js';
import type { SitedProtocol } from '../../policy.js';
import { toDay, type Day } from '../calendar/days.js';
import { factLine, type FactLine } from './facts.js';
import { resolve, type Scene } from './guard.js';
import { onlyFields } from './fields.js';
import { checkTimes, closedDays } from './check-calendar.js';
import { checkChoices, checkPlace } from './check-choices.js';
import { impossible } from './event-shape.js';
import type { CourseEvent } from '../../events.js';
import type { EventLog, Logged } from './log.js';
import { readEvents } from './read-events.js';
import { DoseCache } from './levels.js';
import { Notes } from './notes.js';
import { gateIds } from './own-questions.js';
import type { Say } from './reasons.js';
import { SessionPartsCache } from './session-parts-cache.js';

/** What one call of the planner reads. Nothing in it changes while the course is walked through. */
export interface Context {
  readonly input: PlanInput;
  readonly protocol: Protocol;
  readonly choices: PlanChoices;
  readonly start: Day;
  readonly asOf: Day | null;
  readonly facts: FactLine;
  readonly log: EventLog;
  /** Arms that are planned: one when chosen or the only one, several when they are to be compared. */
  readonly arms: readonly (Arm | undefined)[];
  /** The words of reasons; undefined where none are wanted. */
  readonly say: Say | undefined;
  readonly closed: (day: Day) => boolean;
  /** Names of the gates of the protocol, which no question of the planner's own may have. */
  readonly taken: ReadonlySet<string>;
  /** Doses, each worked out once. */
  readonly doses: DoseCache;
  /** Parts of sessions, each written once. */
  readonly parts: SessionPartsCache;
  /** What the site's policy changed. */
  readonly siteChanges: readonly SiteSetDetail[];
  /** What the site's policy decides and nothing in the protocol reads. */
  readonly siteUnread: readonly string[];
}

/** One call of the planner: what it reads, and what it notes on the way. */
export interface Plan extends Context {
  readonly notes: Notes;
}

export const inputFields: readonly string[] = [
  'protocol',
  'version',
  'start',
  'patient',
  'choices',
  'calendar',
  'policy',
  'events',
  'asOf',
  'clock',
  'protocols',
  'bodyWeights',
  'scales',
  'highestDoses',
  'explain',
];

/** Checks the input at the door. Nothing is planned from an input that cannot be. */
export function openPlan(input: PlanInput): Plan {
  onlyFields(input, inputFields, '', 'part of the input');
  const { policy, explain } = input;
  checkProtocol(input.protocol);
  if (policy) checkMade(policy.over, 'policy', 'site');
  if (explain) checkMade(explain.asReasons, 'explain', 'explain');
  const {
    protocol,
    changed,
    unread = [],
  }: SitedProtocol = policy?.over(input.protocol) ?? { protocol: input.protocol, changed: [] };
  const start = toDay(input.start, '/start');
  const asOf = input.asOf === undefined ? null : toDay(input.asOf, '/asOf');
  // what is null was not left out: the door says what it is
  const { choices = {}, patient = {}, events = [] } = input;
  checkChoices(choices, protocol);
  checkTimes(input);
  checkPlace(choices, protocol);
  const log = readEvents(events, asOf, input.scales ?? {});
  const facts = factLine(patient, log.all, start);
  return {
    input,
    protocol,
    choices,
    start,
    asOf,
    facts,
    log,
    arms: armsOf(protocol, choices, log),
    say: explain?.asReasons(explain),
    closed: closedDays(input, choices),
    taken: gateIds(protocol),
    notes: new Notes(input.calendar?.hours === undefined ? [] : ['time']),
    doses: new DoseCache(),
    parts: new SessionPartsCache(protocol.procedure, facts),
    siteChanges: changed,
    siteUnread: unread,
  };
}

/** Refuses what another entry of the package makes, where it was not made there. */
function checkMade(part: unknown, field: string, entry: string): void {
  if (typeof part === 'function') return;
  throw new OpenKetamineError(
    'INPUT_INVALID',
    `/${field}`,
    `This ${field} was not made ready.`,
    `Use what @openketamine/planner/${entry} makes.`,
  );
}

function armsOf(
  protocol: Protocol,
  choices: PlanChoices,
  log: EventLog,
): readonly (Arm | undefined)[] {
  const assigned = log.of('arm-assigned').at(-1);
  const named = assigned?.event.arm ?? choices.arm;
  if (named !== undefined) {
    const arm = protocol.arms.find((entry) => entry.id === named);
    if (arm === undefined) {
      const reason = `${protocol.id} has no arm ${JSON.stringify(named)}.`;
      const arms = protocol.arms.map((entry) => entry.id).join(', ');
      const hint = arms === '' ? 'Leave the arm out.' : `Use one of ${arms}.`;
      throw assigned === undefined
        ? new OpenKetamineError('ID_UNKNOWN', '/choices/arm', reason, hint)
        : impossible(assigned.index, reason, hint, '/arm');
    }
    if (!arm.plannable) {
      throw new OpenKetamineError(
        'PROTOCOL_INCOMPLETE',
        '/choices/arm',
        `The arm ${arm.id} (${arm.title}) is described, not planned.`,
        'Choose an active arm.',
      );
    }
    return [arm];
  }
  const active = protocol.arms.filter((arm) => arm.role === 'active' && arm.plannable);
  return active.length === 0 ? [undefined] : active;
}

type Decision = Extract<CourseEvent, { type: 'gate-decided' }>;

/** Asks a question of the planner's own: notes it, and gives the last decision about it. */
export function askOwn(
  plan: Plan,
  kind: OwnQuestion,
  about: string | number,
): Logged<Decision> | undefined {
  const gate = questionId(plan.taken, kind, about);
  plan.notes.ask(gate, kind);
  let last: Logged<Decision> | undefined;
  for (const entry of plan.log.of('gate-decided')) {
    if (entry.event.gate !== gate) continue;
    plan.notes.follow(entry.index);
    last = entry;
  }
  return last;
}

export function sceneOf(
  plan: Context,
  phase: string,
  day: Day,
  arm: Arm | undefined,
  session?: number,
  facts: FactLine = plan.facts,
): Scene {
  return {
    facts,
    day,
    phase,
    arm: arm?.id,
    antidepressant: plan.choices.antidepressant,
    jurisdiction: plan.choices.jurisdiction ?? plan.protocol.jurisdiction,
    asOf: plan.asOf,
    ...(session === undefined ? {} : { session }),
  };
}

/** The value all planned arms share; null when they differ. */
export function shared<T extends object>(
  plan: Context,
  value: ByCase<T>,
  phase: string,
  day: Day,
  about: string,
): T | undefined | null {
  if (!('cases' in value)) return value;
  const values = plan.arms.map((arm) => resolve(value, sceneOf(plan, phase, day, arm), about));
  return values.every((entry) => entry === values[0]) ? values[0] : null;
}

/** Adds a finding once. */
export function addFinding(
  plan: Plan,
  severity: PlanFinding['severity'],
  rule: string,
  message: string,
  cites: readonly string[] = [],
  session?: number,
): void {
  plan.notes.find({
    rule,
    severity,
    message,
    ...(session === undefined ? {} : { session }),
    cites,
  });
}

/** Refuses minors, unless the protocol's own age range includes them. */
export function checkAge(plan: Context, age: number, path: string): void {
  const range = plan.protocol.population.age;
  const published = range?.least !== undefined && range.least <= age && age <= (range.most ?? age);
  if (age >= adultFrom.value || published) return;
  throw new OpenKetamineError(
    'AGE_NOT_COVERED',
    path,
    `${age} years is below ${range?.least ?? adultFrom.value}, where ${plan.protocol.id} begins.`,
    'Do not plan this protocol for this person.',
  );
}
