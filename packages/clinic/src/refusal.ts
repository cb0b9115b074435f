/** Why a command is not carried out, as data. The words stand in {@link refusalWords}, by the code. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The field of the command it is about; empty where it is about the whole. */
  readonly field: string;
  /** Values that the words need. */
  readonly about?: Readonly<Record<string, string | number>>;
  /** Words of the planner, where it was the planner that refused. */
  readonly says?: string;
}

/** Every reason, in plain words. `{name}` stands for a value of `about`. */
export const refusalWords = {
  'already-there': 'This was recorded already.',
  'not-there': 'There is no such record.',
  archived: 'This record is archived. Restore it first.',
  'value-missing': 'Please fill this in.',
  'value-invalid': 'This value cannot be.',
  'day-impossible': 'The calendar has no such day.',
  'in-the-future': 'This lies in the future.',
  'role-lacking': 'Your role does not allow this. Ask a {role}.',
  'planner-refuses': 'The plan does not allow this.',
  'course-over': 'This course is over.',
  'session-not-next': 'Session {next} comes first.',
  'on-the-floor': 'Session {session} is under way. Finish it first.',
  'session-over': 'This session is over.',
  'not-arrived': 'The patient has not arrived yet.',
  'questions-open': '{count} questions are not answered yet.',
  'reason-needed': 'Say why.',
  'not-cleared': 'Nobody has decided yet that this session goes ahead.',
  'no-dose': 'No dose is prepared yet.',
  'outside-protocol': 'This dose is not what the plan says. Give a reason to go on.',
  'same-person': 'The second check is made by somebody else.',
  'check-needed': 'A second person has not checked the dose yet.',
  'not-running': 'No dose is running.',
  'already-running': 'The dose is running already.',
  'dose-not-ended': 'The dose has not ended yet.',
  'criteria-open': '{count} criteria for leaving are not met yet.',
  'too-early': 'The observation ends at {until}.',
  'cannot-correct': 'Other entries rest on this one. Record what is right instead.',
  'lot-empty': 'The lot holds only {left}.',
  'lot-expired': 'This lot expired on {on}.',
  'lot-drug': 'This lot holds {drug}.',
  'witness-needed': 'A second person signs for this.',
  'duty-done': 'This was done already.',
  'consent-missing': 'Consent is not on record.',
  'told-already': 'It is recorded already who was told.',
} as const;

/** A code of {@link refusalWords}. */
export type RefusalCode = keyof typeof refusalWords;

/**
 * The words of a refusal.
 *
 * @example
 * sayRefusal({ code: 'session-not-next', field: 'session', about: { next: 2 } })
 * // => 'Session 2 comes first.'
 */
export function sayRefusal({ code, about = {}, says }: Refusal): string {
  const words = refusalWords[code].replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    String(about[name] ?? ''),
  );
  return says === undefined ? words : `${words} ${says}`;
}

/** What deciding gives: what happens, or why it does not. */
export type Decision<E> =
  | { readonly events: readonly E[] }
  | { readonly refused: readonly Refusal[] };

/** A command that is refused for one reason. */
export function refuse(
  code: RefusalCode,
  field = '',
  about?: Readonly<Record<string, string | number>>,
): { readonly refused: readonly Refusal[] } {
  return { refused: [{ code, field, ...(about === undefined ? {} : { about }) }] };
}

/** A command that leads to events. */
export function happen<E>(...events: readonly E[]): { readonly events: readonly E[] } {
  return { events };
}
