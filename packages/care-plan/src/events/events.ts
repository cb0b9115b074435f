import type { ObservationFact, PatientFactsInput, Quantity } from '@openketamine/model';
import type { CourseEvent as PlannedEvent, PlanPatient } from '@openketamine/planner';

type Of<T extends PlannedEvent['type']> = Extract<PlannedEvent, { type: T }>;
type Widened = 'facts-changed' | 'observation' | 'assessment';
type Common = Pick<PlannedEvent, 'id' | 'at' | 'by' | 'note'>;

/**
 * Something that happened in a course, as planner and rules read it: the planner's events, of which three may say more.
 * Facts that changed may be any facts of a patient; an observation may be a coded result, yes or no, and say in which
 * circumstances it was made; an assessment may be of one item, or give a class instead of a total.
 *
 * @category events
 */
export type CourseEvent =
  | Exclude<PlannedEvent, { type: Widened }>
  | (Common & {
      /** Facts about the patient changed. */
      readonly type: 'facts-changed';

      /** ISO date from which they hold. */
      readonly date: string;
      /** Facts of the patient; those of the planner, such as `escort`, are taken too. */
      readonly facts: PatientFactsInput | PlanPatient;
    })
  | (Common &
      Omit<Of<'observation'>, 'value'> & {
        /** The reading with its unit, a coded result, or yes and no. */
        readonly value: Quantity | string | boolean;
        /** Without it a reading of a session was made during it, any other in no special circumstances. */
        readonly context?: ObservationFact['context'];

        /** Upper limit of the laboratory, in the unit of the value. */
        readonly upperLimitOfNormal?: number | undefined;
      })
  | (Common &
      Omit<Of<'assessment'>, 'total'> & {
        /** Total of the scale, or of the item; absent where a class is given. */
        readonly total?: number | undefined;
        /** One item of the scale, where the result is of that item alone. */
        readonly item?: string | undefined;
        /** A class instead of a number: high. */
        readonly class?: string | undefined;
      });

/**
 * An event of one type.
 *
 * @category events
 */
export type EventOf<T extends CourseEvent['type']> = Extract<CourseEvent, { type: T }>;
