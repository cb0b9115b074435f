import type {
  Because,
  Contradiction,
  ContradictionSide,
  Finding,
  RuleLimit,
  Terminology,
} from '@openketamine/model';
import type { Prepared } from './prepared.js';
import { answerOf } from './answers.js';
import { factReader } from './fact-reader.js';
import { deciding } from './predicates/readings.js';
import { limitText } from './predicates/shared.js';
import { isStage } from './predicates/stage.js';
import { compare } from './time.js';
import { convert, near } from './units/convert.js';

/** The parts of a patient that contradictions look at. */
export type Comparable = Pick<
  Prepared,
  'facts' | 'at' | 'ages' | 'conditions' | 'observations' | 'scores'
>;

type Holds = (patient: Comparable) => boolean;

/** Whether a record excludes something. */
export type Excluded = (patient: Prepared) => boolean;

/** One of two things that cannot be true together, ready to be looked for. */
interface Side {
  readonly holds: Holds;
  /** The fact with one value that it is about, if it is about one. */
  readonly fact: string | undefined;
  readonly shown: string;
  /** False where it contradicts and yet keeps nobody from being asked: readings and scores grow old. */
  readonly proves?: false;
}

export interface Pair {
  readonly one: Side;
  readonly other: Side;
  readonly says: string;
  readonly id: string;
}

const none: readonly never[] = [];

const ended: ReadonlySet<string | undefined> = new Set(['inactive', 'remission', 'resolved']);

function holdsCondition(name: string, stages: readonly string[] | undefined): Holds {
  const isMeant = (stage: string | undefined): boolean =>
    stages === undefined || (stage !== undefined && isStage(stage, stages) === true);
  return ({ conditions }) =>
    conditions
      .get(name)
      ?.some(
        ({ sureness, fact, abated, past }) =>
          sureness === 'sure' &&
          isMeant(fact.stage) &&
          !past &&
          abated === undefined &&
          !ended.has(fact.clinicalStatus),
      ) === true;
}

function holdsResult(name: string, equals: readonly (string | boolean)[]): Holds {
  return ({ observations, at }) =>
    deciding(observations.get(name) ?? none).some(
      (reading) =>
        (reading.at === undefined || reading.at.lastDay === at.day) &&
        answerOf(reading.fact.value, equals) === true,
    );
}

function holdsReading(name: string, { is, value, unit }: RuleLimit): Holds {
  return ({ observations }) =>
    typeof value === 'number' &&
    deciding(observations.get(name) ?? none).some(({ fact, odd }) => {
      if (odd || typeof fact.value !== 'object') return false;
      const read = convert(fact.value.value, fact.value.unit, unit);
      return compare(near(read, value) ? value : read, is, value);
    });
}

function compileSide(side: ContradictionSide, terminology: Terminology): Side {
  if ('fact' in side) {
    const { fact, equals } = side;
    const read = factReader(fact);
    const holds: Holds = ({ facts }) => equals.includes(read(facts) as string | boolean);
    return { holds, fact, shown: `${fact}: ${equals.map(String).join(' or ')}` };
  }
  if ('condition' in side) {
    const name = terminology.conceptNamed(side.condition);
    const label = terminology.label(name);
    const shown = side.stages === undefined ? label : `${label}, stage ${side.stages.join(' or ')}`;
    return { holds: holdsCondition(name, side.stages), fact: undefined, shown };
  }
  if ('reading' in side) {
    const name = terminology.observationNamed(side.reading);
    const shown = `${terminology.label(name)} ${limitText(side.limit.is, side.limit)}`;
    return { holds: holdsReading(name, side.limit), fact: undefined, shown, proves: false };
  }
  if ('observation' in side) {
    const name = terminology.observationNamed(side.observation);
    const shown = `${terminology.label(name)}: ${side.equals.map(String).join(' or ')}`;
    return { holds: holdsResult(name, side.equals), fact: undefined, shown };
  }
  if ('total' in side) {
    const { score, total } = side;
    const holds: Holds = ({ scores }) =>
      deciding(scores.get(score) ?? none).some(
        ({ fact, odd }) =>
          !odd &&
          fact.total !== undefined &&
          typeof total.value === 'number' &&
          compare(fact.total, total.is, total.value),
      );
    return {
      holds,
      fact: undefined,
      shown: `${score} ${limitText(total.is, total)}`,
      proves: false,
    };
  }
  if ('score' in side) {
    const { score } = side;
    const holds: Holds = ({ scores }) =>
      deciding(scores.get(score) ?? none).some(({ fact }) => fact.class === side.class);
    return { holds, fact: undefined, shown: `${score}: ${side.class}`, proves: false };
  }
  const { is, value } = side.age;
  const holds: Holds = ({ ages }) =>
    typeof value === 'number' &&
    ages.length > 0 &&
    ages.every(({ years }) => compare(years, is, value));
  return { holds, fact: 'age', shown: `age ${limitText(is, side.age)}` };
}

/** A pair, what it was made of, and which of all it is. */
interface Placed {
  readonly pair: Pair;
  readonly source: Contradiction;
  readonly place: number;
}

interface WithSide {
  readonly one: Side;
  readonly pairs: Placed[];
}

/** What cannot be true together, ready to be looked for in records. */
export class Contradictions {
  readonly #pairs: readonly Placed[];
  /** The same by their first side: it is looked for once for all of them. */
  readonly #bySide: readonly WithSide[];

  constructor(terminology: Terminology) {
    this.#pairs = terminology.contradictions().contradictions.map((source, place) => {
      const { id, says } = source;
      const one = compileSide(source.one, terminology);
      const other = compileSide(source.other, terminology);
      return { pair: { id: `data-${id}`, one, other, says }, source, place };
    });
    const bySide = new Map<string, WithSide>();
    for (const placed of this.#pairs) {
      const key = JSON.stringify(placed.source.one);
      const found = bySide.get(key);
      if (found === undefined) bySide.set(key, { one: placed.pair.one, pairs: [placed] });
      else found.pairs.push(placed);
    }
    this.#bySide = [...bySide.values()];
  }

  /** The pairs of which both stand in the record. */
  in(patient: Comparable): readonly Pair[] {
    let found: Placed[] | undefined;
    for (const { one, pairs } of this.#bySide) {
      if (!one.holds(patient)) continue;
      for (const placed of pairs) if (placed.pair.other.holds(patient)) (found ??= []).push(placed);
    }
    if (found === undefined) return none;
    return found.toSorted((a, b) => a.place - b.place).map(({ pair }) => pair);
  }

  /**
   * Whether the record excludes something: for each of the ways in which it could be so there is something recorded that
   * cannot be true together with it. Undefined where nothing could exclude it.
   *
   * @param ways - for each way whether one side of a contradiction is about it
   */
  excluding(ways: readonly ((side: ContradictionSide) => boolean)[]): Excluded | undefined {
    const lists = ways.map((isAbout) =>
      this.#pairs.flatMap(({ pair, source }): readonly Side[] => {
        const { one, other } = source;
        const against = isAbout(one) ? pair.other : isAbout(other) ? pair.one : undefined;
        return against === undefined || against.proves === false ? none : [against];
      }),
    );
    if (lists.length === 0 || lists.some((list) => list.length === 0)) return undefined;
    return (patient) =>
      lists.every((list) =>
        list.some(
          ({ holds, fact }) =>
            holds(patient) && (fact === undefined || !patient.doubtful.has(fact)),
        ),
      );
  }
}

const made = new WeakMap<Terminology, Contradictions>();

/** The contradictions of a terminology, made ready once. */
export function contradictionsOf(terminology: Terminology): Contradictions {
  let found = made.get(terminology);
  if (found === undefined) made.set(terminology, (found = new Contradictions(terminology)));
  return found;
}

/** The facts that something else in the record contradicts. */
export function doubtfulIn(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ one, other }) => [one.fact, other.fact].filter((fact) => fact !== undefined)),
  );
}

/** A finding for each matter of which two things in the record cannot be true together, with all that stand against each other. */
export function contradictionFindings(pairs: readonly Pair[]): readonly Finding[] {
  const byId = new Map<string, { readonly says: string; readonly because: Because[] }>();
  for (const { id, says, one, other } of pairs) {
    const because = { fact: one.fact ?? one.shown, value: one.shown, limit: other.shown };
    const found = byId.get(id);
    if (found === undefined) byId.set(id, { says, because: [because] });
    else found.because.push(because);
  }
  return [...byId].map(([id, { says, because }]) => ({
    rule: id,
    record: id,
    kind: 'data',
    outcome: 'met',
    severity: 'major',
    action: 'check-data',
    message: `${says} Until it is settled, neither counts as a "no".`,
    because,
    missing: [],
    cites: [],
  }));
}
