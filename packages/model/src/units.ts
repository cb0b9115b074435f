/**
 * Every unit openketamine knows, as UCUM codes. A unit that is not here is refused, never guessed.
 *
 * Braces are UCUM annotations: `{session}` is a plain count with a name.
 *
 * @category units
 */
export const units = [
  // amount of drug
  'mg',
  'ug',
  'g',
  'mg/kg',
  'mg/kg/h',
  'mg/kg/min',
  'ug/kg/min',
  'mg/h',
  'mg/min',
  'mg/d',
  'meq',
  // volume, rate, concentration
  'mL',
  'L',
  'mL/h',
  'mL/min',
  'mg/mL',
  'ng/mL',
  'ug/mL',
  'ng.h/mL',
  'L/h',
  'L/min',
  'g/mol',
  // body
  'kg',
  'mm',
  'cm',
  'm',
  'kg/m2',
  'a',
  'mo',
  // time
  's',
  'min',
  'h',
  'd',
  'wk',
  '/d',
  '/wk',
  '/mo',
  '/min',
  '/h',
  '1/h',
  '1/min',
  // vital signs and laboratory
  'mm[Hg]',
  '%',
  'Cel',
  'ms',
  'm[IU]/L',
  'U/L',
  'umol/L',
  'mg/dL',
  'g/dL',
  'mmol/L',
  '{ULN}',
  'mL/min/{1.73_m2}',
  '[iU]/L',
  // counts and scores
  '1',
  '{session}',
  '{device}',
  '{spray}',
  '{dose}',
  '{item}',
  '{score}',
  '{trial}',
  '{person}',
  '{event}',
  '{half-life}',
  '{person}.a',
  '{AUD}',
] as const;

/**
 * A UCUM unit as a literal type, so that milligrams never pass for milligrams per kilogram.
 *
 * @category units
 */
export type Unit = (typeof units)[number];

const known: ReadonlySet<string> = new Set(units);

/**
 * Whether a text is a unit we know. Does not parse or convert units.
 *
 * @param text - any text, for example from a file
 * @returns true exactly for the entries of {@link units}
 * @example
 * isUnit('mg/kg')
 * // => true
 * @example
 * isUnit('pounds')
 * // => false
 * @category units
 */
export function isUnit(text: string): text is Unit {
  return known.has(text);
}
