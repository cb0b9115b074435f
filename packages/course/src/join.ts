import type {
  Course,
  Finding,
  PlanFinding,
  ProcedureItem,
  Question,
  Screening,
  Session,
  Totals,
} from '@openketamine/model';

/**
 * A finding of a screening as it stands beside a plan.
 *
 * @category course
 */
export interface ScreeningFinding {
  readonly rule: string;
  readonly record: string;
  /** Of a review that stands in for a missing rule: whose severity it takes over. */
  readonly borrowedFrom?: Finding['borrowedFrom'];
  /** Of such a review: whether the label of the place is silent or was not read. */
  readonly ownLabel?: Finding['ownLabel'];
  readonly kind: string;
  readonly outcome: 'met' | 'unknown';
  readonly action: string;
  readonly severity: string;
  readonly message: string;
  readonly because: Finding['because'];
  readonly missing: readonly string[];
  readonly cites: readonly string[];
  readonly unverified?: boolean;
}

/**
 * A planned course with what a screening says about it.
 *
 * @category course
 */
export interface ScreenedCourse extends Omit<Course, 'findings'> {
  /** An exclusion is met: nothing is `planned` any more. */
  readonly blocked: boolean;
  readonly screening: Pick<Screening, 'overall' | 'undecided'>;
  /** Exclusions first, then what is undecided, then the rest. */
  readonly findings: readonly (PlanFinding | ScreeningFinding)[];
  /** What met rules change about the plan: applied where it can be, said where a person must act. */
  readonly changes: readonly PlanChangeHere[];
  /** The shortest list of questions that would settle what is open. */
  readonly ask: readonly Question[];
}

/**
 * A change that a met rule asks of the plan.
 *
 * @category course
 */
export interface PlanChangeHere {
  readonly rule: string;
  readonly change: string;
  readonly says: string;
  /** True when the plan shows it already: a longer stay, a medicine to hold, a course that stops. */
  readonly applied: boolean;
  readonly cites: readonly string[];
  readonly unverified?: boolean;
}

const order = ['exclude', 'stop-course', 'defer', 'review', 'escalate'];

/**
 * Puts a plan and a screening together. A met exclusion never hides the plan: it stays, `blocked`, with
 * every planned session conditional. An undecided exclusion leaves sessions planned and is counted in
 * `screening.undecided`, to be said first. Rules that are not met are left out.
 *
 * A met rule may change the plan. A longer observation is applied to every session still to come, a medicine
 * to hold joins the preparation, a rule that stops the course blocks it; a dose is never changed here, but said.
 *
 * Pure. Does not plan and does not screen.
 *
 * @param course - from `planCourse`
 * @param screening - from `screen`, for the same patient
 * @returns the course with the findings of both
 * @category course
 */
export function joinScreening(course: Course, screening: Screening): ScreenedCourse {
  const met = screening.findings.filter((one) => one.outcome === 'met');
  const changing = met.flatMap((one) =>
    (one.changes ?? []).map((change) => ({ rule: one.rule, change })),
  );
  const blocked =
    screening.overall === 'exclude' ||
    changing.some(({ change }) => change.change === 'stop-course');
  const longer = longestStay(changing.map(({ change }) => change));
  const stayed =
    longer === undefined
      ? course.sessions
      : course.sessions.map((one) => stayingLonger(one, longer));
  const sessions = blocked ? stayed.map(blockedSession) : stayed;
  const mine = screening.findings.flatMap(beside).toSorted(byWeight);
  const excluding = mine.filter((one) => one.outcome === 'met' && one.action === 'exclude');
  const rest = mine.filter((one) => !excluding.includes(one));
  return {
    ...course,
    blocked,
    screening: { overall: screening.overall, undecided: screening.undecided },
    sessions,
    preparation: [
      ...course.preparation,
      ...changing.flatMap(({ rule, change }) => heldMedicine(rule, change)),
    ],
    changes: changing.map(({ rule, change }) => shownChange(rule, change)),
    findings: [...excluding, ...rest, ...course.findings],
    ask: screening.ask,
    ...(blocked ? { totals: blockedTotals(course) } : {}),
  };
}

type PlanChange = NonNullable<Finding['changes']>[number];

const applies = new Set<PlanChange['change']>([
  'longer-observation',
  'hold-medicine',
  'stop-course',
]);
const citesOf = (change: PlanChange) => (change.cite === undefined ? [] : [change.cite]);

function shownChange(rule: string, change: PlanChange): PlanChangeHere {
  const needsValue = change.change === 'longer-observation' && minutesOf(change) === undefined;
  return {
    rule,
    change: change.change,
    says: change.says,
    applied: applies.has(change.change) && !needsValue,
    cites: citesOf(change),
    ...(change.verification === 'unverified' ? { unverified: true } : {}),
  };
}

function minutesOf({ value, unit }: PlanChange): number | undefined {
  if (typeof value !== 'number') return undefined;
  return unit === 'min' ? value : unit === 'h' ? value * 60 : undefined;
}

function longestStay(changes: readonly PlanChange[]): number | undefined {
  const minutes = changes.flatMap((one) =>
    one.change === 'longer-observation' ? (minutesOf(one) ?? []) : [],
  );
  return minutes.length === 0 ? undefined : Math.max(...minutes);
}

/** A stay is only ever made longer. Sessions that are over stay as they were. */
function stayingLonger(session: Session, minutes: number): Session {
  if (!['planned', 'conditional', 'moved'].includes(session.state)) return session;
  const before = session.observe ?? { until: [] };
  if (before.atLeast !== undefined && before.atLeast.value >= minutes) return session;
  return { ...session, observe: { ...before, atLeast: { value: minutes, unit: 'min' } } };
}

function heldMedicine(rule: string, change: PlanChange): ProcedureItem[] {
  if (change.change !== 'hold-medicine') return [];
  const { value, unit, verification } = change;
  return [
    {
      id: rule,
      says: change.says,
      ...(typeof value === 'number' && unit !== undefined ? { before: { value, unit } } : {}),
      ...(verification === 'unverified' ? { unverified: true } : {}),
      cites: citesOf(change),
    },
  ];
}

function blockedSession(session: Session): Session {
  if (session.state !== 'planned' && session.state !== 'moved') return session;
  return { ...session, state: 'conditional', gate: session.gate ?? 'screening-excludes' };
}

function blockedTotals({ totals }: Course): Course['totals'] {
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

function beside(finding: Finding): ScreeningFinding[] {
  if (finding.outcome === 'not-met') return [];
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
      ...(finding.verification === 'unverified' ? { unverified: true } : {}),
    },
  ];
}

function byWeight(a: ScreeningFinding, b: ScreeningFinding): number {
  const rank = (one: ScreeningFinding) => {
    const at = order.indexOf(one.action);
    return (one.outcome === 'met' ? 0 : 0.5) + (at < 0 ? order.length : at);
  };
  return rank(a) - rank(b) || (a.rule < b.rule ? -1 : 1);
}
