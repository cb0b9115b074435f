import { plausible, type PatientFacts } from '@openketamine/model';
import type { Birth, RecordedAge } from '../prepared.js';
import { isFuture, yearsSince } from '../time.js';
import type { Reader } from './reader.js';

function readBirth(text: string, reader: Reader): Birth {
  const span = reader.time(text);
  const born = span !== undefined && !isFuture(span, reader.at);
  return { text, span, years: born ? yearsSince(span, reader.at) : undefined };
}

/** All birth dates of a record, in their order, also where one is given twice. */
export function readBirths({ birthDate, birthDates }: PatientFacts, reader: Reader): Birth[] {
  const births: Birth[] = [];
  if (birthDate !== undefined) births.push(readBirth(birthDate, reader));
  for (const text of birthDates ?? []) births.push(readBirth(text, reader));
  return births;
}

/** Every age that a record gives, by birth date or as such. */
export function agesOf(births: readonly Birth[], age: PatientFacts['age']): RecordedAge[] {
  const ages: RecordedAge[] = [];
  const { least, most } = plausible.age;
  for (const { text, years } of births) {
    if (years !== undefined) ages.push({ years, text: `${years} a, born ${text}` });
  }
  if (age !== undefined) {
    const { value, unit } = age;
    const years = unit === 'mo' ? value / 12 : value;
    // NaN is in no range either.
    if (years >= least && years <= most) ages.push({ years, text: `${value} ${unit}` });
  }
  return ages;
}
