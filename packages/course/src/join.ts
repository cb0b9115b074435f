import type {
  Course,
  Finding,
  PlanFinding,
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
  /** The shortest list of questions that would settle what is open. */
  readonly ask: readonly Question[];
}

const order = ['exclude', 'stop-course', 'defer', 'review', 'escalate'];

/**
 * Puts a plan and a screening together. A met exclusion never hides the plan: it stays, `blocked`, with
 * every planned session conditional. An undecided exclusion leaves sessions planned and is counted in
 * `screening.undecided`, to be said first. Rules that are not met are left out.
 *
 * Pure. Does not plan and does not screen.
 *
 * @param course - from `planCourse`
 * @param screening - from `screen`, for the same patient
 * @returns the course with the findings of both
 * @category course
 */
export function joinScreening(course: Course, screening: Screening): ScreenedCourse {
  const blocked = screening.overall === 'exclude';
  const sessions = blocked ? course.sessions.map(blockedSession) : course.sessions;
  const mine = screening.findings.flatMap(beside).toSorted(byWeight);
  const excluding = mine.filter((one) => one.outcome === 'met' && one.action === 'exclude');
  const rest = mine.filter((one) => !excluding.includes(one));
  return {
    ...course,
    blocked,
    screening: { overall: screening.overall, undecided: screening.undecided },
    sessions,
    findings: [...excluding, ...rest, ...course.findings],
    ask: screening.ask,
    ...(blocked ? { totals: blockedTotals(course) } : {}),
  };
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
