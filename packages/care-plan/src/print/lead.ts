import {
  severities,
  weights,
  type Action,
  type Course,
  type Finding,
  type PlanFinding,
  type Screening,
  type Severity,
  type Urgency,
} from '@openketamine/model';
import { withMarks } from '@openketamine/model/render';
import { isImplausible, type ScreenedCourse } from '../join.js';

/** What the lead looks at in a finding: those of a screening and those beside a plan have it alike. */
export interface LeadFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Whether the rule fired; `unknown` where a fact that it needs is missing. */
  readonly outcome: 'met' | 'not-met' | 'unknown';
  /** What the rule asks for. */
  readonly action: Action;
  /** How grave it is. */
  readonly severity: Severity;
  /** The finding in a sentence. */
  readonly message: string;
  /** Facts without which it cannot be decided, by path. */
  readonly missing: readonly string[];
  /** The facts that decided it, each by path with its value in words. */
  readonly because: readonly {
    /** The fact, by path. */
    readonly fact: string;
    /** What is recorded, in words. */
    readonly value: string;
  }[];
  /** Day from which it holds, as an ISO date, where an event of the course brought it. */
  readonly since?: string | undefined;
  /** What people decided about it, and on which day. */
  readonly decided?:
    | {
        /** What they decided. */
        readonly outcome: string;
        /** ISO date of the decision. */
        readonly date: string;
      }
    | undefined;
  /** Of a finding of a screening: who says so and how it was read. */
  readonly authority?: Finding['authority'];
  /** How the source was read; absent for a choice of the project. */
  readonly verification?: Finding['verification'];
  /**
   * True when the source was read for the sign or number and the action is this project's
   * wording.
   */
  readonly editorial?: boolean | undefined;
  /** Set where the rule is not to be followed any more: in which way, who decided, when and why. */
  readonly retired?: Finding['retired'];
  /** Of a finding beside a plan. */
  readonly unverified?: boolean | undefined;
  /** True when no source says it and this project chose it. */
  readonly projectChoice?: boolean | undefined;
}

/**
 * What is said before anything else: what must happen now, what bars treatment or arose in the course, and the worst that is
 * undecided.
 *
 * @category printing
 */
export interface Lead {
  /** `not-screened` where nobody has asked the rules. */
  readonly urgency: Urgency | 'not-screened';
  /** What must happen now, in words. */
  readonly now: string;
  /** How many rules that would exclude or defer are undecided, in words; undefined where none is, or where one is met and excludes. */
  readonly notCleared: string | undefined;
  /** Met findings that weigh: they bar, they arose in the course and wait for a decision, or they ask for more than care. */
  readonly weighing: readonly LeadFinding[];
  /** Met findings that ask for care alone. */
  readonly cautions: readonly LeadFinding[];
  /** The most serious rule that is undecided. */
  readonly worst: LeadFinding | undefined;
  /** Every undecided rule once, most serious first. */
  readonly undecided: readonly LeadFinding[];
}

const nowWords: Readonly<Record<Lead['urgency'], string>> = {
  'stop-now': 'NOW: STOP. Nothing is given.',
  escalate: 'NOW: CALL A PRESCRIBER before anything is given.',
  defer: 'NOW: NOT TODAY.',
  ask: 'NOW: ASK FIRST. Something is to be asked, measured or weighed before a dose.',
  fine: 'NOW: nothing known stands in the way. Cautions still hold.',
  'not-screened': 'NOT SCREENED: no rule was asked about this patient.',
};

const isOpen = ({ outcome }: LeadFinding) => outcome === 'unknown';
const weighs = ({ action, since, severity, decided }: LeadFinding) =>
  decided === undefined &&
  (['exclude', 'defer', 'review'].includes(weights[action]) ||
    severity === 'critical' ||
    (severity === 'major' && weights[action] !== 'none') ||
    (since !== undefined && weights[action] !== 'none'));

const bySeverity = (a: LeadFinding, b: LeadFinding) =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);

/** Each rule once, by its most serious branch, with all that is missing for any. */
function oncePerRule(findings: readonly LeadFinding[]): LeadFinding[] {
  const byRule = new Map<string, LeadFinding>();
  for (const finding of findings) {
    const before = byRule.get(finding.rule);
    const missing = [...new Set([...(before?.missing ?? []), ...finding.missing])];
    byRule.set(finding.rule, { ...(before ?? finding), missing });
  }
  return [...byRule.values()];
}

/** That nobody may read an undecided exclusion as a clearance. */
function notClearedOf({
  overall,
  undecided: { exclude, defer },
}: Pick<Screening, 'overall' | 'undecided'>): string | undefined {
  if (overall === 'exclude' || exclude + defer === 0) return undefined;
  const kind = exclude > 0 ? 'excluding' : 'deferring';
  const count = exclude > 0 ? exclude : defer;
  const also = exclude > 0 && defer > 0 ? `, and ${defer} that would defer` : '';
  return `NOT CLEARED: ${count} ${kind} ${count === 1 ? 'rule is' : 'rules are'} undecided${also}.`;
}

/** The lead of findings that were put together. */
export function leadOfFindings(
  screening: Pick<Screening, 'overall' | 'undecided' | 'urgency' | 'worstUndecided'>,
  findings: readonly LeadFinding[],
): Lead {
  const met = findings.filter(({ outcome }) => outcome === 'met');
  const undecided = oncePerRule(findings.filter(isOpen).toSorted(bySeverity));
  const worst = undecided.find(
    ({ rule, severity }) =>
      rule === screening.worstUndecided?.rule && severity === screening.worstUndecided.severity,
  );
  return {
    urgency: screening.urgency,
    now: nowWords[screening.urgency],
    notCleared: notClearedOf(screening),
    weighing: met.filter(weighs),
    cautions: met.filter((leadFinding) => !weighs(leadFinding)),
    worst: worst ?? undecided[0],
    undecided,
  };
}

const isScreening = (finding: PlanFinding | LeadFinding): finding is LeadFinding =>
  'outcome' in finding;

/**
 * What is said first about a course, in every output. A course that was planned and not screened says so.
 *
 * @param course - a course, with its screening or without
 * @returns the lead
 * @example
 * leadOf({ findings: [] }).urgency
 * // => 'not-screened'
 * @category printing
 */
export function leadOf(
  course: Pick<Course, 'findings'> | Pick<ScreenedCourse, 'findings' | 'screening'>,
): Lead {
  const findings = (course.findings as readonly (PlanFinding | LeadFinding)[]).filter(isScreening);
  if ('screening' in course) return leadOfFindings(course.screening, findings);
  return {
    urgency: 'not-screened',
    now: nowWords['not-screened'],
    notCleared: undefined,
    weighing: [],
    cautions: [],
    worst: undefined,
    undecided: [],
  };
}

const marksOf = ({
  authority,
  verification,
  editorial,
  unverified,
  projectChoice,
  retired,
}: LeadFinding) => ({
  retired,
  unverified: unverified === true || verification === 'unverified',
  projectChoice: projectChoice === true || authority === 'project',
  editorial,
});

/**
 * A finding in one sentence: how serious, what it asks for, since when, what it says and on what ground, and
 * which rule says so.
 *
 * @param finding - of a screening or beside a plan
 * @returns words
 * @example
 * sentenceOf({ rule: 'a', outcome: 'met', action: 'monitor', severity: 'minor', message: 'Watch.', missing: [], because: [] })
 * // => 'minor, monitor: Watch. (a)'
 * sentenceOf({ rule: 'a', outcome: 'unknown', action: 'exclude', severity: 'major', message: 'Pregnant.', missing: [], because: [] })
 * // => 'major, would exclude: Pregnant. (a)'
 * @category printing
 */
export function sentenceOf(finding: LeadFinding): string {
  const { rule, outcome, severity, action, since, decided } = finding;
  const message = withMarks(finding.message, marksOf(finding));
  const from = since === undefined ? '' : `, since ${since}`;
  // what a rule would say is not said as if it were so
  const asks = outcome === 'unknown' ? `would ${action}` : action;
  const settled = decided === undefined ? '' : ` Decided on ${decided.date}: ${decided.outcome}.`;
  return `${severity}, ${asks}${from}: ${message}${settled} (${rule})`;
}

/**
 * How many rules are undecided, by how serious they are, and how many of them would exclude or defer.
 *
 * @param lead - from `leadOf`
 * @returns one sentence; undefined where nothing is undecided
 * @category printing
 */
export function undecidedOf({ undecided }: Lead): string | undefined {
  if (undecided.length === 0) return undefined;
  const counts = severities.flatMap((severity) => {
    const count = undecided.filter((leadFinding) => leadFinding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const count = (weight: string) =>
    undecided.filter(({ action }) => weights[action] === weight).length;
  const [exclude, defer] = [count('exclude'), count('defer')];
  const barring = [
    ...(exclude === 0 ? [] : [`${exclude} would exclude`]),
    ...(defer === 0 ? [] : [`${defer} would defer`]),
  ];
  return `${undecided.length} undecided: ${counts.join(', ')}${barring.length === 0 ? '' : ` (${barring.join(', ')})`}.`;
}

/**
 * An undecided finding in one line: how serious, what it would ask for, which rule, and what is missing.
 *
 * @param finding - an undecided finding
 * @param width - most characters of the line
 * @returns one line; what is missing is counted where it does not fit
 * @category printing
 */
export function undecidedLine(finding: LeadFinding, width: number): string {
  const { severity, action, rule, missing } = finding;
  const head = `${severity}, ${action}: ${rule}`;
  if (missing.length === 0) return head;
  for (let shown = missing.length; shown > 0; shown--) {
    const more = missing.length - shown;
    const line = `${head}: ${missing.slice(0, shown).join(', ')}${more === 0 ? '' : ` +${more}`}`;
    if (line.length <= width) return line;
  }
  return `${head}: ${missing.length} missing`;
}

/**
 * What decides, in one line or two: what must happen now, and that an excluding or deferring rule is undecided. Where nothing
 * presses more than asking, what is undecided stands first: it is the reason.
 *
 * @param lead - from `leadOf`
 * @returns one line or two
 * @example
 * decidingLines({ urgency: 'ask', now: 'NOW: ASK FIRST.', notCleared: 'NOT CLEARED: 1 excluding rule is undecided.' })
 * // => ['NOT CLEARED: 1 excluding rule is undecided.', 'NOW: ASK FIRST.']
 * @category printing
 */
export function decidingLines({
  urgency,
  now,
  notCleared,
}: Pick<Lead, 'urgency' | 'now' | 'notCleared'>): readonly string[] {
  if (notCleared === undefined) return [now];
  return urgency === 'ask' || urgency === 'fine' ? [notCleared, now] : [now, notCleared];
}

/**
 * The lead as lines of text, most pressing first: for every output that is read from the top.
 *
 * @param course - a course, with its screening or without
 * @returns what decides; what bars or waits for a decision; the worst undecided; how many are undecided
 * @category printing
 */
export function leadLines(
  course: Pick<Course, 'findings'> | Pick<ScreenedCourse, 'findings' | 'screening' | 'blocked'>,
): readonly string[] {
  const lead = leadOf(course);
  const count = undecidedOf(lead);
  const barred =
    'blocked' in course && course.blocked
      ? [
          'BLOCKED: no session is planned while this stands.',
          ...course.findings.filter(isImplausible).map(({ message }) => message),
        ]
      : [];
  return [
    ...decidingLines(lead),
    ...barred,
    ...lead.weighing.map(sentenceOf),
    ...(lead.worst === undefined ? [] : [`Worst undecided: ${sentenceOf(lead.worst)}`]),
    ...(count === undefined ? [] : [`${count} Not recorded is not "no".`]),
  ];
}
