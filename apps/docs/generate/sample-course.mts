import { OpenKetamineError, type Course, type Protocol } from '@openketamine/model';
import { planCourse, type PlanChoices, type PlanPatient } from '@openketamine/planner';
import { protocols } from '@openketamine/protocols';

/** Somebody invented, to show a course and a table of doses. */
export const sample = { weight: 80, age: 40, start: '2025-01-06' } as const;

/** A planned sample course, or why the source does not allow one. */
export interface Sample {
  readonly course?: Course;
  /** The choices it took, beside the sample patient. */
  readonly choices: PlanChoices;
  readonly refusal?: OpenKetamineError;
}

/** The age of the sample patient of a protocol: the usual one, or the nearest that the protocol admits. */
export function sampleAge(protocol: Protocol): number {
  const { least, most } = protocol.population.age ?? {};
  return Math.min(Math.max(sample.age, least ?? 0), most ?? Number.POSITIVE_INFINITY);
}

/** Plans for somebody of this weight. */
export function planFor(
  protocol: Protocol,
  weight: number,
  choices: PlanChoices,
  age: number = sampleAge(protocol),
): Course {
  const patient: PlanPatient = { weight: { value: weight, unit: 'kg' }, age };
  return planCourse({
    protocol,
    start: sample.start,
    patient,
    choices,
    protocols: (id) => protocols.find((entry) => entry.id === id),
  });
}

/** Choices to try in turn: none, more weeks, each active arm, each later phase. */
function attempts(protocol: Protocol): PlanChoices[] {
  const arms = protocol.arms.filter(({ plannable, role }) => plannable && role === 'active');
  const bases: PlanChoices[] = [{}, ...arms.map(({ id }) => ({ arm: id }))];
  const later = protocol.phases.slice(1).map(({ id }) => ({ from: id }));
  return [
    ...bases.flatMap((base) => [base, { ...base, weeks: 8 }]),
    ...bases.flatMap((base) => later.map((from) => ({ ...base, ...from }))),
  ];
}

/**
 * Plans the sample course with as few choices as the protocol allows. What nobody chose stays open. Where
 * nothing can be planned, the first refusal says why.
 */
export function sampleCourse(protocol: Protocol): Sample {
  let refusal: OpenKetamineError | undefined;
  for (const choices of attempts(protocol)) {
    try {
      const course = planFor(protocol, sample.weight, choices);
      if (course.sessions.some(({ date }) => date !== null)) {
        return { course, choices, ...(refusal === undefined ? {} : { refusal }) };
      }
    } catch (error) {
      if (!(error instanceof OpenKetamineError)) throw error;
      refusal ??= error;
    }
  }
  return { choices: {}, ...(refusal === undefined ? {} : { refusal }) };
}
