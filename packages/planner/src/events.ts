import type { Quantity } from '@openketamine/model';
import type { PlanPatient } from './input.js';

interface Base {
  readonly id?: string | undefined;
  /** Moment of recording; the order of the array is what counts. */
  readonly at?: string | undefined;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Something that happened in a course. Replanning is planning again with one more event.
 *
 * @category events
 */
export type CourseEvent = Base &
  (
    | {
        /** A session took place. */
        readonly type: 'session-completed';

        /** Number of the session in the course, from 1. */
        readonly session: number;

        /** ISO date of the day. */
        readonly date: string;
        /** Left out when the planned dose was given in full. */
        readonly dose?: Quantity | undefined;
      }
    | {
        /** A session did not take place on its day. */
        readonly type: 'session-missed';

        /** Number of the session in the course, from 1. */
        readonly session: number;

        /** ISO date of the day. */
        readonly date: string;

        /** Whether the patient got worse meanwhile; absent: not known. */
        readonly worsened?: boolean | undefined;

        /** Why, in words; nothing is read from it. */
        readonly reason?: string | undefined;
      }
    | {
        /** A session was ended before the whole dose was given. */
        readonly type: 'session-stopped';

        /** Number of the session in the course, from 1. */
        readonly session: number;

        /** ISO date of the day. */
        readonly date: string;

        /** What was given by then, in mg. */
        readonly given?: Quantity | undefined;

        /** Why, in words; nothing is read from it. */
        readonly reason?: string | undefined;
      }
    | {
        /** A session was put on another day. */
        readonly type: 'session-moved';

        /** Number of the session in the course, from 1. */
        readonly session: number;

        /** The new day, as an ISO date. */
        readonly to: string;

        /** ISO date of the day. */
        readonly date?: string | undefined;

        /** Why, in words; nothing is read from it. */
        readonly reason?: string | undefined;
      }
    | {
        /** The dose of a session was chosen among those that the protocol allows. */
        readonly type: 'dose-chosen';

        /** Number of the session in the course, from 1. */
        readonly session: number;

        /** The chosen dose: 56 mg, 0.5 mg/kg. */
        readonly dose: Quantity;

        /** ISO date of the day. */
        readonly date?: string | undefined;
      }
    | {
        /** A scale was rated. */
        readonly type: 'assessment';

        /** Id of the scale: `madrs`. */
        readonly scale: string;

        /** Points of the whole scale. */
        readonly total: number;

        /** ISO date of the day. */
        readonly date: string;

        /** True where later results are compared with this one. */
        readonly baseline?: boolean | undefined;
        /** The session it was taken for. */
        readonly session?: number | undefined;
      }
    | {
        /** How well the last dose was borne. */
        readonly type: 'tolerability';

        /** ISO date of the day. */
        readonly date: string;

        /** True where the dose was borne badly. */
        readonly poor: boolean;
        /** The session it is about; which doses it holds back goes by the order of the events. */
        readonly session?: number | undefined;
      }
    | {
        /** Something harmful happened. */
        readonly type: 'adverse-event';

        /** ISO date of the day. */
        readonly date: string;

        /** What happened, as a word of the terminology or in plain words. */
        readonly event: string;

        /** Whether it was serious in the sense of reporting; absent: not said. */
        readonly serious?: boolean | undefined;

        /** Number of the session in the course, from 1. */
        readonly session?: number | undefined;
      }
    | {
        /** Facts about the patient changed; from then on the plan reads the new ones. */
        readonly type: 'facts-changed';
        /** ISO date of the day. */
        readonly date: string;
        /** The facts that changed; all others stay. */
        readonly facts: PlanPatient;
      }
    | {
        /** A question that the protocol leaves to a clinician was answered. */
        readonly type: 'gate-decided';

        /** A gate of the protocol by its id, or `rule:` and the id of a rule. */
        readonly gate: string;

        /** One of the outcomes that the gate has: `continue`. */
        readonly outcome: string;

        /** ISO date of the day. */
        readonly date: string;
      }
    | {
        /** A medicine was started beside the course. */
        readonly type: 'medicine-started';
        /** ISO date of the day. */
        readonly date: string;
        /** Ingredient or class: `sertraline`. */
        readonly medicine: string;
      }
    | {
        /** A medicine was stopped. */
        readonly type: 'medicine-stopped';
        /** ISO date of the day. */
        readonly date: string;
        /** Ingredient or class: `sertraline`. */
        readonly medicine: string;
      }
    | {
        /** The patient got ill again. */
        readonly type: 'relapse';
        /** ISO date of the day. */
        readonly date: string;
      }
    | {
        /** The patient left the hospital or the program. */
        readonly type: 'discharged';
        /** ISO date of the day. */
        readonly date: string;
      }
    | {
        /** It is known to which arm of the trial the patient belongs. */
        readonly type: 'arm-assigned';
        /** ISO date of the day. */
        readonly date: string;
        /** Id of the arm in the protocol. */
        readonly arm: string;
      }
    | {
        /** Something was measured. */
        readonly type: 'observation';

        /** Number of the session in the course, from 1. */
        readonly session?: number | undefined;

        /** ISO date of the day. */
        readonly date?: string | undefined;

        /** What was observed, as a word of the terminology. */
        readonly code: string;

        /** The reading with its unit. */
        readonly value: Quantity;
      }
    | {
        /** The course was interrupted. */
        readonly type: 'course-paused';

        /** ISO date of the day. */
        readonly date: string;

        /** Why, in words; nothing is read from it. */
        readonly reason?: string | undefined;
      }
    | {
        /** An interrupted course goes on. */
        readonly type: 'course-resumed';

        /** ISO date of the day. */
        readonly date: string;

        /** Why, in words; nothing is read from it. */
        readonly reason?: string | undefined;
      }
    | {
        /** The course ended. */
        readonly type: 'course-stopped';

        /** ISO date of the day. */
        readonly date: string;

        /** Why, in words; nothing is read from it. */
        readonly reason?: string | undefined;
      }
    | {
        /** An earlier event is taken back: it never happened. */
        readonly type: 'entered-in-error';

        /** Id of the event that is taken back. */
        readonly event: string;

        /** ISO date of the day. */
        readonly date?: string | undefined;
      }
  );
