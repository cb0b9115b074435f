/** A way in which a question is answered. Every kind has one reader and one control. */
export type ControlKind =
  | 'number'
  | 'choice'
  | 'yes-no'
  | 'day'
  | 'moment'
  | 'condition'
  | 'noted'
  | 'medicines'
  | 'trials'
  | 'last-taken';

/** One question of a form. Its key is the only one in the form, so that nothing is asked twice. */
export interface Control {
  /** Where the answer goes: `weight`, `pregnancy.status`, `conditions/heart-failure`. */
  readonly key: string;
  readonly section: Section;
  readonly kind: ControlKind;
  readonly label: string;
  /** UCUM unit of a number. */
  readonly unit?: string;
  /** Values of a choice. */
  readonly options?: readonly string[];
  /** What a number may be at all; outside it is a slip of the pen. */
  readonly bound?: { readonly least: number; readonly most: number; readonly whole?: true };
  /** Whether the answer has a time of its own: a measurement or a score. */
  readonly timed?: true;
  /** Whether a rule wants to know when it began: a condition within so many months. */
  readonly wantsDate?: true;
  /** Whether rules that apply, or the protocol, want to know it. */
  readonly asked: boolean;
}

/** Parts of the form, in the order in which they stand. */
export const sections = [
  'person',
  'pregnancy',
  'conditions',
  'medicines',
  'allergies',
  'family',
  'substances',
  'measurements',
  'scores',
  'treatments',
  'arrangements',
] as const;

/** One of {@link sections}. */
export type Section = (typeof sections)[number];
