import {
  severities,
  urgencyOf,
  weights,
  worstUndecidedOf,
  type Judged,
  type Overall,
  type Screening,
} from '@openketamine/model';

type Summary = Pick<Screening, 'overall' | 'undecided' | 'urgency' | 'worstUndecided'>;

/** Whether a finding says anything of what must happen: a criterion of leaving does so where it is not fulfilled. */
export function weighs({ outcome, action }: Judged): boolean {
  return outcome !== 'not-met' || action === 'discharge';
}

/**
 * What findings say together: the overall result, what must happen now, and what is undecided. Of a screening it is what the
 * screening says itself; of findings that were put together from several results it is what they say together.
 *
 * @param findings - findings of a screening
 * @returns the fields of a screening that sum up its findings
 * @example
 * summaryOf([]).overall
 * // => 'clear'
 * @category screening
 */
export function summaryOf(findings: readonly Judged[]): Summary {
  const met = { none: 0, exclude: 0, defer: 0, review: 0, caution: 0 };
  const open = { none: 0, exclude: 0, defer: 0, review: 0, caution: 0 };
  const bySeverity = { critical: 0, major: 0, moderate: 0, minor: 0, information: 0 };
  for (const { outcome, action, severity } of findings) {
    if (outcome === 'not-met') {
      // A criterion of leaving that is not fulfilled: somebody has to stay.
      if (action === 'discharge') met.caution++;
      continue;
    }
    const counts = outcome === 'met' ? met : open;
    counts[weights[action]]++;
    if (outcome === 'unknown') bySeverity[severity]++;
  }
  const undecided = {
    exclude: open.exclude,
    defer: open.defer,
    other: open.review + open.caution + open.none,
    bySeverity,
  };
  return {
    overall: overallOf(met, undecided),
    undecided,
    urgency: urgencyOf(findings),
    worstUndecided: worstUndecidedOf(findings),
  };
}

/**
 * The overall result: the first of these that holds: exclude (one is met); unknown (an excluding or
 * deferring rule is undecided); defer; review; caution; unknown (anything else is undecided); clear.
 */
function overallOf(
  met: Readonly<Record<'exclude' | 'defer' | 'review' | 'caution', number>>,
  undecided: Screening['undecided'],
): Overall {
  if (met.exclude > 0) return 'exclude';
  if (undecided.exclude + undecided.defer > 0) return 'unknown';
  if (met.defer > 0) return 'defer';
  if (met.review > 0) return 'review';
  if (met.caution > 0) return 'caution';
  return undecided.other > 0 ? 'unknown' : 'clear';
}

const outcomeRank = { met: 0, unknown: 1, 'not-met': 2 } as const;
// not clinical: only their order matters
const weightRank = { exclude: 0, defer: 1, review: 2, caution: 3, none: 4 } as const;

/**
 * What matters most comes first: what is met, then what is open, each by what it asks for and how serious it is.
 *
 * @param a - a finding
 * @param b - another
 * @returns below 0 where `a` comes first
 * @example
 * [].toSorted(byUrgency)
 * // => []
 * @category screening
 */
export function byUrgency(a: Judged, b: Judged): number {
  return (
    outcomeRank[a.outcome] - outcomeRank[b.outcome] ||
    weightRank[weights[a.action]] - weightRank[weights[b.action]] ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
