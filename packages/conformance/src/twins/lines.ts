import type { Course, Session, Totals } from '@openketamine/model';
import { courseDay } from '../cases/days.js';
import { said } from '../cases/words.js';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

export const dated = (iso: string | null): string =>
  iso === null ? 'no date' : `${weekday.format(new Date(`${iso}T00:00:00Z`))} ${iso}`;

const plural = (count: number, text: string) => `${count} ${text}${count === 1 ? '' : 's'}`;

/** The dose in words: what is given, what is to be chosen, or the gap. */
function dose(session: Session): string {
  if (session.gap !== undefined && session.dose === null) return `no dose: gap ${session.gap}`;
  if (session.dose === null) {
    if (session.choices)
      return `choose ${session.choices
        .map(
          (choice) => `${choice.value} mg${choice.arm === undefined ? '' : ` (arm ${choice.arm})`}`,
        )
        .join(' or ')}`;
    if (session.range) return `choose ${said(session.range.least)} to ${said(session.range.most)}`;
    return session.state === 'missed' ? 'not given' : 'dose not decided';
  }
  const often = session.timesPerDay === undefined ? '' : ` x ${session.timesPerDay} a day`;
  const devices = session.devices === undefined ? '' : ` (${plural(session.devices, 'device')})`;
  return `${said(session.dose)}${often}${devices}`;
}

/** How it is given: over how long, in which parts. */
function how(session: Session): string {
  const { parts } = session;
  if (session.devices !== undefined) {
    const apart = parts[1]?.startsAt.value;
    return apart === undefined ? '' : `${apart} min apart`;
  }
  return parts
    .map((part) => {
      const own = parts.length > 1 ? `${said(part.dose)} ` : '';
      if (part.over === undefined) return '';
      return part.over === null ? `${own}at once` : `${own}over ${said(part.over)}`;
    })
    .filter((text) => text !== '')
    .join(', then ');
}

function state(session: Session): string {
  const unverified = session.unverified ? ', unverified' : '';
  const interval = session.interval
    ? ` (${said(session.interval.least)} to ${said(session.interval.most) ?? 'no stated limit'})`
    : '';
  if (session.state === 'completed') return `given${unverified}`;
  if (session.state !== 'conditional') return `${session.state}${unverified}`;
  return `conditional: waits for ${session.gate}${interval}${unverified}`;
}

/** Sessions that stand in one line. */
interface Row {
  readonly first: Session;
  readonly last: Session;
  /** How they follow each other: `every day`, `Mon and Thu`. */
  readonly rhythm?: string;
}

const same = (a: Session, b: Session) =>
  a.phase === b.phase && dose(a) === dose(b) && how(a) === how(b) && state(a) === state(b);

/** So many sessions are quicker to read one by one. */
const readable = 8;

const week = 7;

/** How sessions follow each other, where that can be said in a word. */
function rhythmOf(sessions: readonly Session[], start: string): string | undefined {
  const days = sessions.map((session) => courseDay(session.date, start) as number);
  const gaps = days.slice(1).map((day, at) => day - (days[at] as number));
  const [gap] = gaps;
  if (gap !== undefined && gaps.every((value) => value === gap))
    return gap === 1 ? 'every day' : `every ${gap} days`;
  for (const each of [2, 3]) {
    const weekly = days.slice(each).every((day, at) => day - (days[at] as number) === week);
    if (weekly && days.length > each)
      return sessions
        .slice(0, each)
        .map((session) => dated(session.date).slice(0, 3))
        .join(' and ');
  }
  return undefined;
}

/** Sessions that are alike stand in one line when they are over, or many and regular. */
function rows(sessions: readonly Session[]): Row[] {
  const groups: Session[][] = [];
  for (const session of sessions) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && first.date !== null && session.date !== null && same(first, session))
      group.push(session);
    else groups.push([session]);
  }
  return groups.flatMap((group): Row[] => {
    const first = group[0] as Session;
    const last = group.at(-1) as Session;
    if (group.length > 1 && first.state === 'completed') return [{ first, last }];
    const rhythm = group.length > readable ? rhythmOf(group, first.date ?? '') : undefined;
    return rhythm === undefined
      ? group.map((session) => ({ first: session, last: session }))
      : [{ first, last, rhythm }];
  });
}

function when({ first, last, rhythm }: Row): string {
  if (first === last) return dated(first.date);
  return `${dated(first.date)} to ${dated(last.date)}${rhythm === undefined ? '' : `, ${rhythm}`}`;
}

const doseAndHow = (session: Session) =>
  [dose(session), how(session)].filter((part) => part !== '').join(' ');
const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));

/** The sessions of a course, a line each, under the phases they belong to. */
export function sessionLines(course: Course): string[] {
  const lines: string[] = [];
  const all = rows(course.sessions);
  const dates = widest(all.map(when));
  const doses = widest(all.map((row) => doseAndHow(row.first)));
  const line = (row: Row) => {
    const { first, last } = row;
    const number = first === last ? `${first.number}` : `${first.number}-${last.number}`;
    const text = `  ${number.padStart(6)}  ${when(row).padEnd(dates)}  ${doseAndHow(first).padEnd(doses)}  ${state(first)}`;
    return text.trimEnd();
  };
  const written = new Set<string>();
  for (const phase of course.phases) {
    const own = all.filter((row) => row.first.phase === phase.id);
    if (own.length === 0) lines.push(`  ${phase.title} [${phase.id}]: ${span(phase)}`);
    else if (!written.has(phase.id)) lines.push(`  ${phase.title} [${phase.id}]`, ...own.map(line));
    written.add(phase.id);
  }
  return lines;
}

/** When a phase without sessions is. */
function span({ from, to, state: reached }: Course['phases'][number]): string {
  if (reached === 'not-reached') return 'not reached';
  if (from === null) return `no dates, ${reached}`;
  return `${dated(from)} to ${to === null ? 'no stated end' : dated(to)}, ${reached}`;
}

/** Where a question stands, in words. */
function place(after: Course['pending'][number]['after']): string {
  if (after.hours !== undefined) return `${after.hours} h after session ${after.session}`;
  if (after.session === 0) return 'before session 1';
  if (after.session !== undefined) return `after session ${after.session}`;
  if (after.day !== undefined) return `on day ${after.day}`;
  if (after.week !== undefined) return `at the end of week ${after.week}`;
  return after.phase === undefined ? `when ${after.event} is reported` : `after ${after.phase}`;
}

/** Open questions, a line each. */
export function gateLines(course: Course): string[] {
  return course.pending.map((pendingGate) => {
    const needs =
      pendingGate.needs.length === 0
        ? 'a clinician decides'
        : `needs ${pendingGate.needs.join(', ')}`;
    const outcomes =
      pendingGate.outcomes.length === 0 ? '' : `: ${pendingGate.outcomes.join(' | ')}`;
    return `  gate    ${pendingGate.gate}, ${place(pendingGate.after)}: ${pendingGate.title} (${needs})${outcomes}`;
  });
}

function sum(totals: Totals): string {
  const amount = totals.dose === null ? 'dose not known' : said(totals.dose);
  const devices = totals.devices === undefined ? '' : `, ${plural(totals.devices, 'device')}`;
  return `${plural(totals.sessions, 'session')}, ${amount}${devices}`;
}

/** Totals of the states that occur, in one line. */
export function totalLine(course: Course): string[] {
  const entries = Object.entries(course.totals).filter(([, totals]) => totals.sessions > 0);
  if (entries.length === 0) return [];
  return [
    `  totals  ${entries.map(([name, totals]) => `${name === 'completed' ? 'given' : name}: ${sum(totals)}`).join('; ')}`,
  ];
}

/** Tasks, a line for each kind with its days. */
export function taskLines(course: Course): string[] {
  const by = new Map<string, string[]>();
  for (const task of course.tasks) {
    const day =
      task.date === null
        ? task.due === undefined
          ? 'no date'
          : `by ${dated(task.due)}`
        : dated(task.date);
    const due =
      task.date !== null && task.due !== undefined && task.due !== task.date
        ? ` (due ${task.due})`
        : '';
    const line = `${task.what}, ${task.kind}`;
    by.set(line, [...(by.get(line) ?? []), `${day}${due}`]);
  }
  return [...by].map(([what, days]) => {
    const shown =
      days.length > 4
        ? `${days.slice(0, 2).join('; ')}; ...; ${days.at(-1)} (${days.length} times)`
        : days.join('; ');
    return `  task    ${what}: ${shown}`;
  });
}

/** Findings that are about this person or course, not about the protocol as such. */
export function findingLines(course: Course, which: (rule: string) => boolean): string[] {
  const seen = new Set<string>();
  return course.findings.flatMap((finding) => {
    const line = `  finding ${finding.rule}: ${finding.message}`;
    if (!which(finding.rule) || seen.has(line)) return [];
    seen.add(line);
    return [line];
  });
}
