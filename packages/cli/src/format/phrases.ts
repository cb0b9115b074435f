import type { ScreenedCourse, ScreeningFinding } from '@openketamine/course';
import type { PlanFinding, Quantity, Session } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';

/** What a terminal shows of a quantity: a plain space instead of the thin one. */
export const amount = (quantity: Quantity) => showQuantity(quantity).replace('\u202f', ' ');

export function doseOf(session: Session): string {
  if (session.dose !== null) {
    const often = session.timesPerDay === undefined ? '' : ` x ${session.timesPerDay} a day`;
    const devices = session.devices === undefined ? '' : ` (${session.devices} ${session.devices === 1 ? 'device' : 'devices'})`;
    return `${amount(session.dose)}${often}${devices}`;
  }
  if (session.gap !== undefined) return `[ ] gap: ${session.gap}`;
  if (session.choices) return `choose ${session.choices.map((one) => `${one.value} mg${one.arm === undefined ? '' : ` (${one.arm})`}`).join(' or ')}`;
  if (session.range) return `choose ${amount(session.range.least)} to ${amount(session.range.most)}`;
  return session.state === 'missed' ? 'not given' : session.state === 'stopped' ? 'part not recorded' : 'not decided';
}

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

export function isScreening(finding: PlanFinding | ScreeningFinding): finding is ScreeningFinding {
  return 'outcome' in finding;
}

/** What must be said before anything else about an exclusion, met or undecided. */
export function firstWord(course: ScreenedCourse): string | undefined {
  const met = course.findings.filter((one) => isScreening(one) && one.outcome === 'met' && one.action === 'exclude');
  if (course.blocked) {
    return `BLOCKED: ${met.map((one) => one.message).join(' ')} No session is planned while this stands.`;
  }
  const { exclude, defer } = course.screening.undecided;
  if (exclude + defer === 0) return undefined;
  const parts = [
    ...(exclude === 0 ? [] : [`${exclude} excluding ${exclude === 1 ? 'rule is' : 'rules are'} undecided`]),
    ...(defer === 0 ? [] : [`${defer} deferring`]),
  ];
  return `NOT CLEARED: ${parts.join(', ')}; facts are missing. Not recorded is not "no".`;
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

export function dateOf(iso: string | null): string {
  return iso === null ? 'no date yet' : `${weekday.format(new Date(`${iso}T00:00:00Z`))} ${iso}`;
}
