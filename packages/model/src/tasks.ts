/**
 * Kinds of task. `referral` and `letter` are what a site may ask for; no text of either is written here.
 *
 * @category course
 */
export const taskKinds = [
  'assessment',
  'lab',
  'integration',
  'therapy',
  'form',
  'visit',
  'call',
  'referral',
  'letter',
] as const;

/**
 * One of `taskKinds`: `assessment`, `form`.
 *
 * @category course
 */
export type TaskKind = (typeof taskKinds)[number];

/**
 * What a referral or a letter may have to say of a patient and a course, the patient first.
 *
 * @category course
 */
export const taskFacts = [
  'patient',
  'conditions',
  'allergies',
  'medicines',
  'treatment-history',
  'ratings',
  'protocol',
  'sessions',
  'adverse-events',
  'findings',
  'open-questions',
] as const;

/**
 * One of `taskFacts`: `allergies`.
 *
 * @category course
 */
export type TaskFactName = (typeof taskFacts)[number];
