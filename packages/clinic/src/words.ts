/**
 * Every word of this package that people read, by key: another language is another such record. `{name}` stands for a value.
 *
 * `refusal` says why a command is not carried out, `field` what is wrong with what was typed, `label` names the questions of the form,
 * `question` those before the dose, `alarm` what raised an alarm.
 */
export const words = {
  refusal: {
    'already-there': 'This was recorded already.',
    'not-there': 'There is no such record.',
    archived: 'This record is archived. Restore it first.',
    'value-missing': 'Please fill this in.',
    'value-invalid': 'This value cannot be.',
    'day-impossible': 'The calendar has no such day.',
    'in-the-future': 'This lies in the future.',
    'fact-unknown': 'Nobody asks for this: there is no such fact.',
    'said-twice': 'This is answered twice here. Send one answer.',
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
    'scale-unknown': 'There is no such scale.',
  },
  field: {
    whole: 'Give a whole number.',
    outside: '{value} cannot be. Give a value from {least} to {most}.',
    number: 'Write a number, for example 72 or 72.5.',
    'number-in': 'Write a number, for example 72 or 72.5, in {unit}.',
    ambiguous: '“{typed}” can be read in two ways. Which is meant?',
    unit: '“{typed}” is no unit this field knows. Give it in {unit}.',
    'pounds-or-kilograms': '{value} without a unit: kilograms or pounds?',
    day: 'The calendar has no such day. Write 2026-11-30.',
    'day-in-the-future': 'This day lies in the future.',
    moment: 'Write a day, or a day and a time: 2026-11-30 08:15.',
    'moment-in-the-future': 'This lies in the future.',
    choice: 'Choose one of the list.',
    'yes-or-no': 'Choose yes or no.',
    'pressure-swapped':
      '{systolic} over {diastolic}: the lower value is not lower. Are they swapped?',
    'body-mass-index': '{weight} kg at {height} cm is a BMI of {index}. Is that right?',
  },
  label: {
    'pregnancy.status': 'Pregnancy',
    'pregnancy.childbearingPotential': 'Able to become pregnant',
    'pregnancy.contraception': 'Uses contraception',
    'pregnancy.breastfeeding': 'Breast-feeding',
    'logistics.escort': 'Somebody goes home with the patient',
    'logistics.reachable': 'Can be reached by phone',
    'logistics.fallsAssistance': 'Somebody helps on standing up',
    'logistics.referral': 'There is a referral',
    'logistics.psychiatristDecision': 'A psychiatrist decided to treat',
    'logistics.enrolled': 'Enrolled in the required program',
    'logistics.recordsReceived': 'Earlier records were received',
    'logistics.resuscitation': 'Resuscitation equipment and staff are at hand',
    'visit.setting': 'Where the sessions are',
    'visit.supervised': 'A professional watches the session',
    'visit.arrived': 'Arrived',
    'visit.discharged': 'Discharged from hospital',
    hepaticImpairment: 'Liver function impaired',
    renalImpairment: 'Kidney function impaired',
    birthDate: 'Birth date',
    capacity: 'Able to consent',
    consent: 'Consented to treatment',
    medicines: 'Medicines',
    treatmentHistory: 'Earlier treatments',
    'conditions.complete': 'These are all conditions: what is not ticked is absent',
    'medicines.complete': 'These are all medicines',
    'allergies.complete': 'These are all allergies',
    'familyHistory.complete': 'This is all that is known of the family',
    'treatmentHistory.complete': 'These are all',
  },
  question: {
    consent: 'Consent is on record and the patient still agrees today.',
    'no-suicidal-intent': 'Asked today: there is no intent and no plan of suicide.',
    'medicines-unchanged': 'No medicine was started, stopped or changed since the last visit.',
    'ride-home': 'Somebody takes the patient home.',
    'not-pregnant': 'The patient is not pregnant, or cannot be.',
    enrolled: 'The patient is enrolled where a program wants it.',
  },
  alarm: {
    'before-the-dose': 'asked before the dose',
    'intent-answered': 'Intent or a plan of suicide was answered before the dose.',
    item: '{scale}, item {item}: {answer}',
    total: '{scale}, total: {answer}',
    tier: '{scale}, {tier}',
  },
} as const;

/** Values that stand in words. */
export type About = Readonly<Record<string, string | number>>;

/**
 * Words with their values put in. A value that is missing leaves its place empty.
 *
 * @example
 * fill('Session {next} comes first.', { next: 2 })
 * // => 'Session 2 comes first.'
 */
export function fill(text: string, about: About = {}): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(about[name] ?? ''));
}

/** A key of the words about a field. */
export type FieldWord = keyof typeof words.field;

/** What is said about a field, as key and values, and in words. */
export interface FieldSaying {
  readonly code: FieldWord;
  readonly about: About;
  readonly says: string;
}

/** Says something about a field. */
export function sayOfField(code: FieldWord, about: About = {}): FieldSaying {
  return { code, about, says: fill(words.field[code], about) };
}
