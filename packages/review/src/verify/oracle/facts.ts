import type { PlanInput, PlanPatient } from '@openketamine/planner';

/** What is known of the person on a day: what was told at the start, and every change up to that day. */
export function factsOn(input: PlanInput, date: string): PlanPatient {
  let facts = input.patient ?? {};
  for (const event of input.events ?? []) {
    if (event.type === 'facts-changed' && event.date <= date) facts = { ...facts, ...event.facts };
  }
  return facts;
}

/** Full years on a day. */
export function ageOn({ age, birthDate }: PlanPatient, date: string): number | undefined {
  if (birthDate === undefined) return age;
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The arm in which the course is: assigned last, or chosen. */
export function armOf(input: PlanInput): string | undefined {
  const assigned = input.events?.findLast((event) => event.type === 'arm-assigned');
  return assigned?.type === 'arm-assigned' ? assigned.arm : input.choices?.arm;
}
