import { OpenKetamineError, plausible, weightChange, type Quantity } from '@openketamine/model';
import type { CourseEvent } from '../../events.js';
import type { PlanPatient } from '../../input.js';
import { quotient, times } from './decimal.js';
import { checkKind, onlyFields } from './fields.js';
import { toDay, yearsBetween, type Day } from '../calendar/days.js';
import { checkQuantity } from './quantity.js';

/** What was known of the patient from which day on. */
export interface FactLine {
  readonly first: PlanPatient;
  readonly changes: readonly {
    readonly day: Day;
    /** Index of the event. */
    readonly index: number;
    readonly facts: PlanPatient;
  }[];
  readonly start: Day;
  readonly birth: Day | null;
  /** A new weight so far from the one before that somebody has to confirm it; the lower one counts until then. */
  readonly doubted?: { readonly day: Day; readonly before: number; readonly now: number };
}

export const factFields: readonly string[] = [
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

const words: Readonly<Record<'sex' | 'hepaticImpairment' | 'setting', readonly string[]>> = {
  sex: ['male', 'female', 'unknown'],
  hepaticImpairment: ['none', 'mild', 'moderate', 'severe'],
  setting: ['inpatient', 'outpatient'],
};

const ancestries: readonly unknown[] = ['asian', 'japanese', 'other'];
const isAncestry = (value: unknown) =>
  Array.isArray(value) && value.every((entry) => ancestries.includes(entry));

/** Refuses facts that cannot be, naming the field and the accepted range. */
function checkFacts(facts: PlanPatient, path: string): void {
  onlyFields(facts, factFields, path, 'fact for the planner');
  for (const [field, accepted] of Object.entries(words)) {
    const value = facts[field as keyof typeof words];
    if (value === undefined || accepted.includes(value)) continue;
    throw new OpenKetamineError(
      'INPUT_INVALID',
      `${path}/${field}`,
      `${JSON.stringify(value)} is not accepted.`,
      `Use one of ${accepted.join(', ')}.`,
    );
  }
  for (const field of ['weightConfirmed', 'escort'] as const)
    if (facts[field] !== undefined) checkKind(facts[field], 'boolean', `${path}/${field}`);
  if (facts.ancestry !== undefined && !isAncestry(facts.ancestry))
    throw new OpenKetamineError(
      'INPUT_INVALID',
      `${path}/ancestry`,
      `${JSON.stringify(facts.ancestry)} is not accepted.`,
      `Give a list of ${ancestries.join(', ')}; an empty one says none of these.`,
    );
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
  checkQuantity(given, path, {
    what,
    units: [unit],
    fits: (value) => value >= least && value <= most,
    hint: `Give ${what} in ${unit}, from ${least} to ${most}.`,
  });
}

/** Height in centimeters, whichever unit it came in. */
export function inCentimeters(height: Quantity<'cm'> | Quantity<'m'>): Quantity<'cm'> {
  return height.unit === 'm'
    ? { value: times(height.value, 100), unit: 'cm' }
    : { value: height.value, unit: 'cm' };
}

/** Weight over height squared, in kg/m2; undefined when one is missing. */
export function bodyMassIndex(facts: PlanPatient): number | undefined {
  if (facts.weight === undefined || facts.height === undefined) return undefined;
  const meters = quotient(inCentimeters(facts.height).value, 100);
  return quotient(facts.weight.value, times(meters, meters));
}

/** Puts facts and their changes in a line, and refuses a change that cannot be. */
export function factLine(
  first: PlanPatient,
  events: readonly { readonly index: number; readonly event: CourseEvent }[],
  start: Day,
): FactLine {
  checkFacts(first, '/patient');
  checkBirth(first, start, '/patient');
  const changes: { day: Day; index: number; facts: PlanPatient }[] = [];
  let known = first;
  let doubted: FactLine['doubted'];
  for (const { index, event } of events) {
    if (event.type !== 'facts-changed') continue;
    let { facts } = event;
    const path = `/events/${index}/facts`;
    onlyFields(facts, factFields, path, 'fact for the planner');
    const day = toDay(event.date, `/events/${index}/date`);
    // a weight once confirmed says nothing about a new one
    const newBody = facts.weight !== undefined || facts.height !== undefined;
    known = { ...known, ...(newBody ? { weightConfirmed: undefined } : {}), ...facts };
    checkFacts(known, path);
    checkBirth(known, start, path);
    if (facts.weightConfirmed && doubted !== undefined && facts.weight === undefined)
      facts = { ...facts, weight: { value: doubted.now, unit: 'kg' } };
    if (facts.weight !== undefined) {
      const before = doubted?.before ?? weightBefore(first, changes);
      const now = facts.weight.value;
      doubted = undefined;
      if (before !== undefined && !facts.weightConfirmed && isJump(before, now)) {
        doubted = { day, before, now };
        facts = { ...facts, weight: { value: Math.min(before, now), unit: 'kg' } };
      }
    }
    changes.push({ day, index, facts });
  }
  const birth = first.birthDate === undefined ? null : toDay(first.birthDate, '/patient/birthDate');
  return { first, changes, start, birth, ...(doubted ? { doubted } : {}) };
}

function weightBefore(
  first: PlanPatient,
  changes: readonly { facts: PlanPatient }[],
): number | undefined {
  return (changes.findLast(({ facts }) => facts.weight)?.facts ?? first).weight?.value;
}

/** A weight in pounds, or of somebody else, lies far from the one before. */
const isJump = (before: number, now: number) =>
  Math.max(before, now) > Math.min(before, now) * weightChange.most;

function checkBirth({ birthDate }: PlanPatient, start: Day, path: string): void {
  if (birthDate === undefined) return;
  const age = yearsBetween(toDay(birthDate, `${path}/birthDate`), start);
  within({ value: age, unit: 'a' }, 'age', `${path}/birthDate`);
}

/** The facts as they were known when an event was recorded: what came later does not change what has happened. */
export function knownBefore(line: FactLine, event: number | undefined): FactLine {
  if (event === undefined || line.changes.length === 0) return line;
  return { ...line, changes: line.changes.filter((change) => change.index < event) };
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
  if (line.changes.length === 0) {
    return line.birth === null ? line.first.age : yearsBetween(line.birth, day);
  }
  const { birthDate, age } = factsOn(line, day);
  return birthDate === undefined ? age : yearsBetween(toDay(birthDate, '/events'), day);
}
