import { severities, weights, type Action, type Severity } from './judgement.js';

/**
 * What must happen now, most pressing first. One closed list, a judgement of this project (`basis: project`).
 *
 * - `stop-now`: nothing is given, and what runs is stopped.
 * - `escalate`: a prescriber is called in before anything is given.
 * - `defer`: not today.
 * - `ask`: something has to be asked, measured or weighed before the dose.
 * - `fine`: nothing that is known stands in the way, and nothing that weighs is open. Cautions may still hold.
 *
 * @category findings
 */
export const urgencies = ['stop-now', 'escalate', 'defer', 'ask', 'fine'] as const;

/**
 * One of {@link urgencies}.
 *
 * @category findings
 */
export type Urgency = (typeof urgencies)[number];

/** What a rule that is met asks for now, whatever its severity. */
const whenMet: Readonly<Record<Action, Urgency>> = {
  exclude: 'stop-now',
  'stop-course': 'stop-now',
  defer: 'defer',
  escalate: 'escalate',
  review: 'ask',
  'adjust-dose': 'fine',
  'hold-medicine': 'fine',
  'change-setting': 'fine',
  monitor: 'fine',
  'check-data': 'ask',
  document: 'fine',
  none: 'fine',
  emergency: 'stop-now',
  'stop-session': 'stop-now',
  'pause-session': 'stop-now',
  'keep-observing': 'ask',
  rescue: 'escalate',
  'repeat-measurement': 'ask',
  discharge: 'fine',
};

/** The least that a severity asks for, where the action weighs at all. */
const leastWhenMet: Readonly<Record<Severity, Urgency>> = {
  critical: 'escalate',
  major: 'ask',
  moderate: 'fine',
  minor: 'fine',
  information: 'fine',
};

/** The least that a severity asks for while a rule is undecided, whatever its action. */
const leastWhenOpen: Readonly<Record<Severity, Urgency>> = {
  critical: 'ask',
  major: 'ask',
  moderate: 'fine',
  minor: 'fine',
  information: 'fine',
};

/** What a rule asks for while it is undecided. */
const whenOpen: Readonly<Record<Action, Urgency>> = {
  exclude: 'ask',
  'stop-course': 'ask',
  defer: 'ask',
  escalate: 'ask',
  review: 'ask',
  'adjust-dose': 'fine',
  'hold-medicine': 'fine',
  'change-setting': 'fine',
  monitor: 'fine',
  'check-data': 'ask',
  document: 'fine',
  none: 'fine',
  emergency: 'ask',
  'stop-session': 'ask',
  'pause-session': 'ask',
  'keep-observing': 'ask',
  rescue: 'ask',
  'repeat-measurement': 'ask',
  discharge: 'ask',
};

/** What urgency looks at in a finding. */
export interface Judged {
  /** Id of the rule. */
  readonly rule: string;
  /** Whether the rule fired; `unknown` where a fact that it needs is missing. */
  readonly outcome: 'met' | 'not-met' | 'unknown';
  /** How grave the rule is when it fires. */
  readonly severity: Severity;
  /** What the rule asks for when it fires. */
  readonly action: Action;
}

/** The worst rule that is undecided. */
export interface WorstUndecided {
  /** Id of the rule. */
  readonly rule: string;
  /** How grave it would be if it fired. */
  readonly severity: Severity;
  /** What it would ask for if it fired. */
  readonly action: Action;
}

/**
 * The more pressing of two urgencies.
 *
 * @param one - an urgency
 * @param other - another
 * @returns the one that comes first
 * @example
 * moreUrgent('ask', 'escalate')
 * // => 'escalate'
 * @category findings
 */
export function moreUrgent(one: Urgency, other: Urgency): Urgency {
  return urgencies.indexOf(one) <= urgencies.indexOf(other) ? one : other;
}

/** What one finding asks for now. */
function urgencyOfFinding({ outcome, severity, action }: Judged): Urgency {
  if (outcome === 'not-met') return action === 'discharge' ? 'ask' : 'fine';
  if (outcome === 'unknown') return moreUrgent(whenOpen[action], leastWhenOpen[severity]);
  // A criterion of leaving is met where it is fulfilled, and "studied, no action" asks for nothing.
  if (weights[action] === 'none') return whenMet[action];
  return moreUrgent(whenMet[action], leastWhenMet[severity]);
}

/**
 * What must happen now, from the findings of a screening or of a running session: the most pressing of all. Never milder
 * than `ask` while a critical or major rule is undecided, or one that excludes, defers or asks for a review.
 *
 * Says nothing about what the findings do not hold: of no findings at all it is `fine`.
 *
 * @param findings - findings of a screening, of a session, or of both together
 * @returns the urgency
 * @example
 * urgencyOf([{ rule: 'a', outcome: 'unknown', severity: 'critical', action: 'exclude' }])
 * // => 'ask'
 * @category findings
 */
export function urgencyOf(findings: Iterable<Judged>): Urgency {
  let urgency: Urgency = 'fine';
  for (const finding of findings) {
    // Most findings are not met, and ask for nothing.
    if (finding.outcome === 'not-met' && finding.action !== 'discharge') continue;
    urgency = moreUrgent(urgencyOfFinding(finding), urgency);
    if (urgency === 'stop-now') return urgency;
  }
  return urgency;
}

// not clinical: only their order matters
const weightRank = { exclude: 0, defer: 1, review: 2, caution: 3, none: 4 } as const;

/** Whether a finding is worse than another: by severity, then by what it asks for, then by name. */
function isWorse(one: Judged, other: Judged): boolean {
  const difference =
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    weightRank[weights[one.action]] - weightRank[weights[other.action]];
  return difference < 0 || (difference === 0 && one.rule < other.rule);
}

/**
 * The worst rule that is undecided: the most serious, and of equally serious ones the one that asks for most.
 *
 * @param findings - findings of a screening, of a session, or of both together
 * @returns rule, severity and action; null where nothing is undecided
 * @example
 * worstUndecidedOf([{ rule: 'a', outcome: 'met', severity: 'critical', action: 'exclude' }])
 * // => null
 * @category findings
 */
export function worstUndecidedOf(findings: Iterable<Judged>): WorstUndecided | null {
  let worst: Judged | undefined;
  for (const finding of findings) {
    if (finding.outcome !== 'unknown') continue;
    if (worst === undefined || isWorse(finding, worst)) worst = finding;
  }
  if (worst === undefined) return null;
  const { rule, severity, action } = worst;
  return { rule, severity, action };
}
