import type { Course } from '@openketamine/model';
import type { Dose, Person, Simulation, Times } from '@openketamine/pharmacokinetics';

/**
 * What is simulated: single doses, or a planned course.
 *
 * @category openketamine
 */
export type SimulateRequest = (
  | {
      /** The doses, with their times. */
      readonly doses: readonly Dose[];
      /** Not beside doses. */
      readonly course?: never;
    }
  | {
      /** A planned course, whose sessions are the doses. */
      readonly course: Pick<Course, 'sessions' | 'drug' | 'form' | 'route'>;

      /** Not beside a course. */
      readonly doses?: never;
      /** Also the sessions whose turn is not certain. */
      readonly includeConditional?: boolean;
    }
) & {
  /** Id of a model; by default the one for drug and route. */
  readonly model?: string;

  /** Weight and what else the model reads; absent: the person of the model. */
  readonly person?: Person;

  /** When concentrations are read off. */
  readonly times: Times;
};

/**
 * Simulates concentrations with a published model: exact for the model, and no more than the model is true.
 *
 * @param request - doses or a course, a model, the person, and the moments wanted
 * @returns curves, peaks and areas, with every assumption
 * @throws OpenKetamineError `ID_UNKNOWN`, `MODEL_UNSUITABLE`, `INPUT_INVALID`
 * @example
 * const { analytes } = await simulate({
 *   doses: [{ drug: 'esketamine', route: 'nasal', form: 'base', amount: { value: 84, unit: 'mg' } }],
 *   times: { at: [{ value: 40, unit: 'min' }] },
 * });
 * analytes['parent']?.unit
 * // => 'ng/mL'
 * @category openketamine
 */
export async function simulate(request: SimulateRequest): Promise<Simulation> {
  const [engine, library] = await Promise.all([
    import('@openketamine/pharmacokinetics'),
    import('@openketamine/pharmacokinetics/models'),
  ]);
  const read =
    request.course === undefined
      ? { doses: request.doses, person: {}, assumptions: [], warnings: [] }
      : engine.dosesOf(request.course, { includeConditional: request.includeConditional ?? false });
  const [first] = read.doses;
  const chosen =
    request.model === undefined
      ? library.defaultModel(first?.drug ?? '', first?.route ?? '')
      : { model: library.modelById(request.model), assumptions: [] };
  return engine.simulate(
    {
      model: chosen.model,
      doses: read.doses,
      person: { ...read.person, ...request.person },
      assumptions: [...read.assumptions, ...chosen.assumptions],
      warnings: read.warnings,
    },
    request.times,
  );
}
