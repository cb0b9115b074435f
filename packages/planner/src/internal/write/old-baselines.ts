import { baselineBefore } from '@openketamine/model';
import { addFinding, type Plan } from '../read/open.js';

/** Says of each baseline that was taken long before the first session how long. */
export function oldBaselines(plan: Plan): void {
  const { log, start } = plan;
  const totals = log.of('assessment');
  if (totals.length === 0) return;
  const first = log.nextGiven(0);
  const firstDay = log.over(1)?.day ?? start;
  for (const scale of new Set(totals.map(({ event }) => event.scale))) {
    const of = totals.filter(({ event }) => event.scale === scale);
    const baseline =
      of.findLast(({ event }) => event.baseline === true) ??
      of.findLast(({ index, day }) =>
        first === Infinity ? day !== null && day < start : index < first,
      );
    if (baseline === undefined || baseline.day === null) continue;
    const before = firstDay - baseline.day;
    if (before > baselineBefore.most)
      addFinding(
        plan,
        'caution',
        'baseline-old',
        `The baseline of ${scale}, ${baseline.event.total} on ${baseline.event.date}, was taken ${before} d before the first session: what falls from it may have fallen before. Take it again.`,
      );
  }
}
