import { OpenKetamineError, plausible, type Quantity } from '@openketamine/model';
import type { CourseEvent } from '../events.js';
import type { PlanPatient } from '../input.js';
import { onlyFields } from './fields.js';
import { toDay, yearsBetween, type Day } from './days.js';

/** What was known of the patient from which day on. */
export interface FactLine {
  readonly first: PlanPatient;
  readonly changes: readonly { readonly day: Day; readonly facts: PlanPatient }[];
  readonly start: Day;
  readonly birth: Day | null;
}

const fields: readonly string[] = [
  'weight',
  'weightConfirmed',
  'height',
  'age',
  'birthDate',
  'sex',
  'ancestry',
  'hepaticImpairment',
  'setting',
  'escort',
];

/** Refuses facts that cannot be, naming the field and the accepted range. */
export function checkFacts(facts: PlanPatient, path: string): void {
  onlyFields(facts, fields, path, 'fact for the planner');
  if (facts.weight !== undefined) within(facts.weight, 'weight', `${path}/weight`);
  if (facts.height !== undefined) within(inCentimeters(facts.height), 'height', `${path}/height`);
  if (facts.age !== undefined) {
    within({ value: facts.age, unit: 'a' }, 'age', `${path}/age`);
  }
  if (facts.birthDate !== undefined) toDay(facts.birthDate, `${path}/birthDate`);
  const index = bodyMassIndex(facts);
  const { least, most } = plausible.bodyMassIndex;
  if (index !== undefined && !facts.weightConfirmed && (index < least || index > most)) {
    throw new OpenKetamineError(
      'UNIT_SUSPECT',
      `${path}/weight`,
      `${facts.weight?.value} kg at ${inCentimeters(facts.height as Quantity<'cm'>).value} cm is a body-mass index of ${index.toFixed(1)} kg/m2, outside ${least} to ${most}.`,
      'Check whether the weight was given in pounds; confirm it in kilograms if it is right.',
    );
  }
}

function within(given: Quantity, what: keyof typeof plausible, path: string): void {
  const { least, most, unit } = plausible[what];
  const ok =
    typeof given.value === 'number' &&
    Number.isFinite(given.value) &&
    given.unit === unit &&
    given.value >= least &&
    given.value <= most;
  if (ok) return;
  throw new OpenKetamineError(
    typeof given.value === 'number' && !Number.isFinite(given.value)
      ? 'VALUE_NOT_FINITE'
      : given.unit === unit
        ? 'VALUE_OUT_OF_RANGE'
        : 'UNIT_MISMATCH',
    path,
    `${String(given.value)} ${given.unit} is no ${what} the planner accepts.`,
    `Give ${what} in ${unit}, from ${least} to ${most}.`,
  );
}

/** Height in centimeters, whichever unit it came in. */
export function inCentimeters(height: Quantity<'cm'> | Quantity<'m'>): Quantity<'cm'> {
  return height.unit === 'm'
    ? { value: height.value * 100, unit: 'cm' }
    : { value: height.value, unit: 'cm' };
}

/** Weight over height squared, in kg/m2; undefined when one is missing. */
export function bodyMassIndex(facts: PlanPatient): number | undefined {
  if (facts.weight === undefined || facts.height === undefined) return undefined;
  const meters = inCentimeters(facts.height).value / 100;
  return facts.weight.value / (meters * meters);
}

export function factLine(first: PlanPatient, events: readonly CourseEvent[], start: Day): FactLine {
  const changes = events
    .filter((event) => event.type === 'facts-changed')
    .map((event) => ({ day: toDay(event.date, '/events'), facts: event.facts }));
  const birth = first.birthDate === undefined ? null : toDay(first.birthDate, '/patient/birthDate');
  return { first, changes, start, birth };
}

/** The facts that hold on a day: the first ones, with every change up to that day. */
export function factsOn(line: FactLine, day: Day): PlanPatient {
  let facts = line.first;
  for (const change of line.changes) {
    if (change.day <= day) facts = { ...facts, ...change.facts };
  }
  return facts;
}

/** Age in full years on a day; from `age` alone it is the age given, because no birthday is known. */
export function ageOn(line: FactLine, day: Day): number | undefined {
  if (line.birth !== null) return yearsBetween(line.birth, day);
  return line.first.age;
}
