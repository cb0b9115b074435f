import { OpenKetamineError, type Quantity } from '@openketamine/model';
import { contradictions, waitsForText, type PlanTexts } from '@openketamine/model/details';
import { Exposure } from './exposure.js';
import type { PharmacokineticModel } from './model-data.js';
import { administrations, moments, type PlannedSession } from './internal/dosing/sessions.js';
import type { Dose, Form, Person, Warning } from './types.js';

/**
 * A planned course, as far as it matters here: what `plan --json` prints and the planner returns, today or in an older version
 * without details.
 *
 * @category input
 */
export interface PlannedCourse extends PlanTexts {
  /** What is given: `ketamine`; absent: as the sessions say. */
  readonly drug?: string;
  /** Route id: `iv`; absent: as the sessions say. */
  readonly route?: string;
  /** Whether milligrams mean `base` or `hydrochloride`; absent or `not-stated`: not known. */
  readonly form?: string;
  /** The body weight that the doses were worked out from; absent or null: not known. */
  readonly weight?: Quantity | null;
  /** The sessions, in any state. */
  readonly sessions: readonly PlannedSession[];
}

/**
 * How to read a planned course.
 *
 * @category input
 */
export interface CourseOptions {
  /** Also the sessions whose turn is not certain. Without it only planned, moved and given ones count. */
  readonly includeConditional?: boolean;
  /** Salt or base, needed where the course does not say. */
  readonly form?: Form;
}

/**
 * A course as doses.
 *
 * @category input
 */
export interface CourseDoses {
  /** One dose for each part of each session, in order of time. */
  readonly doses: readonly Dose[];
  /** What was assumed where the plan does not say it, in sentences. */
  readonly assumptions: readonly string[];
  /** What was left out and why. */
  readonly warnings: readonly Warning[];
  /** The weight the course was planned for. */
  readonly person: Person;
}

/**
 * Reads the doses out of a planned course. Time 0 is the start of the first session. Sessions with a
 * clock time lie as far apart as their clocks say, across changes of daylight saving time; without
 * one they lie whole days apart. Completed and stopped sessions count with the dose that was given.
 *
 * It leaves out sessions without a dose or a day, and says so. Where the course says something as text and as data, and the two
 * differ, the data count, and that is said too.
 *
 * @param course - what `plan --json` prints
 * @throws OpenKetamineError `INPUT_INVALID` when the course does not say base or salt and `form` does not either,
 *   or has no session that can be simulated
 * @example
 * dosesOf(
 *   { drug: 'ketamine', route: 'iv', form: 'base', sessions: [
 *     { number: 1, state: 'planned', date: '2025-01-06', dose: { value: 35, unit: 'mg' }, parts: [
 *       { startsAt: { value: 0, unit: 'min' }, dose: { value: 35, unit: 'mg' }, over: { value: 40, unit: 'min' } }] },
 *     { number: 2, state: 'planned', date: '2025-01-09', dose: { value: 35, unit: 'mg' }, parts: [] },
 *   ] },
 * ).doses[1]?.at
 * // => { value: 72, unit: 'h' }
 * @category input
 */
export function dosesOf(course: PlannedCourse, options: CourseOptions = {}): CourseDoses {
  const form = formOf(course, options);
  const warnings: Warning[] = [];
  const assumptions = new Set<string>();
  const skip = (session: PlannedSession, why: string): void => {
    warnings.push({ about: 'course', says: `Session ${session.number} is left out: ${why}.` });
  };
  for (const { path } of contradictions(course)) {
    warnings.push({
      about: 'course',
      says: `The text at ${path} says something else than its details; the details count.`,
    });
  }
  const chosen = course.sessions.filter((session) => {
    if (session.state === 'missed' || session.state === 'skipped') return false;
    if (session.state === 'conditional' && options.includeConditional !== true) {
      const waits = waitsOf(session);
      skip(
        session,
        `its turn is not certain${waits === undefined ? '' : `, it waits for ${waits}`}`,
      );
      return false;
    }
    return true;
  });
  const start = moments(course.sessions, assumptions);
  const doses = chosen.flatMap((session): Dose[] => {
    const at = start(session);
    if (at === undefined) {
      skip(session, 'it has no day yet');
      return [];
    }
    const drug = session.drug ?? course.drug;
    const route = session.route ?? course.route;
    if (drug === undefined || route === undefined) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/plan',
        `Session ${session.number} says neither drug nor route, nor does the course.`,
        'Give a course as plan --json prints it.',
      );
    }
    const given = administrations(session, at, assumptions);
    if (given.length === 0) skip(session, 'its dose is not known');
    return given.map(({ hours, mg, overMinutes }, i) => ({
      drug,
      route,
      form,
      amount: { value: mg, unit: 'mg' },
      at: { value: hours, unit: 'h' },
      session: session.number * 1000 + (given[i]?.occasion ?? 0),
      ...(overMinutes > 0 ? { over: { value: overMinutes, unit: 'min' } as const } : {}),
    }));
  });
  if (doses.length === 0) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/plan/sessions',
      'No session of the course can be simulated.',
      `${warnings[0]?.says ?? ''} Give a course with sessions that have a day and a dose, or include conditional ones.`.trim(),
    );
  }
  const { weight } = course;
  return {
    doses,
    warnings,
    assumptions: [...assumptions],
    person:
      weight === undefined || weight === null || weight.unit !== 'kg'
        ? {}
        : { weight: { value: weight.value, unit: 'kg' } },
  };
}

/** What a session waits for: as its details say, or else its text. */
const waitsOf = ({ gate, waitsForDetails }: PlannedSession): string | undefined =>
  waitsForDetails === undefined ? gate : waitsForText(waitsForDetails);

/**
 * The exposure of a whole planned course. See {@link dosesOf} for how the course is read.
 *
 * @param input - model, course, and what is known of the person beyond the course
 * @returns the exposure, with what was left out among its warnings
 * @throws OpenKetamineError as {@link Exposure} and {@link dosesOf}
 * @example
 * import { defaultModel } from '@openketamine/pharmacokinetics/models';
 * import { planCourse } from '@openketamine/planner';
 * import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols';
 *
 * const patient = { weight: { value: 80, unit: 'kg' }, age: 40 } as const;
 * const course = planCourse({ protocol, start: '2025-01-06', patient });
 * const exposure = simulateCourse({ ...defaultModel('ketamine', 'iv'), course });
 * [exposure.model.id, exposure.accumulation('parent').lastPeakByFirst < 1.01]
 * // => ['otto-2021-s-ketamine', true]
 * @category simulation
 */
export function simulateCourse(
  input: CourseOptions & {
    readonly model: PharmacokineticModel;
    readonly course: PlannedCourse;
    readonly person?: Person;
    readonly assumptions?: readonly string[];
  },
): Exposure {
  const read = dosesOf(input.course, input);
  return new Exposure({
    model: input.model,
    doses: read.doses,
    person: { ...read.person, ...input.person },
    assumptions: [...read.assumptions, ...(input.assumptions ?? [])],
    warnings: read.warnings,
  });
}

function formOf(course: PlannedCourse, { form }: CourseOptions): Form {
  const found = form ?? course.form;
  if (found === 'base' || found === 'hydrochloride') return found;
  throw new OpenKetamineError(
    'INPUT_INVALID',
    '/plan/form',
    'The course does not say whether its doses are base or hydrochloride.',
    "Say form: 'base' or form: 'hydrochloride': a milligram of the one is not a milligram of the other.",
  );
}
