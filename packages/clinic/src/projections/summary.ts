import type { ScreenedCourse, ScreeningFinding } from '@openketamine/care-plan';
import { severities, urgencyOf, type Question, type Urgency } from '@openketamine/model';

/** A finding in one line, in the group of what must happen. */
export interface SummaryLine {
  readonly rule: string;
  readonly message: string;
  readonly severity: ScreeningFinding['severity'];
  readonly action: ScreeningFinding['action'];
  readonly because: ScreeningFinding['because'];
  readonly missing: readonly string[];
  readonly cites: readonly string[];
  readonly since?: string;
  readonly decided?: ScreeningFinding['decided'];
  readonly unverified?: boolean;
  readonly projectChoice?: boolean;
}

/** What a screening amounts to, in the order of what must happen before the next act. */
export interface ScreeningSummary {
  readonly urgency: Urgency;
  readonly blocked: boolean;
  readonly stopNow: readonly SummaryLine[];
  readonly escalate: readonly SummaryLine[];
  readonly defer: readonly SummaryLine[];
  /** Met, and somebody has to look, weigh or measure again. */
  readonly ask: readonly SummaryLine[];
  /** Met, and asks for care alone. */
  readonly care: readonly SummaryLine[];
  /** Not decided, the most serious first. */
  readonly unknown: readonly SummaryLine[];
  /** The fewest questions that would decide what is open. */
  readonly questions: readonly Question[];
}

function lineOf(finding: ScreeningFinding): SummaryLine {
  const { rule, message, severity, action, because, missing, cites } = finding;
  const { since, decided, unverified, projectChoice } = finding;
  return {
    rule,
    message,
    severity,
    action,
    because,
    missing,
    cites,
    ...(since === undefined ? {} : { since }),
    ...(decided === undefined ? {} : { decided }),
    ...(unverified === true ? { unverified } : {}),
    ...(projectChoice === true ? { projectChoice } : {}),
  };
}

const serious = (a: SummaryLine, b: SummaryLine) =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);

/**
 * What a screening amounts to. A met finding that bars or calls for help stands first whatever else is unknown; what is undecided
 * comes after all that is known.
 */
export function summaryOfCourse(
  course: Pick<ScreenedCourse, 'findings' | 'screening' | 'blocked' | 'ask'>,
): ScreeningSummary {
  const findings = course.findings.filter(
    (finding): finding is ScreeningFinding => 'outcome' in finding,
  );
  const met = (urgency: Urgency) =>
    findings
      .filter((finding) => finding.outcome === 'met' && urgencyOf([finding]) === urgency)
      .map(lineOf)
      .toSorted(serious);
  const unknown = new Map<string, SummaryLine>();
  for (const finding of findings) {
    if (finding.outcome !== 'unknown') continue;
    const before = unknown.get(finding.rule);
    if (before === undefined || serious(lineOf(finding), before) < 0) {
      unknown.set(finding.rule, lineOf(finding));
    }
  }
  return {
    urgency: course.screening.urgency,
    blocked: course.blocked,
    stopNow: met('stop-now'),
    escalate: met('escalate'),
    defer: met('defer'),
    ask: met('ask'),
    care: met('fine'),
    unknown: [...unknown.values()].toSorted(serious),
    questions: course.ask,
  };
}
