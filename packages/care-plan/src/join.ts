import type {
  Course,
  Finding,
  LawOfSessions,
  PendingGate,
  PlanFinding,
  ProcedureItem,
  Question,
  Screening,
  Session,
  Totals,
  WaitsFor,
} from '@openketamine/model';
import { waitsForText } from '@openketamine/model/details';
import type { WithdrawnTask } from './dated-tasks.js';
import type { AboutPatient } from './print/phrases.js';
import { goOn, stop, waitsForRule } from './watch/decisions.js';
import type { Decision, WatchedFinding } from './watch/watched.js';

/**
 * A finding of a screening as it stands beside a plan.
 *
 * @category course
 */
export interface ScreeningFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the dossier record that the rule was made from. */
  readonly record: string;
  /** Of a review that stands in for a missing rule: whose severity it takes over. */
  readonly borrowedFrom?: Finding['borrowedFrom'];
  /** Of such a review: whether the label of the place is silent or was not read. */
  readonly ownLabel?: Finding['ownLabel'];
  /** A kind of rule, `data` for the record itself, `event` for what an event says by itself. */
  readonly kind: string;
  /** `met`: it holds; `unknown`: a fact that it needs is missing. */
  readonly outcome: 'met' | 'unknown';
  /** What the rule asks for. */
  readonly action: Finding['action'];
  /** How grave it is. */
  readonly severity: Finding['severity'];
  /** The finding in a sentence. */
  readonly message: string;
  /** The facts that decided it. */
  readonly because: Finding['because'];
  /** Facts without which it cannot be decided, by path; empty where it is met. */
  readonly missing: readonly string[];
  /** Ids of the sources behind it. */
  readonly cites: readonly string[];
  /** True when it was not verified against its source. */
  readonly unverified?: boolean;
  /** A rule of this project: no source says it. */
  readonly projectChoice?: boolean;
  /** The source was read for the sign or number; what to do is the wording of this project. */
  readonly editorial?: boolean;
  /** The label itself lists it among its contraindications. */
  readonly contraindicated?: boolean;
  /** The rule is not to be followed any more: in which way, who decided, when and why. */
  readonly retired?: Finding['retired'];
  /** The day from which it holds, where an event of the course brought it. */
  readonly since?: string;
  /** The session in which it was observed. */
  readonly session?: number;
  /** What people decided about it, where an event of the course brought it. */
  readonly decided?: Decision;
}

/**
 * A session that an earlier plan had and this one has no more.
 *
 * @category course
 */
export interface WithdrawnSession {
  /** Its number in the earlier plan. */
  readonly number: number;
  /** Id of its phase. */
  readonly phase: string;
  /** Day on which it was to take place, as an ISO date. */
  readonly date: string;
  /** Moment with offset at which it was to begin; absent where no time had been chosen. */
  readonly at?: string;
}

/**
 * A planned course with what a screening says about it.
 *
 * @category course
 */
export interface ScreenedCourse extends Omit<Course, 'findings'> {
  /** Whom the plan is about, as the facts gave it before the first event: the label, which no engine reads, and what a reader checks. */
  readonly patient?: AboutPatient;
  /** The name that somebody gave this course. */
  readonly course?: string;
  /** Tells this course from every other one in a calendar: see `courseKey`. Without it there is no calendar. */
  readonly key?: string;
  /** How many events the plan rests on, or how many plans came before: a later plan has a higher number. */
  readonly revision?: number;
  /** Sessions that an earlier plan of this course had and this one has no more. */
  readonly withdrawn?: readonly WithdrawnSession[];
  /** Tasks with a day of their own that an earlier plan of this course had and this one has no more. */
  readonly withdrawnTasks?: readonly WithdrawnTask[];
  /** An exclusion is met: nothing is `planned` any more. */
  readonly blocked: boolean;
  /**
   * The screening before the first session, in short: its result, what is undecided, and how
   * pressing it is.
   */
  readonly screening: Pick<Screening, 'overall' | 'undecided' | 'urgency' | 'worstUndecided'>;
  /** What bars treatment first, then what arose in the course, then what is undecided, then the rest. */
  readonly findings: readonly (PlanFinding | ScreeningFinding)[];
  /** What met rules change about the plan: applied where it can be, said where a person must act. */
  readonly changes: readonly PlanChangeHere[];
  /** The shortest list of questions that would settle what is open. */
  readonly ask: readonly Question[];
  /** Of sessions away from a clinic: which law was read as holding on their days, and what nobody has read. */
  readonly law?: readonly LawOfSessions[];
}

/**
 * A change that a met rule asks of the plan.
 *
 * @category course
 */
export interface PlanChangeHere {
  /** Id of the rule that asks for it. */
  readonly rule: string;
  /** Kind of change, as the rule names it: a longer stay, a medicine to hold. */
  readonly change: string;
  /** The change in a sentence. */
  readonly says: string;
  /** True when the plan shows it already: a longer stay, a medicine to hold, a course that stops. */
  readonly applied: boolean;
  /** Ids of the sources behind it. */
  readonly cites: readonly string[];
  /** True when it was not verified against its source. */
  readonly unverified?: boolean;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean;
}

const order = ['exclude', 'stop-course', 'defer', 'review', 'escalate'];

/**
 * Puts a plan and a screening together. A met exclusion never hides the plan: it stays, `blocked`, with
 * every planned session conditional. An undecided exclusion leaves sessions planned and is counted in
 * `screening.undecided`, to be said first. Rules that are not met are left out.
 *
 * A dose above any that a source at hand names blocks the course as a met exclusion does.
 *
 * A met rule may change the plan. A longer observation is applied to every session still to come, a medicine
 * to hold joins the preparation, a rule that stops the course blocks it; a dose is never changed here, but said.
 *
 * Pure. Does not plan and does not screen; does not read events: `coursePlanner` does all of it in one call.
 *
 * @param course - from `planCourse`
 * @param screening - from `screen`, for the same patient
 * @returns the course with the findings of both
 * @example
 * import { planCourse } from '@openketamine/planner';
 * import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols';
 * import { rules } from '@openketamine/risk';
 * import { screen } from '@openketamine/screening';
 * import { fullTerminology as terminology } from '@openketamine/terminology/full';
 *
 * const patient = { weight: { value: 80, unit: 'kg' }, age: 40 } as const;
 * const course = planCourse({ protocol, start: '2025-01-06', patient });
 * const subject = { drug: 'ketamine', route: 'iv', jurisdiction: 'US' };
 * const screening = screen({ rules, terminology, subject, facts: {}, at: '2025-01-06' });
 * const { blocked, screening: summary } = joinScreening(course, screening);
 * [blocked, summary.overall]
 * // => [false, 'unknown']
 * @category course
 */
export function joinScreening(course: Course, screening: Screening): ScreenedCourse {
  const { overall, undecided, urgency, worstUndecided, ask } = screening;
  return join(course, {
    summary: { overall, undecided, urgency, worstUndecided },
    findings: screening.findings.toSorted(byWeight),
    ask,
    holds: [],
  });
}

/** What a screening, or watching a course, brings to a plan. */
export interface ToJoin {
  readonly summary: ScreenedCourse['screening'];
  /** In the order in which they are to be said. */
  readonly findings: readonly WatchedFinding[];
  readonly ask: readonly Question[];
  /** What sessions to come wait for, until people have decided. */
  readonly holds: readonly WatchedFinding[];
}

/** Puts a plan and what is known of the patient together. */
export function join(course: Course, { summary, findings, ask, holds }: ToJoin): ScreenedCourse {
  const met = findings.filter(
    (finding) => finding.outcome === 'met' && finding.decided?.outcome !== goOn,
  );
  const changing = met.flatMap((watchedFinding) =>
    (watchedFinding.changes ?? []).map((change) => ({ rule: watchedFinding.rule, change })),
  );
  const implausible = course.findings.filter(isImplausible);
  const blocked =
    summary.overall === 'exclude' ||
    implausible.length > 0 ||
    changing.some(({ change }) => change.change === 'stop-course');
  const longer = longestStay(changing.map(({ change }) => change));
  const stayed =
    longer === undefined
      ? course.sessions
      : course.sessions.map((session) => stayingLonger(session, longer));
  const gates = [...new Set(holds.map(({ rule }) => rule))].map(waitsForRule);
  const held = gates.length === 0 ? stayed : stayed.map((session) => heldSession(session, gates));
  const sessions = blocked ? held.map(blockedSession) : held;
  const mine = findings.flatMap(beside);
  const excluding = mine.filter(
    (screeningFinding) =>
      screeningFinding.outcome === 'met' && screeningFinding.action === 'exclude',
  );
  const rest = mine.filter((screeningFinding) => !excluding.includes(screeningFinding));
  const said = new Set(mine.filter(({ kind }) => kind === 'event').map(({ rule }) => rule));
  return {
    ...course,
    blocked,
    screening: summary,
    sessions,
    preparation: [
      ...course.preparation,
      ...changing.flatMap(({ rule, change }) => heldMedicine(rule, change)),
    ],
    pending: [...course.pending, ...pendingOf(holds)],
    changes: changing.map(({ rule, change }) => shownChange(rule, change)),
    findings: [
      ...excluding,
      ...implausible,
      ...rest,
      ...course.findings.filter((finding) => !said.has(finding.rule) && !isImplausible(finding)),
    ],
    ask,
    ...(blocked || gates.length > 0 ? { totals: withoutPlanned(course) } : {}),
  };
}

/**
 * Whether a finding says that a dose is above any that a source at hand names: nothing is given before somebody has looked at it.
 *
 * @param finding - beside a plan
 * @returns true for the finding that blocks a course without a rule
 * @example
 * isImplausible({ rule: 'dose-above-any-source' })
 * // => true
 * @category course
 */
export function isImplausible({ rule }: Pick<PlanFinding, 'rule'>): boolean {
  return rule === 'dose-above-any-source';
}

type PlanChange = NonNullable<Finding['changes']>[number];

const applies = new Set<PlanChange['change']>([
  'longer-observation',
  'hold-medicine',
  'stop-course',
]);
const marksOf = ({ basis, verification }: Pick<PlanChange, 'basis' | 'verification'>) => ({
  ...(verification === 'unverified' ? { unverified: true } : {}),
  ...(basis === 'project' ? { projectChoice: true } : {}),
});
/** The marks of a finding; a rule of this project says so by its authority. */
const marksOfFinding = ({
  authority,
  verification,
  editorial,
  contraindicated,
  retired,
}: Pick<Finding, 'authority' | 'verification' | 'editorial' | 'contraindicated' | 'retired'>) => ({
  ...(retired === undefined ? {} : { retired }),
  ...(verification === 'unverified' ? { unverified: true } : {}),
  ...(authority === 'project' ? { projectChoice: true } : {}),
  ...(editorial === true ? { editorial: true } : {}),
  ...(contraindicated === true ? { contraindicated: true } : {}),
});
const citesOf = (change: PlanChange) => (change.cite === undefined ? [] : [change.cite]);

function shownChange(rule: string, change: PlanChange): PlanChangeHere {
  const needsValue = change.change === 'longer-observation' && minutesOf(change) === undefined;
  return {
    rule,
    change: change.change,
    says: change.says,
    applied: applies.has(change.change) && !needsValue,
    cites: citesOf(change),
    ...marksOf(change),
  };
}

function minutesOf({ value, unit }: PlanChange): number | undefined {
  if (typeof value !== 'number') return undefined;
  return unit === 'min' ? value : unit === 'h' ? value * 60 : undefined;
}

function longestStay(changes: readonly PlanChange[]): number | undefined {
  const minutes = changes.flatMap((change) =>
    change.change === 'longer-observation' ? (minutesOf(change) ?? []) : [],
  );
  return minutes.length === 0 ? undefined : Math.max(...minutes);
}

/** A stay is only ever made longer. Sessions that are over stay as they were. */
function stayingLonger(session: Session, minutes: number): Session {
  if (!isToCome(session)) return session;
  const before = session.observe ?? { until: [] };
  if (before.atLeast !== undefined && before.atLeast.value >= minutes) return session;
  return { ...session, observe: { ...before, atLeast: { value: minutes, unit: 'min' } } };
}

function heldMedicine(rule: string, change: PlanChange): ProcedureItem[] {
  if (change.change !== 'hold-medicine') return [];
  const { value, unit } = change;
  return [
    {
      id: rule,
      says: change.says,
      ...(typeof value === 'number' && unit !== undefined ? { before: { value, unit } } : {}),
      ...marksOf(change),
      cites: citesOf(change),
    },
  ];
}

const isToCome = ({ state }: Session) => ['planned', 'conditional', 'moved'].includes(state);

/** A session that is not over waits for decisions about what arose in the course, besides what it waited for before. */
function heldSession(session: Session, gates: readonly WaitsFor[]): Session {
  return isToCome(session) ? waiting(session, gates) : session;
}

/** A session that waits for something more. */
function waiting(session: Session, more: readonly WaitsFor[]): Session {
  const { gate, waitsForDetails = [] } = session;
  return {
    ...session,
    state: 'conditional',
    gate: [...(gate === undefined ? [] : [gate]), waitsForText(more)].join(', '),
    waitsForDetails: [...waitsForDetails, ...more],
  };
}

/** No decision lifts an exclusion, so that nobody is asked. */
const excluded: WaitsFor = { kind: 'excluded', id: 'screening-excludes' };

function blockedSession(session: Session): Session {
  if (session.state !== 'planned' && session.state !== 'moved') return session;
  return waiting(session, [excluded]);
}

/** The decisions that sessions wait for, each once. */
function pendingOf(holds: readonly WatchedFinding[]): PendingGate[] {
  const byRule = new Map<string, WatchedFinding>();
  for (const hold of holds) if (!byRule.has(hold.rule)) byRule.set(hold.rule, hold);
  return [...byRule.values()].map(({ rule, message, session, action, missing, cites }) => ({
    gate: waitsForRule(rule).id,
    gateDetails: waitsForRule(rule),
    title: message,
    after: session === undefined ? {} : { session },
    needs: missing,
    outcomes: action === 'exclude' || action === 'stop-course' ? [stop] : [goOn, stop],
    cites,
  }));
}

function withoutPlanned({ totals }: Course): Course['totals'] {
  const { planned, conditional } = totals;
  const devices = (planned.devices ?? 0) + (conditional.devices ?? 0);
  const dose =
    planned.dose === null || conditional.dose === null
      ? null
      : { value: planned.dose.value + conditional.dose.value, unit: 'mg' as const };
  const none: Totals = { sessions: 0, dose: { value: 0, unit: 'mg' } };
  return {
    ...totals,
    planned: none,
    conditional: {
      sessions: planned.sessions + conditional.sessions,
      dose,
      ...(devices === 0 ? {} : { devices }),
    },
  };
}

function beside(finding: WatchedFinding): ScreeningFinding[] {
  if (finding.outcome === 'not-met') return [];
  const { since, session, decided } = finding;
  return [
    {
      rule: finding.rule,
      record: finding.record,
      ...(finding.borrowedFrom === undefined ? {} : { borrowedFrom: finding.borrowedFrom }),
      ...(finding.ownLabel === undefined ? {} : { ownLabel: finding.ownLabel }),
      kind: finding.kind,
      outcome: finding.outcome,
      action: finding.action,
      severity: finding.severity,
      message: finding.message,
      because: finding.because,
      missing: finding.missing,
      cites: finding.cites,
      ...marksOfFinding(finding),
      ...(since === undefined ? {} : { since }),
      ...(session === undefined ? {} : { session }),
      ...(decided === undefined ? {} : { decided }),
    },
  ];
}

function rankOf({ action, outcome }: Finding): number {
  const at = order.indexOf(action);
  return (outcome === 'met' ? 0 : 0.5) + (at < 0 ? order.length : at);
}

function byWeight(a: Finding, b: Finding): number {
  return rankOf(a) - rankOf(b) || (a.rule < b.rule ? -1 : 1);
}
