import {
  urgencyOf,
  worstUndecidedOf,
  type Finding,
  type MonitoringPlan,
  type PatientFactsInput,
  type Rule,
  type Screening,
  type Terminology,
} from '@openketamine/model';
import { dueChecks, type DueCheck } from './internal/checks.js';
import { compileRules } from './screener.js';
import { givenTerminology } from './internal/no-terminology.js';
import { holdsFor, type Subject } from './internal/select.js';
import { sessionFacts } from './internal/session-facts.js';
import type { SessionMoments, SiteParameters } from './internal/prepared.js';
import { momentsOf, type SessionTimes } from './internal/session-moments.js';
import { readMoment, readSpan, readTime, type Moment } from './internal/time.js';

export type { SessionTimes } from './internal/session-moments.js';

/** What {@link monitorSession} needs. */
export interface MonitorInput {
  /** The rules whose limits are watched during the session. */
  readonly rules: readonly Rule[];
  /** Plans to follow. Those of labels and regulators that hold for the subject; others as the site chose. */
  readonly plans: readonly MonitoringPlan[];
  /** The treatment that is given. */
  readonly subject: Subject;
  /** When the session began and ended, as far as it has. */
  readonly session: SessionTimes;
  /** Facts of the patient with all observations and scores so far. */
  readonly facts: PatientFactsInput;
  /** Now. Nothing reads a clock. */
  readonly at: string;
  /** Limits and times that the site has set; none has a default. */
  readonly site?: SiteParameters;
  /** Codes and names. Left out all the same, no name or code of the record is read. */
  readonly terminology: Terminology;
}

/** A check and how it stands. */
export interface CheckState {
  /** Id of the monitoring plan that asks for it. */
  readonly plan: string;
  /** What is to be looked at, by the names of the observations. */
  readonly observe: readonly string[];
  /**
   * Whether it was done, is due, is late or comes later; `undetermined` where its time is not
   * known.
   */
  readonly state: 'done' | 'due' | 'overdue' | 'upcoming' | 'undetermined';
  /** When it was or is due, as a moment in UTC; null where no time can be given. */
  readonly dueAt: string | null;
  /** Why it stands so, in a sentence. */
  readonly because: string;
  /** Id of the source that asks for the check; absent where the plan names none. */
  readonly cite?: string;
}

/** How ready the patient is to leave. */
export interface Readiness {
  /** Whether the patient may leave; `undecided` where a criterion cannot be judged. */
  readonly state: 'ready' | 'not-ready' | 'undecided';
  /** Why, one sentence for each criterion that is not met or not decided. */
  readonly because: readonly string[];
  /** What the rules about leaving say, one finding each. */
  readonly criteria: readonly Finding[];
}

/** The state of a session. */
export interface SessionState {
  /** The moment that was asked about. */
  readonly at: string;
  /** What must happen now, of all limits. Readiness to leave is a matter of its own. */
  readonly urgency: Screening['urgency'];
  /** The most serious limit that cannot be decided; null where all are. */
  readonly worstUndecided: Screening['worstUndecided'];
  /** Each check of the plans, and how it stands. */
  readonly checks: readonly CheckState[];
  /** Limits breached now, most serious first; and rules that cannot be decided. */
  readonly breaches: readonly Finding[];
  /** Limits that cannot be judged because a fact is missing. */
  readonly undecided: readonly Finding[];
  /** What to do now, most pressing first. */
  readonly actions: readonly {
    /** What to do. */
    readonly action: Finding['action'];

    /** Why, in a sentence. */
    readonly message: string;

    /** Id of the rule. */
    readonly rule: string;
  }[];
  /** Whether the patient may leave. */
  readonly readiness: Readiness;
}

/** Most pressing first; what is not named here comes last. */
const pressing: readonly string[] = [
  'emergency',
  'stop-session',
  'pause-session',
  'rescue',
  'repeat-measurement',
];

function pressingRank({ action }: Finding): number {
  const at = pressing.indexOf(action);
  return at < 0 ? pressing.length : at;
}

/** Times at which something was observed. */
function timesOf(name: string, input: MonitorInput, at: Moment): number[] {
  const { facts } = input;
  const terminology = givenTerminology(input);
  const found: number[] = [];
  for (const observation of facts.observations ?? []) {
    if (observation.status === 'entered-in-error' || observation.status === 'cancelled') continue;
    let code = observation.code;
    if (code !== undefined) code = terminology.observationNamed(code);
    for (const coding of observation.codes ?? [])
      code ??= terminology.observationOf(coding.system, coding.code);
    const span =
      code !== name || observation.at === undefined ? undefined : readTime(observation.at, at);
    if (span !== undefined && span.from <= at.latest) found.push(span.from);
  }
  return found;
}

/**
 * How a check stands. A timed check is done by the first reading between halfway from the check before it and
 * halfway to the one after: a reading belongs to the check it is nearest to.
 */
function stateOf(
  check: DueCheck,
  neighbors: { readonly before: number | undefined; readonly after: number | undefined },
  session: SessionMoments,
  input: MonitorInput,
  at: Moment,
): CheckState['state'] {
  const start = session.start?.from;
  const seen = (from: number, to: number): boolean =>
    check.observe.every((name) =>
      timesOf(name, input, at).some((time) => time >= from && time < to),
    );
  if (check.unset !== undefined) return 'undetermined';
  if (check.kind === 'before') {
    const day = readSpan(at.text.slice(0, 10), at)?.from ?? at.earliest;
    if (seen(day, start ?? Number.POSITIVE_INFINITY)) return 'done';
    return start === undefined ? 'due' : 'overdue';
  }
  if (check.kind === 'leaving') {
    const end = session.end?.from;
    return end === undefined ? 'upcoming' : 'due';
  }
  if (check.from === undefined) return 'upcoming';
  const from =
    neighbors.before === undefined ? (start ?? check.from) : (neighbors.before + check.from) / 2;
  const to =
    neighbors.after === undefined ? Number.POSITIVE_INFINITY : (check.from + neighbors.after) / 2;
  if (seen(from, to)) return 'done';
  if (at.latest < check.from) return 'upcoming';
  return at.latest === check.from ? 'due' : 'overdue';
}

/** The checks of all plans, with how each stands. */
function checksOf(input: MonitorInput, session: SessionMoments, at: Moment): CheckState[] {
  const states: CheckState[] = [];
  for (const plan of input.plans) {
    const due = dueChecks(plan, session, input.site ?? {}, at.latest);
    for (const check of due) {
      const same = due.filter(
        (dueCheck) =>
          dueCheck.from !== undefined && dueCheck.observe.join() === check.observe.join(),
      );
      const index = same.indexOf(check);
      const neighbors = { before: same[index - 1]?.from, after: same[index + 1]?.from };
      states.push({
        plan: check.plan,
        observe: check.observe,
        state: stateOf(check, neighbors, session, input, at),
        dueAt: check.from === undefined ? null : new Date(check.from).toISOString(),
        because:
          check.unset === undefined
            ? check.says
            : `${check.says}: the site has not set ${check.unset}`,
        ...(check.cite === undefined ? {} : { cite: check.cite }),
      });
    }
  }
  return states;
}

function leastStays(input: MonitorInput, session: SessionMoments, at: Moment): string[] {
  return input.plans.flatMap(({ observeAtLeast, id }) => {
    if (observeAtLeast === undefined || typeof observeAtLeast.value !== 'number') return [];
    const from = session[observeAtLeast.from];
    const minutes = observeAtLeast.unit === 'h' ? observeAtLeast.value * 60 : observeAtLeast.value;
    if (from !== undefined && at.latest - from.from >= minutes * 60_000) return [];
    return [`${id}: observe for at least ${observeAtLeast.value} ${observeAtLeast.unit}`];
  });
}

/** Elapsed time alone never makes anyone ready. */
function onlyTime(criteria: readonly Finding[]): boolean {
  return criteria.every(({ because }) => because.every(({ fact }) => fact.startsWith('session.')));
}

function readinessOf(
  criteria: readonly Finding[],
  breaches: readonly Finding[],
  checks: readonly CheckState[],
  stays: readonly string[],
): Readiness {
  const against = [
    ...breaches.map(({ message }) => message),
    ...criteria
      .filter(({ outcome }) => outcome === 'not-met')
      .map(({ rule }) => `not fulfilled: ${rule}`),
    ...stays,
  ];
  if (against.length > 0) return { state: 'not-ready', because: against, criteria };
  const open = [
    ...criteria
      .filter(({ outcome }) => outcome === 'unknown')
      .map(({ rule, missing }) => `not known: ${missing.join(', ')} (${rule})`),
    ...checks
      .filter(({ state }) => state === 'overdue' || state === 'undetermined')
      .map(({ because, observe }) => `not measured: ${observe.join(', ')}, ${because}`),
  ];
  if (criteria.length === 0)
    open.push('no criterion for leaving is known here: the site must set one');
  else if (open.length === 0 && onlyTime(criteria))
    open.push('only time has passed: nothing was observed');
  if (open.length > 0) return { state: 'undecided', because: open, criteria };
  return { state: 'ready', because: criteria.map(({ message }) => message), criteria };
}

/**
 * How a running session stands: checks done, due and overdue, limits breached, what to do, and whether the patient is
 * ready to leave. Pure: the time is an argument.
 *
 * Readiness has three values: an unmeasured or unset criterion leaves it undecided, and elapsed time alone never makes
 * anyone ready. Does not decide: people do.
 *
 * @param input - rules, plans, subject, session times, facts with the observations so far, and now
 * @returns the state of the session
 * @throws OpenKetamineError `DATE_INVALID`
 * @example
 * import { terminology } from '@openketamine/terminology';
 * monitorSession({ rules: [], plans: [], terminology, subject: { drug: 'ketamine', route: 'iv' }, session: {}, facts: {}, at: '2025-01-06T10:00:00Z' }).readiness.state
 * // => 'undecided'
 * @category monitoring
 */
export function monitorSession(input: MonitorInput): SessionState {
  const at = readMoment(input.at);
  const session = momentsOf(input.session, at);
  const plans = input.plans.filter((plan) => holdsForPlan(plan, input.subject));
  const chosen = { ...input, plans };
  const { findings } = compileRules(input.rules, {
    terminology: input.terminology,
    session: true,
  }).evaluate({
    subject: input.subject,
    facts: sessionFacts(input.facts, session.start, at),
    at: input.at,
    site: input.site,
    session,
  });
  const criteria = findings.filter(({ kind }) => kind === 'discharge');
  const limits = findings.filter(({ kind }) => kind === 'stop-rule' || kind === 'monitoring-limit');
  const breaches = limits
    .filter(({ outcome }) => outcome === 'met')
    .toSorted((a, b) => pressingRank(a) - pressingRank(b));
  const checks = checksOf(chosen, session, at);
  return {
    at: input.at,
    urgency: urgencyOf(limits),
    worstUndecided: worstUndecidedOf(limits),
    checks,
    breaches,
    undecided: limits.filter(({ outcome }) => outcome === 'unknown'),
    actions: breaches.map(({ action, message, rule }) => ({ action, message, rule })),
    readiness: readinessOf(criteria, breaches, checks, leastStays(chosen, session, at)),
  };
}

function holdsForPlan(plan: MonitoringPlan, subject: Subject): boolean {
  return holdsFor(plan as unknown as Rule, subject);
}
