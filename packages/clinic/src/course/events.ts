import type { Quantity } from '@openketamine/model';
import type { CourseChoices } from './commands.js';

interface Why {
  readonly reason?: string;
}
interface OnDay {
  readonly day: string;
}

/** What happened to a course, apart from what happened in its sessions. */
export type ClinicCourseEvent =
  | {
      readonly type: 'course-opened';
      readonly patient: string;
      readonly protocol: string;
      /** The release of the protocols and the content of this one: the course stays with it until somebody decides. */
      readonly version: string;
      readonly digest: string;
      readonly start: string;
      readonly place: string | null;
      readonly choices: CourseChoices;
      readonly weightConfirmed?: true;
    }
  | ({ readonly type: 'choices-changed'; readonly choices: CourseChoices } & Why)
  | ({
      readonly type: 'dose-chosen';
      readonly session: number;
      readonly dose: Quantity<'mg' | 'mg/kg'>;
    } & Why)
  | ({ readonly type: 'session-moved'; readonly session: number; readonly to: string } & Why)
  | ({
      readonly type: 'session-missed';
      readonly session: number;
      readonly worsened?: boolean;
    } & OnDay &
      Why)
  | ({
      readonly type: 'rated';
      readonly scale: string;
      readonly total?: number;
      readonly class?: string;
      readonly answers?: readonly (number | null)[];
      readonly baseline?: true;
      readonly session?: number;
    } & OnDay)
  | ({
      readonly type: 'tolerability-judged';
      readonly session?: number;
      readonly poor: boolean;
    } & OnDay)
  | ({
      readonly type: 'event-reported';
      readonly event: string;
      readonly serious: boolean;
      readonly session?: number;
      readonly note?: string;
    } & OnDay)
  | ({ readonly type: 'gate-decided'; readonly gate: string; readonly outcome: string } & OnDay)
  | ({ readonly type: 'medicine-started'; readonly medicine: string } & OnDay)
  | ({ readonly type: 'medicine-stopped'; readonly medicine: string } & OnDay)
  | ({ readonly type: 'relapsed' } & OnDay)
  | ({ readonly type: 'discharged-from-ward' } & OnDay)
  | ({ readonly type: 'arm-assigned'; readonly arm: string } & OnDay)
  | ({ readonly type: 'course-paused' } & OnDay & Why)
  | ({ readonly type: 'course-resumed' } & OnDay & Why)
  | ({ readonly type: 'course-stopped' } & OnDay & Why)
  | { readonly type: 'protocol-adopted'; readonly version: string; readonly digest: string }
  | ({ readonly type: 'protocol-kept'; readonly version: string; readonly digest: string } & Why)
  | ({ readonly type: 'event-undone'; readonly event: string } & Why);
