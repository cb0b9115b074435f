import type { ScreenedCourse, ScreeningFinding } from '../join.js';
import type { PlanFinding, Quantity, Session, TimetableEntry } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';

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
    return `choose ${session.choices.map((one) => `${one.value} mg${one.arm === undefined ? '' : ` (${one.arm})`}`).join(' or ')}`;
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
 * What must be said before anything else: an exclusion that is met, or one that is undecided.
 *
 * @param course - a course with its screening
 * @returns one sentence or two; undefined when nothing excludes and nothing excluding is open
 * @category printing
 */
export function firstWord(course: ScreenedCourse): string | undefined {
  const met = course.findings.filter(
    (one) => isScreening(one) && one.outcome === 'met' && one.action === 'exclude',
  );
  if (course.blocked) {
    return `BLOCKED: ${met.map((one) => one.message).join(' ')} No session is planned while this stands.`;
  }
  const { exclude, defer } = course.screening.undecided;
  if (exclude + defer === 0) return undefined;
  const parts = [
    ...(exclude === 0
      ? []
      : [`${exclude} excluding ${exclude === 1 ? 'rule is' : 'rules are'} undecided`]),
    ...(defer === 0 ? [] : [`${defer} deferring`]),
  ];
  return `NOT CLEARED: ${parts.join(', ')}. Facts are missing, and not recorded is not "no".`;
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
  return `${minute}: ${what}${says}${entry.unverified ? ' (unverified)' : ''}`.replaceAll(
    '..',
    '.',
  );
}
