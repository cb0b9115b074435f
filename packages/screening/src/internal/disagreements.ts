import type { Because, Finding, MedicineFact, Terminology } from '@openketamine/model';
import type {
  ConditionEntry,
  Prepared,
  Reading,
  ScoreReading,
  SubstanceEntry,
} from './prepared.js';
import { isFuture, readTime, type Moment, type Span } from './time.js';
import { disagreeing } from './predicates/attributes.js';
import { bodyMassIndexes, liesApart } from './predicates/demographics.js';
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
  return (patient.facts.medicines?.items ?? nothing).flatMap((fact): readonly Disagreement[] => {
    if (fact.status === 'entered-in-error' || !isTakenThoughStopped(fact, patient.at))
      return nothing;
    const name = fact.ingredient ?? fact.brand ?? fact.text ?? fact.class ?? 'a medicine';
    return [
      {
        id: 'data-medicine-stopped-and-taken',
        says: `${name} is recorded as stopped, and as taken since.`,
        because: {
          fact: 'medicines',
          value: `last taken ${String(fact.lastTaken)}`,
          limit: `stopped ${fact.stopped ?? ''}`.trim(),
        },
      },
    ];
  });
}

function isUnused({ fact }: SubstanceEntry): boolean {
  return fact.use === 'none';
}

function substances({ substances: byName, at }: Prepared): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [name, entries] of byName) {
    const today = entries.find(({ fact, last }) => fact.use === 'past' && last?.lastDay === at.day);
    if (today !== undefined)
      found.push({
        id: 'data-substance-use',
        says: `The record says that ${name} is used no more, and that it was used today.`,
        because: {
          fact: name,
          value: 'use: past',
          limit: `last taken ${String(today.fact.lastTaken)}`,
        },
      });
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
        limit: lastTaken === undefined ? `use: ${String(use)}` : `last taken ${lastTaken}`,
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
          value: String(clinicalStatus),
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
  return items.flatMap((condition): readonly Disagreement[] => {
    if (condition.verificationStatus !== 'refuted' || condition.concept === undefined)
      return nothing;
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
      : nothing;
  });
}

/** What one entry says of a condition that cannot be true together: controlled and decompensated. */
function attributesOf({ facts }: Prepared): readonly Disagreement[] {
  return (facts.conditions?.items ?? nothing).flatMap((condition): readonly Disagreement[] => {
    const pair =
      condition.verificationStatus === 'entered-in-error' ? undefined : disagreeing(condition);
    if (pair === undefined) return nothing;
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

interface Dated {
  readonly at: Span | undefined;
}

const isOfOneTime = (one: Dated, other: Dated): boolean =>
  one.at !== undefined && one.at.from === other.at?.from && one.at.to === other.at.to;

/** Readings of one time that do not agree. */
function readings({ observations }: Prepared): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [name, list] of observations) {
    let one: Reading | undefined;
    for (const other of list) {
      const value = one?.odd === false && isOfOneTime(one, other) ? one.fact.value : undefined;
      if (typeof value === 'object' && !other.odd) {
        const second = valueIn(other, value.unit);
        if (!Number.isNaN(second) && !near(value.value, second))
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
      one = other;
    }
  }
  return found;
}

const measureNames = ['weight', 'height'] as const;

/** A weight or height beside a reading of the same day that is another. */
function measures({ facts, observations, at }: Prepared): readonly Disagreement[] {
  return measureNames.flatMap((name): readonly Disagreement[] => {
    const own = facts[name];
    if (own === undefined) return nothing;
    const other = observations
      .get(name)
      ?.filter((reading) => !reading.odd && reading.at?.firstDay === at.day)
      .map((reading) => valueIn(reading, own.unit))
      .find((value) => !Number.isNaN(value) && !near(value, own.value));
    if (other === undefined) return nothing;
    return [
      {
        id: `data-${name}s-disagree`,
        says: `The record gives two ${name}s of one day.`,
        because: {
          fact: name,
          value: `${own.value} ${own.unit}`,
          limit: `${other} ${own.unit}`,
        },
      },
    ];
  });
}

/** A body-mass index beside a weight and a height that give another. */
function bodyMassIndex(patient: Prepared): readonly Disagreement[] {
  if (!patient.observations.has('body-mass-index')) return nothing;
  const unit = 'kg/m2';
  const { recorded, workedOut } = bodyMassIndexes(patient, unit);
  const known = recorded.filter((value) => !Number.isNaN(value));
  const apart = workedOut.find((value) => known.length > 0 && liesApart(known, value, unit));
  if (apart === undefined) return nothing;
  const inTenths = (value: number) => `${Math.round(value * 10) / 10} ${unit}`;
  return [
    {
      id: 'data-body-mass-index-disagrees',
      says: 'The recorded body-mass index is not the one that weight and height give.',
      because: {
        fact: 'body-mass-index',
        value: known.map(inTenths).join(', '),
        limit: `${inTenths(apart)} by weight and height`,
      },
    },
  ];
}

const shownScore = ({ fact }: ScoreReading): string =>
  [fact.total, fact.class].filter((said) => said !== undefined).join(', class ');

const differ = (one: unknown, other: unknown): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Scores of one time that do not agree: two of one scale, or an item above the total that it is a part of. */
function scoresOf({ scores }: Prepared): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [name, list] of scores) {
    let one: ScoreReading | undefined;
    for (const other of list) {
      const { fact, odd } = other;
      const { item, total: points = 0 } = fact;
      if (
        one?.odd === false &&
        !odd &&
        isOfOneTime(one, other) &&
        (differ(one.fact.total, fact.total) || differ(one.fact.class, fact.class))
      )
        found.push({
          id: 'data-scores-disagree',
          says: `Two results of ${name} at the same time do not agree.`,
          because: { fact: name, value: shownScore(one), limit: shownScore(other) },
        });
      one = other;
      if (item === undefined || odd) continue;
      const whole = scores
        .get(name.slice(0, -`.${item}`.length))
        ?.find(
          (total) =>
            isOfOneTime(total, other) && !total.odd && (total.fact.total ?? points) < points,
        );
      if (whole !== undefined)
        found.push({
          id: 'data-scores-disagree',
          says: `An item of ${whole.fact.scale} is above the total of the same time.`,
          because: { fact: name, value: shownScore(other), limit: `total ${shownScore(whole)}` },
        });
    }
  }
  return found;
}

const isOfOneDay = (one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined && one.firstDay === other?.firstDay && one.lastDay === other.lastDay;

/** One result that stands in the record in two ways, as an observation and as a score, and not as the same. */
function inTwoWays(patient: Prepared, terminology: Terminology): readonly Disagreement[] {
  const { observations, scores } = patient;
  if (scores.size === 0) return nothing;
  const { same = nothing } = terminology.contradictions();
  return same.flatMap(({ observation, score, item }): readonly Disagreement[] => {
    const name = item === undefined ? score : `${score}.${item}`;
    const read = observations.get(observation) ?? nothing;
    for (const one of scores.get(name) ?? nothing) {
      const other = read.find(({ at, odd }) => !odd && isOfOneDay(one.at, at));
      if (other === undefined || one.odd) continue;
      const { value } = other.fact;
      const said = typeof value === 'object' ? value.value : value;
      const scored = typeof value === 'object' ? one.fact.total : one.fact.class;
      if (!differ(scored, said)) continue;
      return [
        {
          id: 'data-scores-disagree',
          says: `${terminology.label(observation)} stands twice in the record, and not as the same.`,
          because: { fact: observation, value: String(said), limit: `${name} ${String(scored)}` },
        },
      ];
    }
    return nothing;
  });
}

const finders = [
  medicines,
  substances,
  conditions,
  refuted,
  attributesOf,
  readings,
  measures,
  bodyMassIndex,
  scoresOf,
  inTwoWays,
] as const;

/** A finding for each part of a record that disagrees with another part about the same thing. */
export function disagreementFindings(patient: Prepared, terminology: Terminology): Finding[] {
  const all: Disagreement[] = [];
  for (const find of finders)
    for (const disagreement of find(patient, terminology)) all.push(disagreement);
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
