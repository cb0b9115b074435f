import type { PatientFactsInput } from '@openketamine/model';
import type { PlanPatient } from '@openketamine/planner';
import type { AboutPatient } from './print/phrases.js';

/**
 * What the planner needs of a patient's facts. Converts grams and months, which the planner does not
 * take; leaves out what it has no use for. Does not check plausibility: the planner does.
 *
 * @param facts - patient facts
 * @returns the planner's part of them
 * @example
 * planPatient({ weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } })
 * // => { weight: { value: 80, unit: 'kg' }, age: 40 }
 * @category course
 */
export function planPatient(facts: PatientFactsInput): PlanPatient {
  const { weight, height, age, birthDate, sex, ancestry, hepaticImpairment, logistics } = facts;
  return {
    ...(weight === undefined
      ? {}
      : {
          weight: {
            value: weight.unit === 'g' ? weight.value / 1000 : weight.value,
            unit: 'kg' as const,
          },
        }),
    ...(height === undefined
      ? {}
      : {
          height: {
            value: height.unit === 'm' ? height.value * 100 : height.value,
            unit: 'cm' as const,
          },
        }),
    ...(age === undefined
      ? {}
      : { age: age.unit === 'mo' ? Math.floor(age.value / 12) : age.value }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
    ...(ancestry === undefined || ancestry === 'unknown'
      ? {}
      : { ancestry: ancestriesOf(ancestry) }),
    ...(hepaticImpairment === undefined ? {} : { hepaticImpairment }),
    ...(logistics?.escort === undefined ? {} : { escort: logistics.escort }),
  };
}

/**
 * Label and facts by which a reader checks whom something is about. Leaves out everything else a record holds.
 *
 * @param facts - patient facts
 * @returns label, age, birth date, sex, weight, height, as far as they were given; undefined where none was
 * @example
 * aboutPatient({ id: ' ward-7 ', sex: 'female', capacity: true })
 * // => { id: 'ward-7', sex: 'female' }
 * @category course
 */
export function aboutPatient(facts: PatientFactsInput): AboutPatient | undefined {
  const { id, age, birthDate, sex, weight, height } = facts;
  const label = id === undefined || id.trim() === '' ? undefined : id.trim();
  const given = Object.entries({ id: label, age, birthDate, sex, weight, height }).filter(
    ([, value]) => value !== undefined,
  );
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Japanese implies Asian. */
function ancestriesOf(ancestry: 'asian' | 'japanese' | 'other'): readonly string[] {
  if (ancestry === 'other') return [];
  return ancestry === 'japanese' ? ['japanese', 'asian'] : ['asian'];
}
