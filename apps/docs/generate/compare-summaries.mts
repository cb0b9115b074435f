import type { Course, Session } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import { protocols, type ShippedProtocol } from '@openketamine/protocols';
import { nameOf, sentence } from '@openketamine/web-ui';
import type { Summary } from '../src/compare/table.mts';
import { bandWords, firstDoses } from './protocol/first-doses.mts';
import { percentOf, rowsWithCompanions, tablesFor } from './protocol/side-effects.mts';
import { verdictOf } from './protocol/verdict.mts';
import { sampleCourse } from './sample-course.mts';

const aDay = 86_400_000; // not clinical: milliseconds

function minutesOf(session: Session): number | undefined {
  const least = session.observe?.atLeast;
  const end = Math.max(
    0,
    ...session.parts.map(({ startsAt, over }) => startsAt.value + (over?.value ?? 0)),
  );
  if (least === undefined) return undefined;
  return Math.max(end, least.value);
}

function hours(course: Course): string | undefined {
  const times = course.sessions.map(minutesOf);
  const [first] = times;
  if (first === undefined || times.some((time) => time === undefined)) return undefined;
  const total = times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
  return `at least ${Math.round((first / 60) * 10) / 10} a session; at least ${Math.round(total / 60)} in the sample course`;
}

/** Milligrams given in each week of the sample course, equal weeks together; undefined where no dose is set. */
export function perWeek(sessions: readonly Session[]): string | undefined {
  const set = sessions.flatMap(({ date, dose, timesPerDay }) =>
    date === null || dose === null || dose.unit !== 'mg'
      ? []
      : [{ at: Date.parse(date), milligrams: dose.value * (timesPerDay ?? 1) }],
  );
  const [first] = sessions.flatMap(({ date }) => (date === null ? [] : [Date.parse(date)]));
  if (first === undefined || set.length === 0) return undefined;
  const weeks = new Map<number, number>();
  for (const { at, milligrams } of set) {
    const week = Math.floor(Math.round((at - first) / aDay) / 7) + 1;
    weeks.set(week, (weeks.get(week) ?? 0) + milligrams);
  }
  const runs: { from: number; to: number; milligrams: number }[] = [];
  for (const [week, milligrams] of weeks) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === week - 1 && last.milligrams === milligrams)
      last.to = week;
    else runs.push({ from: week, to: week, milligrams });
  }
  const open = sessions.length - set.length;
  const said = runs.map(
    ({ from, to, milligrams }) =>
      `week ${from === to ? from : `${from} to ${to}`}: ${showQuantity({ value: Math.round(milligrams * 10) / 10, unit: 'mg' })}`,
  );
  return `${said.join('; ')}${open === 0 ? '' : `; ${open} ${open === 1 ? 'session' : 'sessions'} without a set dose`}`;
}

function effects(protocol: ShippedProtocol): string | undefined {
  const [table] = tablesFor(protocol);
  if (table === undefined) return undefined;
  const top = rowsWithCompanions(table)
    .map(({ event }) => event)
    .toSorted((a, b) => (percentOf(b.active) ?? 0) - (percentOf(a.active) ?? 0))
    .slice(0, 4)
    .map(({ event, active, control }) => {
      const with_ = Math.round(percentOf(active) ?? 0);
      const without = percentOf(control);
      return `${event} ${with_} of 100${without === undefined ? '' : ` (${Math.round(without)} with the control)`}`;
    });
  return `${top.join('; ')}. From: ${table.title}${table.control === undefined ? '' : `; control: ${table.control}`}`;
}

function missed({ missed: rules }: ShippedProtocol): string {
  if (rules === undefined || Object.keys(rules).length === 0) return 'the source says nothing';
  const said = JSON.stringify(rules).match(/"says":"(?<says>[^"]+)"/u)?.groups?.['says'];
  return said ?? 'see the page';
}

function summaryOf(protocol: ShippedProtocol): Summary {
  const { course, choices } = sampleCourse(protocol);
  const verdict = verdictOf(protocol);
  const dated = (course?.sessions ?? []).flatMap(({ date }) => (date === null ? [] : [date]));
  const [start] = dated;
  const days =
    start === undefined
      ? []
      : dated.map((date) => Math.round((Date.parse(date) - Date.parse(start)) / aDay) + 1);
  const doses = (course?.sessions ?? []).flatMap(({ dose, timesPerDay }) =>
    dose === null ? [] : [dose.value * (timesPerDay ?? 1)],
  );
  const first = firstDoses(protocol, choices).filter(
    ({ phase }) => phase === protocol.phases[0]?.title,
  );
  const watched = [
    ...new Set(protocol.procedure.monitoring.map((each) => each.do.replaceAll('-', ' '))),
  ];
  const rows: Record<string, string | undefined> = {
    what: `${sentence(nameOf('drug', protocol.drug))}, ${nameOf('route', protocol.route)}; ${nameOf('kind', protocol.kind)}`,
    for: sentence(protocol.indications.map((id) => nameOf('indication', id)).join(', ')),
    where:
      protocol.jurisdiction === undefined
        ? 'no place'
        : [protocol.jurisdiction, ...(protocol.usableIn ?? [])]
            .map((place) => nameOf('place', place))
            .join(', '),
    law: verdict.law.word,
    visits:
      days.length === 0
        ? undefined
        : `${days.length} in the sample course, over ${Math.ceil((days.at(-1) ?? 1) / 7)} weeks`,
    hours:
      course === undefined ? undefined : (hours(course) ?? 'no least time of watching is given'),
    dose:
      first.length === 0
        ? undefined
        : first
            .map(({ band, words }) => (first.length === 1 ? words : `${bandWords(band)}: ${words}`))
            .join('; '),
    drug:
      doses.length === 0
        ? undefined
        : `${showQuantity({ value: Math.round(doses.reduce((sum, dose) => sum + dose, 0) * 10) / 10, unit: 'mg' })} in the ${doses.length === 1 ? 'one session' : `${doses.length} sessions`} whose dose is set`,
    weekly: perWeek(course?.sessions ?? []),
    monitoring: watched.length === 0 ? 'the source names nothing' : watched.join(', '),
    effects: effects(protocol),
    evidence: `${verdict.evidence.word}. ${verdict.evidence.explains ?? ''}`,
    missed: missed(protocol),
    gaps: `${protocol.gaps.length} ${protocol.gaps.length === 1 ? 'gap' : 'gaps'}`,
  };
  return {
    id: protocol.id,
    title: protocol.title,
    days,
    rows: Object.fromEntries(
      Object.entries(rows).filter((row): row is [string, string] => row[1] !== undefined),
    ),
  };
}

let made: readonly Summary[] | undefined;

/** Every protocol, in the words of the comparison. */
export function summaries(): readonly Summary[] {
  made ??= protocols.map(summaryOf);
  return made;
}
