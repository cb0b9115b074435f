import type { Because, Finding, MedicineFact } from '@openketamine/model';
import type { ConditionEntry, Prepared, Reading, SubstanceEntry } from './prepared.js';
import { isFuture, readTime, type Moment } from './time.js';
import { disagreeing } from './predicates/attributes.js';
import { convert, near } from './units/convert.js';

/** What one part of a record says against another part about the same thing. */
interface Disagreement {
  readonly id: string;
  readonly says: string;
  readonly because: Because;
}

/**
 * Whether a medicine that is recorded as stopped or on hold was taken all the same: after it was stopped, or today.
 */
export function isTakenThoughStopped(fact: MedicineFact, at: Moment): boolean {
  if (fact.status !== 'stopped' && fact.status !== 'on-hold' && fact.stopped === undefined)
    return false;
  const last = fact.lastTaken === undefined ? undefined : readTime(fact.lastTaken, at);
  if (last === undefined || isFuture(last, at)) return false;
  const stopped = fact.stopped === undefined ? undefined : readTime(fact.stopped, at);
  if (stopped !== undefined) return last.from >= stopped.to;
  return fact.status !== undefined && fact.status !== 'active' && last.lastDay === at.day;
}

function medicines(patient: Prepared): readonly Disagreement[] {
  const taken = patient.facts.medicines?.items?.filter(
    (fact) => fact.status !== 'entered-in-error' && isTakenThoughStopped(fact, patient.at),
  );
  if (taken === undefined || taken.length === 0) return nothing;
  return taken.flatMap((fact): Disagreement[] => {
    const name = fact.ingredient ?? fact.brand ?? fact.text ?? fact.class ?? 'a medicine';
    return [
      {
        id: 'data-medicine-stopped-and-taken',
        says: `${name} is recorded as stopped, and as taken since.`,
        because: {
          fact: 'medicines',
          value: `last taken ${fact.lastTaken ?? ''}`,
          limit: `stopped ${fact.stopped ?? ''}`.trim(),
        },
      },
    ];
  });
}

function isUnused({ fact }: SubstanceEntry): boolean {
  return fact.use === 'none';
}

function substances({ substances: byName, facts }: Prepared): readonly Disagreement[] {
  if (facts.substances?.some(({ use }) => use === 'none') !== true) return nothing;
  const found: Disagreement[] = [];
  for (const [name, entries] of byName) {
    const isNone = entries.some(isUnused);
    const used = entries.find(
      ({ fact }) => fact.lastTaken !== undefined || fact.use === 'current' || fact.use === 'past',
    );
    if (!isNone || used === undefined) continue;
    const { lastTaken, use } = used.fact;
    found.push({
      id: 'data-substance-use',
      says: `The record says both that no ${name} is used and that it was.`,
      because: {
        fact: name,
        value: 'use: none',
        limit: lastTaken === undefined ? `use: ${use ?? ''}` : `last taken ${lastTaken}`,
      },
    });
  }
  return found;
}

const present: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse']);

/** Whether a condition is said to be present and to have ended, or to be past and to end in the future. */
export function contradictsItsEnd({ fact, abated, past }: ConditionEntry, at: Moment): boolean {
  if (fact.clinicalStatus === undefined) return false;
  const isPresent = present.has(fact.clinicalStatus);
  if (past && isPresent) return true;
  if (abated === undefined) return false;
  return isPresent ? abated.to <= at.earliest : isFuture(abated, at);
}

const nothing: readonly never[] = [];

function conditions({
  conditions: byName,
  at,
  conditionStatusOdd,
}: Prepared): readonly Disagreement[] {
  if (!conditionStatusOdd) return nothing;
  const found = new Map<ConditionEntry['fact'], Disagreement>();
  for (const [name, entries] of byName) {
    for (const entry of entries) {
      if (!contradictsItsEnd(entry, at) || found.has(entry.fact)) continue;
      const { clinicalStatus, abated } = entry.fact;
      found.set(entry.fact, {
        id: 'data-condition-status',
        says: `The record says both that ${name} is present and that it is past.`,
        because: {
          fact: name,
          value: clinicalStatus ?? '',
          limit: abated === undefined ? 'a code of remission' : `until ${abated}`,
        },
      });
    }
  }
  return [...found.values()];
}

/** A condition that one entry confirms and another refutes. */
function refuted({ facts }: Prepared): readonly Disagreement[] {
  const items = facts.conditions?.items ?? nothing;
  if (!items.some((condition) => condition.verificationStatus === 'refuted')) return nothing;
  return items.flatMap((condition): Disagreement[] => {
    if (condition.verificationStatus !== 'refuted' || condition.concept === undefined) return [];
    const isSaid = items.some(
      (other) =>
        other.concept === condition.concept &&
        (other.verificationStatus === undefined || other.verificationStatus === 'confirmed'),
    );
    return isSaid
      ? [
          {
            id: 'data-condition-refuted',
            says: `The record says both that there is ${condition.concept} and that it was ruled out.`,
            because: { fact: condition.concept, value: 'refuted', limit: 'confirmed' },
          },
        ]
      : [];
  });
}

/** What one entry says of a condition that cannot be true together: controlled and decompensated. */
function attributesOf({ facts }: Prepared): Disagreement[] {
  return (facts.conditions?.items ?? []).flatMap((condition): Disagreement[] => {
    const pair =
      condition.verificationStatus === 'entered-in-error' ? undefined : disagreeing(condition);
    if (pair === undefined) return [];
    const [name, by] = pair;
    const of = condition.concept ?? condition.text ?? condition.codes?.[0]?.code ?? 'a condition';
    return [
      {
        id: 'data-condition-attributes',
        says: `What the record says of ${of} does not agree.`,
        because: {
          fact: of,
          value: `${name}: ${String(condition[name])}`,
          limit: `${by}: ${String(condition[by])}`,
        },
      },
    ];
  });
}

function valueIn(reading: Reading, unit: string): number {
  const { value } = reading.fact;
  return typeof value === 'object' ? convert(value.value, value.unit, unit) : Number.NaN;
}

/** Readings of one time that do not agree. */
function readings({ observations }: Prepared): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [name, list] of observations) {
    for (let index = 1; index < list.length; index++) {
      const [one, other] = [list[index - 1], list[index]];
      if (one?.at === undefined || other?.at === undefined) continue;
      if (one.at.from !== other.at.from || one.at.to !== other.at.to) continue;
      const { value } = one.fact;
      if (typeof value !== 'object' || one.odd || other.odd) continue;
      const second = valueIn(other, value.unit);
      if (Number.isNaN(second) || near(value.value, second)) continue;
      found.push({
        id: 'data-readings-disagree',
        says: `Two readings of ${name} at the same time do not agree.`,
        because: {
          fact: name,
          value: `${value.value} ${value.unit}`,
          limit: `${second} ${value.unit}`,
        },
      });
    }
  }
  return found;
}

const measureNames = ['weight', 'height'] as const;

/** A weight or height beside a reading of the same day that is another. */
function measures({ facts, observations, at }: Prepared): readonly Disagreement[] {
  let found: Disagreement[] | undefined;
  for (const name of measureNames) {
    const own = facts[name];
    const taken = own === undefined ? undefined : observations.get(name);
    if (own === undefined || taken === undefined) continue;
    const other = taken.find(
      (reading) =>
        !reading.odd &&
        reading.at?.firstDay === at.day &&
        !near(valueIn(reading, own.unit), own.value),
    );
    if (other === undefined || Number.isNaN(valueIn(other, own.unit))) continue;
    found ??= [];
    found.push({
      id: `data-${name}s-disagree`,
      says: `The record gives two ${name}s of one day.`,
      because: {
        fact: name,
        value: `${own.value} ${own.unit}`,
        limit: `${valueIn(other, own.unit)} ${own.unit}`,
      },
    });
  }
  return found ?? nothing;
}

const finders = [
  medicines,
  substances,
  conditions,
  refuted,
  attributesOf,
  readings,
  measures,
] as const;

/** A finding for each part of a record that disagrees with another part about the same thing. */
export function disagreementFindings(patient: Prepared): Finding[] {
  const all: Disagreement[] = [];
  for (const find of finders) for (const disagreement of find(patient)) all.push(disagreement);
  if (all.length === 0) return [];
  return all.map(({ id, says, because }) => ({
    rule: id,
    record: id,
    kind: 'data',
    outcome: 'met',
    severity: 'major',
    action: 'check-data',
    message: `${says} Until it is settled, neither counts as a "no".`,
    because: [because],
    missing: [],
    cites: [],
  }));
}
