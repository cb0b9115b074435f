import { OpenKetamineError, type ByCase, type Guard } from '@openketamine/model';
import { ageOn, bodyMassIndex, factsOn, type FactLine } from './facts.js';
import { toDay, type Day } from './days.js';

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

const inSpan = (
  value: number | undefined,
  span: { from?: number | undefined; below?: number | undefined } | undefined,
  fact: string,
): Holds => {
  if (span === undefined) return true;
  if (value === undefined) return missing(fact);
  return (
    (span.from === undefined || value >= span.from) &&
    (span.below === undefined || value < span.below)
  );
};

const oneOf = (
  value: string | undefined,
  list: readonly string[] | undefined,
  fact: string,
): Holds => {
  if (list === undefined) return true;
  return value === undefined ? missing(fact) : list.includes(value);
};

const tests: readonly ((guard: Guard, scene: Scene) => Holds)[] = [
  (guard, { phase }) => oneOf(phase, guard.phase, 'phase'),
  (guard, { session }) =>
    guard.session === undefined ||
    session === undefined ||
    inSpan(session, guard.session, 'session'),
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
  (guard, { arm }) => oneOf(arm, guard.arm, 'arm'),
  (guard, scene) =>
    guard.age === undefined || inSpan(ageOn(scene.facts, scene.day), guard.age, 'age'),
  (guard, scene) =>
    guard.weight === undefined ||
    inSpan(factsOn(scene.facts, scene.day).weight?.value, guard.weight, 'weight'),
  (guard, scene) => {
    if (guard.bmi === undefined) return true;
    const facts = factsOn(scene.facts, scene.day);
    return inSpan(
      bodyMassIndex(facts),
      guard.bmi,
      facts.weight === undefined ? 'weight' : 'height',
    );
  },
  (guard, scene) => {
    if (guard.sex === undefined) return true;
    const sex = factsOn(scene.facts, scene.day).sex;
    return sex === undefined || sex === 'unknown' ? missing('sex') : sex === guard.sex;
  },
  (guard, scene) => {
    if (guard.ancestry === undefined) return true;
    const ancestry = factsOn(scene.facts, scene.day).ancestry;
    return ancestry === undefined
      ? missing('ancestry')
      : guard.ancestry.some((one) => ancestry.includes(one));
  },
  (guard, scene) =>
    oneOf(
      factsOn(scene.facts, scene.day).hepaticImpairment,
      guard.hepaticImpairment,
      'hepaticImpairment',
    ),
  (guard, scene) => oneOf(factsOn(scene.facts, scene.day).setting, guard.setting, 'setting'),
  (guard, { antidepressant }) => {
    if (guard.antidepressant === undefined) return true;
    return antidepressant === undefined
      ? missing('antidepressant')
      : antidepressant === guard.antidepressant;
  },
  (guard, { jurisdiction }) => {
    if (guard.jurisdiction === undefined) return true;
    if (jurisdiction === undefined) return missing('jurisdiction');
    return guard.jurisdiction.some(
      (place) => jurisdiction === place || jurisdiction.startsWith(`${place}-`),
    );
  },
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
  for (const one of value.cases) {
    const answer = holds(one.when, scene);
    if (answer === true) return one.use;
    if (answer !== false) throw factMissing(answer.missing, about);
  }
  return undefined;
}
