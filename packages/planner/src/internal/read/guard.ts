import { OpenKetamineError, type ByCase, type Guard } from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';
import { ageOn, bodyMassIndex, factsOn, type FactLine } from './facts.js';
import { toDay, type Day } from '../calendar/days.js';

/** Where in the course and for whom a guard is asked. */
export interface Scene {
  readonly facts: FactLine;
  readonly day: Day;
  readonly phase: string;
  /** Session number within the phase; absent where a guard about sessions makes no sense. */
  readonly session?: number;
  readonly arm?: string | undefined;
  readonly antidepressant?: boolean | undefined;
  readonly jurisdiction?: string | undefined;
  /** Editions that begin after this day are not known. */
  readonly asOf: Day | null;
}

/** True, false, or the fact that would decide it. */
export type Holds = boolean | { readonly missing: string };

const missing = (fact: string): Holds => ({ missing: fact });

/** Whether a guard holds in a scene. All fields must hold; one that fails decides even if others are unknown. */
export function holds(guard: Guard | undefined, scene: Scene): Holds {
  if (guard === undefined) return true;
  let open: Holds = true;
  for (const test of tests) {
    const answer = test(guard, scene);
    if (answer === false) return false;
    if (answer !== true && open === true) open = answer;
  }
  return open;
}

/** Whether a fact is what a guard wants; open where it wants something and the fact is not known. */
function decides<W, V>(
  wanted: W | undefined,
  value: V | undefined,
  fact: string,
  fits: (wanted: W, value: V) => boolean,
): Holds {
  if (wanted === undefined) return true;
  return value === undefined ? missing(fact) : fits(wanted, value);
}

type Span = { readonly from?: number | undefined; readonly below?: number | undefined };

const same = (wanted: unknown, value: unknown) => wanted === value;
const oneOf = (wanted: readonly string[], value: string) => wanted.includes(value);
const inSpan = ({ from = -Infinity, below = Infinity }: Span, value: number) =>
  value >= from && value < below;

const tests: readonly ((guard: Guard, scene: Scene) => Holds)[] = [
  (guard, { phase }) => decides(guard.phase, phase, 'phase', oneOf),
  (guard, { session }) =>
    session === undefined || decides(guard.session, session, 'session', inSpan),
  (guard, { day, asOf }) => {
    if (guard.until === undefined) return true;
    const until = toDay(guard.until, '/when/until');
    // an edition whose end is not known yet still holds
    return day < until || (asOf !== null && until > asOf);
  },
  (guard, { day, asOf }) => {
    if (guard.from === undefined) return true;
    const from = toDay(guard.from, '/when/from');
    return day >= from && (asOf === null || from <= asOf);
  },
  (guard, { arm }) => decides(guard.arm, arm, 'arm', oneOf),
  (guard, { facts, day }) =>
    guard.age === undefined || decides(guard.age, ageOn(facts, day), 'age', inSpan),
  (guard, { facts, day }) =>
    decides(guard.weight, factsOn(facts, day).weight?.value, 'weight', inSpan),
  (guard, { facts, day }) => {
    if (guard.bmi === undefined) return true;
    const known = factsOn(facts, day);
    const fact = known.weight === undefined ? 'weight' : 'height';
    return decides(guard.bmi, bodyMassIndex(known), fact, inSpan);
  },
  (guard, { facts, day }) => {
    const { sex } = factsOn(facts, day);
    return decides(guard.sex, sex === 'unknown' ? undefined : sex, 'sex', same);
  },
  (guard, { facts, day }) =>
    decides(guard.ancestry, factsOn(facts, day).ancestry, 'ancestry', (wanted, ancestry) =>
      wanted.some((text) => ancestry.includes(text)),
    ),
  (guard, { facts, day }) => {
    const { hepaticImpairment } = factsOn(facts, day);
    return decides(guard.hepaticImpairment, hepaticImpairment, 'hepaticImpairment', oneOf);
  },
  (guard, { facts, day }) => decides(guard.setting, factsOn(facts, day).setting, 'setting', oneOf),
  (guard, { antidepressant }) =>
    decides(guard.antidepressant, antidepressant, 'antidepressant', same),
  (guard, { jurisdiction }) => decides(guard.jurisdiction, jurisdiction, 'jurisdiction', holdsIn),
];

/** Where a missing fact belongs in the planner's input. */
const pathOf = (fact: string): string =>
  ['arm', 'antidepressant', 'jurisdiction'].includes(fact)
    ? `/choices/${fact}`
    : `/patient/${fact}`;

/** A fact that decides a dose or a date was not given: the commoner branch is never taken instead. */
export function factMissing(fact: string, about: string): OpenKetamineError {
  return new OpenKetamineError(
    'FACT_MISSING',
    pathOf(fact),
    `${about} depends on ${fact}, which was not given.`,
    `Give ${fact}.`,
  );
}

/** The value of the first case that holds. Refuses when a fact that decides between cases is missing. */
export function resolve<T extends object>(
  value: ByCase<T>,
  scene: Scene,
  about: string,
): T | undefined {
  if (!('cases' in value)) return value;
  for (const entry of value.cases) {
    const answer = holds(entry.when, scene);
    if (answer === true) return entry.use;
    if (answer !== false) throw factMissing(answer.missing, about);
  }
  return undefined;
}
