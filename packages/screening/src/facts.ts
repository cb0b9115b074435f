import { isCalendarDay } from '@openketamine/model/bounds';
import { OpenKetamineError, type PatientFacts, type Terminology } from '@openketamine/model';
import { patientFactsSchema } from '@openketamine/model/schema';
import { checkNames } from './internal/check-names.js';
import { explainIssue } from './internal/explain-issue.js';

/**
 * Checks patient facts that came from outside: a file, a form, a message.
 *
 * Refuses unknown fields, units and names, with the place and the nearest known name. Published codes that no
 * concept lists are kept: screening reports them as "not evaluable". Does not judge whether the facts are plausible.
 *
 * @param input - anything, usually parsed JSON
 * @param terminology - names to check against; without it names are taken as they are
 * @param path - where the facts stand in the caller's input
 * @returns the facts, with defaults filled in
 * @throws OpenKetamineError `INPUT_INVALID`, `UNIT_UNKNOWN`, `VALUE_NOT_FINITE`, `ID_UNKNOWN`
 * @example
 * readFacts({ weight: { value: 70, unit: 'kg' } })
 * // => { weight: { value: 70, unit: 'kg' } }
 * @example
 * readFacts({ wieght: 70 })
 * // throws INPUT_INVALID
 * @category screening
 */
export function readFacts(input: unknown, terminology?: Terminology, path = ''): PatientFacts {
  const parsed = patientFactsSchema.safeParse(input);
  if (!parsed.success) throw explainIssue(parsed.error.issues[0], input, path);
  checkDays(parsed.data, path);
  if (terminology !== undefined) checkNames(parsed.data, terminology, path);
  return parsed.data;
}

/** Dates that no calendar has, such as 30 February, pass the shape of a date. */
function checkDays(value: unknown, path: string): void {
  if (typeof value === 'string') {
    const day = /^(\d{4}-\d\d-\d\d)(?:T.*)?$/u.exec(value)?.[1];
    if (day === undefined || isCalendarDay(day)) return;
    throw new OpenKetamineError(
      'DATE_INVALID',
      path,
      `${value} is not a day of the calendar.`,
      'Correct the date.',
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) checkDays(part, `${path}/${key}`);
}

/**
 * Checks facts that already fit the schema: days of the calendar, and our own names against a terminology.
 *
 * @param facts - facts that fit the schema
 * @param terminology - names to check against
 * @param path - where the facts stand in the caller's input
 * @throws OpenKetamineError `DATE_INVALID`, `ID_UNKNOWN`
 * @category screening
 */
export function checkFacts(facts: PatientFacts, terminology: Terminology, path = ''): void {
  checkDays(facts, path);
  checkNames(facts, terminology, path);
}
