import type { GateCriterion, GateTest } from '@openketamine/model';
import type { Day } from '../calendar/days.js';
import { sum, times } from '../read/decimal.js';
import type { EventLog } from '../read/log.js';

/** Met, not met, or not known. */
export type Verdict = boolean | null;

/** Which assessments count: those after the session the gate follows, and before what it decides. */
export interface Moment {
  /** Index of the event after which assessments count; -1 when none. */
  readonly afterEvent: number;
  /** Day from which assessments count, where no event tells. */
  readonly fromDay: Day | null;
  /** Index of the event that ends the moment; Infinity when none. */
  readonly beforeEvent: number;
  /** Last day on which assessments count. */
  readonly toDay: Day | null;
  /** Index of the first session's event: a baseline stands before it. */
  readonly courseBegan: number;
  readonly phaseBegan: number;
  readonly courseStart: Day;
}

/** The last total of a scale within a moment. */
function latestTotal(log: EventLog, scale: string, moment: Moment): number | null {
  const assessments = log.of('assessment');
  for (let at = assessments.length - 1; at >= 0; at--) {
    const entry = assessments[at];
    if (entry === undefined || entry.event.scale !== scale || entry.event.baseline === true)
      continue;
    if (entry.index >= moment.beforeEvent) continue;
    if (moment.toDay !== null && entry.day !== null && entry.day > moment.toDay) continue;
    if (
      moment.afterEvent >= 0
        ? entry.index < moment.afterEvent
        : entry.day !== null && moment.fromDay !== null && entry.day < moment.fromDay
    ) {
      return null;
    }
    return entry.event.total;
  }
  return null;
}

/** The baseline of a scale: the one that says so, or the last one that stands before the first session. */
function baselineOf(
  log: EventLog,
  scale: string,
  moment: Moment,
  of: 'course' | 'phase' | 'best',
): number | null {
  const totals = log.of('assessment').filter((entry) => entry.event.scale === scale);
  if (of === 'best') {
    const before = totals.filter((total) => total.index < moment.beforeEvent);
    return before.length === 0 ? null : Math.min(...before.map((entry) => entry.event.total));
  }
  const marked =
    of === 'course' ? totals.findLast((total) => total.event.baseline === true) : undefined;
  if (marked) return marked.event.total;
  const began = of === 'course' ? moment.courseBegan : moment.phaseBegan;
  const before = totals.findLast((total) =>
    began === Infinity ? total.day !== null && total.day < moment.courseStart : total.index < began,
  );
  return before?.event.total ?? null;
}

export const compare: Readonly<
  Record<'<' | '<=' | '>' | '>=' | '=', (a: number, b: number) => boolean>
> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

function judge(test: GateTest, log: EventLog, moment: Moment): Verdict {
  if ('state' in test) return judgeState(test, log, moment);
  const total = latestTotal(log, test.scale, moment);
  if (total === null) return null;
  if (test.measure === 'total') return compare[test.is](total, test.value);
  const baseline = baselineOf(log, test.scale, moment, test.baseline);
  if (baseline === null) return null;
  const fall = sum([baseline, -total]);
  if (test.measure === 'fall') return compare[test.is](fall, test.value);
  if (baseline === 0) return null;
  // both sides times the baseline, so that a fall of exactly the limit is not lost to rounding
  return compare[test.is](times(fall, 100), times(test.value, baseline));
}

function judgeState(
  test: Extract<GateTest, { state: string }>,
  log: EventLog,
  moment: Moment,
): Verdict {
  const inMoment = (index: number) => index > moment.afterEvent && index < moment.beforeEvent;
  if (test.state === 'tolerated') {
    const last = log.of('tolerability').findLast((entry) => inMoment(entry.index));
    return last === undefined ? null : last.event.poor !== test.is;
  }
  if (test.state === 'relapse') {
    const seen = log.of('relapse').some((entry) => inMoment(entry.index));
    return seen ? test.is : null;
  }
  return null;
}

/** Kleene: what is not known stays not known unless the rest decides. */
export function verdict(criterion: GateCriterion, log: EventLog, moment: Moment): Verdict {
  if (!('all' in criterion) && !('any' in criterion)) return judge(criterion, log, moment);
  const all = 'all' in criterion;
  let open = false;
  for (const part of all ? criterion.all : criterion.any) {
    const answer = verdict(part, log, moment);
    // one that is not met decides "all", one that is met decides "any"
    if (answer === !all) return answer;
    open ||= answer === null;
  }
  return open ? null : all;
}

/** Scales a criterion reads. */
export function scalesOf(criterion: GateCriterion, into = new Set<string>()): Set<string> {
  if ('all' in criterion) for (const gateCriterion of criterion.all) scalesOf(gateCriterion, into);
  else if ('any' in criterion)
    for (const gateCriterion of criterion.any) scalesOf(gateCriterion, into);
  else if ('scale' in criterion) into.add(criterion.scale);
  return into;
}
