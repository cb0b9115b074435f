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
        readonly type: 'session-completed';
        readonly session: number;
        readonly date: string;
        /** Left out when the planned dose was given in full. */
        readonly dose?: Quantity | undefined;
      }
    | {
        readonly type: 'session-missed';
        readonly session: number;
        readonly date: string;
        readonly worsened?: boolean | undefined;
        readonly reason?: string | undefined;
      }
    | {
        readonly type: 'session-stopped';
        readonly session: number;
        readonly date: string;
        readonly given?: Quantity | undefined;
        readonly reason?: string | undefined;
      }
    | {
        readonly type: 'session-moved';
        readonly session: number;
        readonly to: string;
        readonly date?: string | undefined;
        readonly reason?: string | undefined;
      }
    | {
        readonly type: 'dose-chosen';
        readonly session: number;
        readonly dose: Quantity;
        readonly date?: string | undefined;
      }
    | {
        readonly type: 'assessment';
        readonly scale: string;
        readonly total: number;
        readonly date: string;
        readonly baseline?: boolean | undefined;
        /** The session it was taken for. */
        readonly session?: number | undefined;
      }
    | {
        readonly type: 'tolerability';
        readonly date: string;
        readonly poor: boolean;
        /** The session it is about; which doses it holds back goes by the order of the events. */
        readonly session?: number | undefined;
      }
    | {
        readonly type: 'adverse-event';
        readonly date: string;
        readonly event: string;
        readonly serious?: boolean | undefined;
        readonly session?: number | undefined;
      }
    | { readonly type: 'facts-changed'; readonly date: string; readonly facts: PlanPatient }
    | {
        readonly type: 'gate-decided';
        readonly gate: string;
        readonly outcome: string;
        readonly date: string;
      }
    | { readonly type: 'medicine-started'; readonly date: string; readonly medicine: string }
    | { readonly type: 'medicine-stopped'; readonly date: string; readonly medicine: string }
    | { readonly type: 'relapse'; readonly date: string }
    | { readonly type: 'discharged'; readonly date: string }
    | { readonly type: 'arm-assigned'; readonly date: string; readonly arm: string }
    | {
        readonly type: 'observation';
        readonly session?: number | undefined;
        readonly date?: string | undefined;
        readonly code: string;
        readonly value: Quantity;
      }
    | {
        readonly type: 'course-paused';
        readonly date: string;
        readonly reason?: string | undefined;
      }
    | {
        readonly type: 'course-resumed';
        readonly date: string;
        readonly reason?: string | undefined;
      }
    | {
        readonly type: 'course-stopped';
        readonly date: string;
        readonly reason?: string | undefined;
      }
    | {
        readonly type: 'entered-in-error';
        readonly event: string;
        readonly date?: string | undefined;
      }
  );
