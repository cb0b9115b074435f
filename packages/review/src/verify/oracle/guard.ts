import type { ByCase, Guard } from '@openketamine/model';
import { holdsIn } from '@openketamine/model/places';
import type { PlanInput, PlanPatient } from '@openketamine/planner';
import { ageOn } from './facts.js';

/** Where in the course, on which day and for whom a guard is asked. */
export interface Scene {
  readonly date: string;
  readonly phase: string;
  readonly inPhase?: number | undefined;
  readonly arm: string | undefined;
  readonly facts: PlanPatient;
  readonly choices: NonNullable<PlanInput['choices']>;
  readonly place: string | undefined;
  readonly asOf: string | undefined;
}

type Answer = boolean | null;

const within = (
  value: number | undefined,
  span: { from?: number | undefined; below?: number | undefined } | undefined,
): Answer => {
  if (span === undefined) return true;
  if (value === undefined) return null;
  return value >= (span.from ?? -Infinity) && value < (span.below ?? Infinity);
};

const among = (value: string | undefined, list: readonly string[] | undefined): Answer => {
  if (list === undefined) return true;
  return value === undefined ? null : list.includes(value);
};

function bodyMassIndex({ height, weight }: PlanPatient): number | undefined {
  if (height === undefined || weight === undefined) return undefined;
  const meters = height.unit === 'm' ? height.value : height.value / 100;
  return weight.value / (meters * meters);
}

const inPlace = (place: string | undefined, places: readonly string[] | undefined): Answer => {
  if (places === undefined) return true;
  if (place === undefined) return null;
  return holdsIn(places, place);
};

/** Whether a guard holds: yes, no, or not known. One part that fails decides. */
export function holds(guard: Guard | undefined, scene: Scene): Answer {
  if (guard === undefined) return true;
  const { facts, choices, date } = scene;
  const answers: Answer[] = [
    among(scene.phase, guard.phase),
    scene.inPhase === undefined ? true : within(scene.inPhase, guard.session),
    guard.until === undefined || date < guard.until,
    guard.from === undefined ||
      (date >= guard.from && (scene.asOf === undefined || guard.from <= scene.asOf)),
    among(scene.arm, guard.arm),
    within(ageOn(facts, date), guard.age),
    within(facts.weight?.value, guard.weight),
    within(guard.bmi === undefined ? undefined : bodyMassIndex(facts), guard.bmi),
    among(
      facts.sex === 'unknown' ? undefined : facts.sex,
      guard.sex === undefined ? undefined : [guard.sex],
    ),
    guard.ancestry === undefined
      ? true
      : facts.ancestry === undefined
        ? null
        : guard.ancestry.some((text) => facts.ancestry?.includes(text)),
    among(facts.hepaticImpairment, guard.hepaticImpairment),
    among(facts.setting, guard.setting),
    guard.antidepressant === undefined
      ? true
      : choices.antidepressant === undefined
        ? null
        : choices.antidepressant === guard.antidepressant,
    inPlace(scene.place, guard.jurisdiction),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** The first case that holds; null when a fact that decides is not known; undefined when none holds. */
export function resolve<T extends object>(value: ByCase<T>, scene: Scene): T | null | undefined {
  if (!('cases' in value)) return value;
  for (const entry of value.cases) {
    const answer = holds(entry.when, scene);
    if (answer === true) return entry.use;
    if (answer === null) return null;
  }
  return undefined;
}
