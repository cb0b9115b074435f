import type { CourseRequest, ScreenedCourse } from '@openketamine/care-plan';
import type { PatientFactsInput, Reference } from '@openketamine/model';
import type { PlanChoices, SitePolicy } from '@openketamine/planner';
import type { ShippedProtocol } from '@openketamine/protocols';

/** One line of the list of protocols. */
export type ProtocolSummary = Pick<
  ShippedProtocol,
  'id' | 'title' | 'summary' | 'kind' | 'status' | 'drug' | 'route' | 'indications'
> & {
  readonly jurisdiction: string | null;
  readonly setting: string;
};

/** Everything the app needs to show and plan one protocol. */
export interface ProtocolAnswer {
  readonly protocol: ShippedProtocol;
  /** Places that rules or protocols name. */
  readonly places: readonly string[];
}

/** A condition, an allergy or another fact that a rule asks about. */
export interface Asked {
  /** The id that the facts use. */
  readonly id: string;
  readonly label: string;
}

/** What the rules of one protocol in one place want to know, by how it is recorded. */
export interface Questions {
  readonly conditions: readonly (Asked & { readonly wantsDate: boolean })[];
  readonly familyHistory: readonly Asked[];
  readonly allergies: readonly Asked[];
  /** Medicines and classes that rules look for; the list itself is written freely. */
  readonly medicines: readonly Asked[];
  readonly observations: readonly (Asked & { readonly unit: string })[];
  readonly substances: readonly Asked[];
  /** Scale totals, or single items where the item is set. */
  readonly scores: readonly (Asked & { readonly scale: string; readonly item?: string })[];
  /** Whether a rule counts earlier treatment trials. */
  readonly treatments: boolean;
  /** Facts with one of a few values, such as pregnancy.status. */
  readonly choices: readonly (Asked & { readonly values: readonly string[] })[];
}

/**
 * What a plan depends on: all that `CourseRequest` has, as JSON. The server adds the clock and closes public holidays. Facts are never
 * kept: they live as long as the request.
 */
export interface PlanRequest extends Omit<
  CourseRequest,
  'protocol' | 'version' | 'clock' | 'choices' | 'policy'
> {
  readonly protocol: string;
  readonly jurisdiction?: string | undefined;
  readonly choices: Omit<PlanChoices, 'jurisdiction'>;
  readonly policy?: SitePolicy | undefined;
}

/** A plan with what the screening says about it. */
export interface PlanAnswer {
  readonly course: ScreenedCourse;
  /** Whose rules the screening asked; null where only rules without a place ran. */
  readonly place: string | null;
  /** A short reference for every source that the protocol or a finding cites. */
  readonly references: Readonly<Record<string, Reference>>;
}

/** What a screening depends on. */
export interface ScreenRequest {
  readonly protocol: string;
  readonly at: string;
  readonly jurisdiction?: string | undefined;
  readonly facts: PatientFactsInput;
}

/** What is wrong with one field: the words, and the code and values they were made of. */
export interface FieldError {
  /** The control it is about: a path of fields, or the key of a fact. */
  readonly field: string;
  readonly message: string;
  readonly code?: string;
  readonly about?: Readonly<Record<string, string | number>>;
}

/** Something that somebody else recorded meanwhile. */
export interface TheirEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What happened, where, why and the next step. */
export interface ApiError {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** Values that the words were made of. */
  readonly about?: Readonly<Record<string, string | number>>;
  /** Everything that is wrong, by the field it is about. */
  readonly fields?: readonly FieldError[];
  /** The version that was expected, and the one that was found in its place. */
  readonly expected?: number;
  readonly found?: number;
  /** What happened between the two: the other side of a conflict. */
  readonly theirs?: readonly TheirEvent[];
}
