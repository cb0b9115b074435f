import type { Finding } from '@openketamine/model';
import type { Prepared } from './prepared.js';

/** What a rule misses although the record has it: a score that is too old to clear it, or may be. */
export function oldScoreFindings(findings: readonly Finding[], patient: Prepared): Finding[] {
  if (patient.scores.size === 0) return [];
  const names = new Set<string>();
  for (const { outcome, missing } of findings) {
    if (outcome !== 'unknown') continue;
    for (const fact of missing) if (patient.scores.has(fact)) names.add(fact);
  }
  return [...names].flatMap((name): Finding[] => {
    const latest = patient.scores.get(name)?.at(-1);
    if (latest === undefined || latest.odd) return [];
    const { fact, at } = latest;
    const age = at === undefined ? undefined : patient.at.day - at.lastDay;
    if (age === 0) return [];
    const value = String(fact.total ?? fact.class ?? 'recorded');
    return [
      {
        rule: 'data-old-score',
        record: 'data-old-score',
        kind: 'data',
        outcome: 'met',
        severity: 'moderate',
        action: 'check-data',
        message: 'A score is too old, or may be, to clear a rule: take it again.',
        because: [
          {
            fact: name,
            value: fact.at === undefined ? `${value}, without a date` : `${value} at ${fact.at}`,
            limit: age === undefined ? 'a dated score' : `taken ${age} d ago`,
          },
        ],
        missing: [],
        cites: [],
      },
    ];
  });
}
