import type { ScreenedCourse, ScreeningFinding } from '../join.js';
import type {
  PlanFinding,
  PlannedTask,
  ProcedureItem,
  Quantity,
  Session,
  TimetableEntry,
} from '@openketamine/model';
import { showQuantity, withMarks } from '@openketamine/model/render';

/**
 * A quantity in plain text: as the rendering contract has it, with a plain space instead of the thin one.
 *
 * @param quantity - any quantity
 * @returns number, space and unit
 * @example
 * amount({ value: 31.5, unit: 'mg' })
 * // => '31.5 mg'
 * @category printing
 */
export function amount(quantity: Quantity): string {
  return showQuantity(quantity).replace('\u202f', ' ');
}

/**
 * The dose of a session in words: what is given, what is to be chosen, or the gap.
 *
 * @param session - a planned session
 * @returns words, never empty
 * @category printing
 */
export function doseOf(session: Session): string {
  if (session.dose !== null) {
    const often = session.timesPerDay === undefined ? '' : ` x ${session.timesPerDay} a day`;
    const devices =
      session.devices === undefined
        ? ''
        : ` (${session.devices} ${session.devices === 1 ? 'device' : 'devices'})`;
    return `${amount(session.dose)}${often}${devices}`;
  }
  if (session.gap !== undefined) return `[ ] gap: ${session.gap}`;
  if (session.choices)
    return `choose ${session.choices.map((choice) => `${choice.value} mg${choice.arm === undefined || choice.arm === String(choice.value) ? '' : ` (${choice.arm})`}`).join(' or ')}`;
  if (session.range)
    return `choose ${amount(session.range.least)} to ${amount(session.range.most)}`;
  return session.state === 'missed'
    ? 'not given'
    : session.state === 'stopped'
      ? 'part not recorded'
      : 'not decided';
}

/**
 * How a dose is given, in words: over how long, in which parts, how far apart.
 *
 * @param session - a planned session
 * @returns words; empty when the source says nothing
 * @category printing
 */
export function howOf(session: Session): string {
  const [first] = session.parts;
  if (first === undefined) return '';
  if (session.devices !== undefined) {
    const gap = session.parts[1]?.startsAt.value;
    return gap === undefined ? '' : `${gap} min apart`;
  }
  return session.parts
    .map((part) => {
      const dose = session.parts.length > 1 && part.dose !== null ? `${amount(part.dose)} ` : '';
      if (part.over === null) return `${dose}at once`;
      if (part.over === undefined) return dose.trim();
      return `${dose}over ${amount(part.over)}`;
    })
    .join(', then ');
}

/**
 * A task in words, without its day: which one of how many, the days that are as good, how long it takes, what it depends on, who
 * asks for it, and how far the facts it needs are on record.
 *
 * @param task - a planned task
 * @returns its title and what is known of it
 * @example
 * taskWords({
 *   id: 'talks', kind: 'therapy', what: 'talks', title: 'Therapy visit', date: '2025-02-03', cites: [],
 *   of: { number: 2, count: 4 }, window: { earliest: '2025-02-03', latest: '2025-02-09' },
 * })
 * // => 'Therapy visit, 2 of 4, any day to 2025-02-09'
 * @category printing
 */
export function taskWords(task: PlannedTask): string {
  const { title, of, window, length, conditional, askedBy, facts = [] } = task;
  const words = [
    title,
    of === undefined ? undefined : `${of.number} of ${of.count}`,
    window === undefined || window.latest === window.earliest
      ? undefined
      : `any day to ${window.latest}`,
    length === undefined ? undefined : amount(length),
    conditional === true ? 'conditional' : undefined,
    askedBy === undefined ? undefined : `asked for by ${askedBy.by}, ${askedBy.on}`,
  ].filter((word) => word !== undefined);
  const needed = facts.map(({ fact, known, entries }) =>
    known === 'not-recorded'
      ? `[ ] ${fact} not recorded`
      : `${fact} ${entries.length}${known === 'incomplete' ? ' (perhaps not all)' : ''}`,
  );
  const needs = needed.length === 0 ? '' : `; needs: ${needed.join(', ')}`;
  return withMarks(`${words.join(', ')}${needs}`, task);
}

const named = (part: string | undefined) => (part === undefined ? '' : `${part}: `);

/**
 * What holds a dose: how much of which solution, where several strengths are at hand one or another, and at which rate a pump gives
 * it. The milligrams are those that the volume really holds.
 *
 * @param session - a planned session
 * @returns lines, one for each part and amount; none where nobody gave a strength or a volume
 * @example
 * volumesOf({
 *   volumes: [{ volume: { value: 4, unit: 'mL' }, strength: { value: 10, unit: 'mg/mL' }, holds: { value: 40, unit: 'mg' } }],
 *   parts: [{ startsAt: { value: 0, unit: 'min' }, dose: null, pump: { value: 75, unit: 'mL/h' } }],
 * })
 * // => ['40 mg = 4 mL at 10 mg/mL', 'Pump: 75 mL/h']
 * @category printing
 */
export function volumesOf({ volumes = [], parts }: Pick<Session, 'volumes' | 'parts'>): string[] {
  const byAmount = new Map<string, readonly string[]>();
  for (const { part, holds, volume, strength } of volumes) {
    const dose = `${named(part)}${amount(holds)}`;
    const solution = `${amount(volume)} at ${amount(strength)}`;
    byAmount.set(dose, [...(byAmount.get(dose) ?? []), solution]);
  }
  return [
    ...[...byAmount].map(([dose, solutions]) => `${dose} = ${solutions.join(', or ')}`),
    ...parts.flatMap(({ id, pump }) =>
      pump === undefined ? [] : [`Pump: ${parts.length > 1 ? named(id) : ''}${amount(pump)}`],
    ),
  ];
}

/** Facts that a reader checks first: whether this is the right person, and what a dose was worked out from. */
export interface AboutPatient {
  /** The label of the patient, as the facts give it; no engine reads it. */
  readonly id?: string;
  /**
   * Age at the moment that was asked about, in years or months; absent where it is not recorded.
   */
  readonly age?: Quantity<'a' | 'mo'>;
  /** Date of birth, as an ISO date; absent where it is not recorded. */
  readonly birthDate?: string;
  /** Sex, as the facts give it; absent where it is not recorded. */
  readonly sex?: string;
  /** Body weight; absent where it is not recorded. */
  readonly weight?: Quantity<'kg' | 'g'>;
  /** Body height; absent where it is not recorded. */
  readonly height?: Quantity<'cm' | 'm'>;
}

/**
 * Whom something is about, in one line: the label and the facts that were given.
 *
 * @param patient - label and facts
 * @returns words; empty where nothing was given
 * @example
 * patientWords({ id: 'ward-7', age: { value: 44, unit: 'a' }, weight: { value: 71, unit: 'kg' } })
 * // => 'ward-7, 44 years, 71 kg'
 * @category printing
 */
export function patientWords(patient: AboutPatient): string {
  const { id, age, birthDate, sex, weight, height } = patient;
  return [
    id,
    age === undefined ? undefined : `${age.value} ${age.unit === 'mo' ? 'months' : 'years'}`,
    birthDate === undefined ? undefined : `born ${birthDate}`,
    sex === undefined ? undefined : sex === 'unknown' ? 'sex unknown' : sex,
    weight === undefined ? undefined : amount(weight),
    height === undefined ? undefined : amount(height),
  ]
    .filter((text) => text !== undefined)
    .join(', ');
}

/**
 * Whether a finding beside a plan comes from the screening.
 *
 * @param finding - of a screened course
 * @returns true for findings of the screening, false for those of the planner
 * @category printing
 */
export function isScreening(finding: PlanFinding | ScreeningFinding): finding is ScreeningFinding {
  return 'outcome' in finding;
}

/**
 * What a print needs besides the course.
 *
 * @category printing
 */
export interface PrintOptions {
  /** The moment of printing, as it is to stand on the sheet. Nothing reads a clock. */
  readonly printed?: string | undefined;
}

/**
 * Whom a course is about, which course it is, and when it was printed: on every output, as far as it is known.
 *
 * @param course - a course, with its screening or without
 * @param options - the moment of printing
 * @returns lines, perhaps none
 * @example
 * aboutLines({}, { printed: '2025-01-06T08:00:00-05:00' })
 * // => ['Printed: 2025-01-06T08:00:00-05:00']
 * @category printing
 */
export function aboutLines(course: object, { printed }: PrintOptions = {}): readonly string[] {
  const { patient, course: name } = course as Pick<ScreenedCourse, 'patient' | 'course'>;
  return [
    ...(patient === undefined ? [] : [`Patient: ${patientWords(patient)}`]),
    ...(name === undefined ? [] : [`Course: ${name}`]),
    ...(printed === undefined ? [] : [`Printed: ${printed}`]),
  ];
}

/**
 * The time of day of a session, with its zone.
 *
 * @param session - a planned session
 * @returns such as `09:00`; undefined where no time was given
 * @example
 * timeOfDay({ at: '2025-01-06T09:00:00-05:00[America/New_York]' })
 * // => '09:00'
 * @category printing
 */
export function timeOfDay({ at, times }: Pick<Session, 'at' | 'times'>): string | undefined {
  const moments = times ?? (at === undefined ? [] : [at]);
  const shown = moments.map((moment) => /T(\d\d:\d\d)/u.exec(moment)?.[1] ?? moment);
  return shown.length === 0 ? undefined : shown.join(', ');
}

/**
 * The day of a task in words: its own, or the one it is due by.
 *
 * @param task - a planned task
 * @returns words, never empty
 * @example
 * taskDay({ date: null, due: '2025-01-06' })
 * // => 'by Mon 2025-01-06'
 * @category printing
 */
export function taskDay({ date, due }: Pick<PlannedTask, 'date' | 'due'>): string {
  return date === null && due !== undefined ? `by ${dateOf(due)}` : dateOf(date);
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/**
 * A day with its weekday, in plain text.
 *
 * @param iso - ISO date, or null
 * @returns such as `Mon 2025-01-06`
 * @example
 * dateOf('2025-01-06')
 * // => 'Mon 2025-01-06'
 * @category printing
 */
export function dateOf(iso: string | null): string {
  return iso === null ? 'no date yet' : `${weekday.format(new Date(`${iso}T00:00:00Z`))} ${iso}`;
}

/**
 * One line of the timetable in words: the minute, what is checked, how often.
 *
 * @param entry - of a session's timetable
 * @returns words
 * @category printing
 */
export function checkOf(entry: TimetableEntry): string {
  const minute = entry.at.value < 0 ? `${-entry.at.value} min before` : `${entry.at.value} min`;
  const often = entry.every === undefined ? '' : `, every ${amount(entry.every)}`;
  const always = entry.continuous ? ', continuously' : '';
  const until = entry.until === undefined ? '' : `, until: ${entry.until}`;
  const says = entry.says === undefined ? '' : `. ${entry.says}`;
  const what = `${entry.do.replaceAll('-', ' ')}${often}${always}${until}`;
  return withMarks(`${minute}: ${what}${says}`, entry).replaceAll('..', '.');
}

/**
 * Items of a list in words, each with the marks of its ground.
 *
 * @param items - such as the preparation or the stop rules of a course
 * @returns one text for each
 * @category printing
 */
export const itemLines = (items: readonly ProcedureItem[]): string[] =>
  items.map((procedureItem) => withMarks(procedureItem.says, procedureItem));
