import {
  severities,
  weights,
  type Finding,
  type Overall,
  type Screening,
} from '@openketamine/model';

/** How many rules are undecided, by what they would ask for. */
export function undecidedOf(findings: readonly Finding[]): Screening['undecided'] {
  const counts = { exclude: 0, defer: 0, other: 0 };
  for (const { outcome, action } of findings) {
    if (outcome !== 'unknown') continue;
    const weight = weights[action];
    if (weight === 'exclude' || weight === 'defer') counts[weight]++;
    else counts.other++;
  }
  return counts;
}

/**
 * The overall result: the first of these that holds: exclude (one is met); unknown (an excluding or
 * deferring rule is undecided); defer; review; caution; unknown (anything else is undecided); clear.
 */
export function overallOf(
  findings: readonly Finding[],
  undecided: Screening['undecided'],
): Overall {
  const met = { none: false, exclude: false, defer: false, review: false, caution: false };
  for (const { outcome, action } of findings) if (outcome === 'met') met[weights[action]] = true;
  if (met.exclude) return 'exclude';
  if (undecided.exclude + undecided.defer > 0) return 'unknown';
  if (met.defer) return 'defer';
  if (met.review) return 'review';
  if (met.caution) return 'caution';
  return undecided.other > 0 ? 'unknown' : 'clear';
}

const outcomeRank = { met: 0, unknown: 1, 'not-met': 2 } as const;
// not clinical: only their order matters
const weightRank = { exclude: 0, defer: 1, review: 2, caution: 3, none: 4 } as const;

/** What matters most comes first: what is met, then what is open, each by what it asks for and how serious it is. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    outcomeRank[a.outcome] - outcomeRank[b.outcome] ||
    weightRank[weights[a.action]] - weightRank[weights[b.action]] ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
