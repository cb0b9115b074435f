import type { ScreenedCourse } from '@openketamine/care-plan';
import { amount, checkOf, itemLines, volumesOf } from '@openketamine/care-plan/phrases';
import type { ProcedureItem, Session } from '@openketamine/model';

/** The session that stands for all: the first that is planned. */
const typical = ({ sessions }: ScreenedCourse) =>
  sessions.find(({ state }) => state === 'planned') ?? sessions[0];

/** What one session is like, in full. */
export function sessionLines(course: ScreenedCourse): string[] {
  const session = typical(course);
  if (session === undefined) return [];
  return [
    ...said(course.preparation, 'Before'),
    ...volumesOf(session),
    ...session.timetable.map(checkOf),
    ...(session.observe === undefined ? [] : [observation(session)]),
    ...said(course.stopRules, 'Stop'),
    ...said(course.discharge, 'Discharge criteria'),
    ...said(course.aftercare, 'After'),
  ];
}

/** What one session is like, in a few lines: what is drawn up, how long is watched, and how much more there is to read. */
export function shortSessionLines(course: ScreenedCourse): string[] {
  const session = typical(course);
  if (session === undefined) return [];
  const { atLeast } = session.observe ?? {};
  const counts = [
    counted(course.preparation.length, 'preparation'),
    counted(session.timetable.length, 'check'),
    counted(course.stopRules.length, 'stop rule'),
    counted(course.discharge.length, 'discharge criterion', 'discharge criteria'),
    counted(course.aftercare.length, 'aftercare note'),
  ].filter((text) => text !== undefined);
  return [
    ...volumesOf(session),
    ...(atLeast === undefined ? [] : [`Watch at least ${amount(atLeast)} after the dose`]),
    ...(counts.length === 0 ? [] : [`${counts.join(', ')}: --details`]),
  ];
}

/** "1 check", "2 checks"; undefined for none. */
export function counted(count: number, word: string, plural = `${word}s`): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? word : plural}`;
}

function said(items: readonly ProcedureItem[], label: string): string[] {
  return itemLines(items).map((line) => `${label}: ${line}`);
}

function observation({ observe }: Session): string {
  const { atLeast, until } = observe ?? { until: [] };
  const least = atLeast === undefined ? 'Watch' : `Watch at least ${amount(atLeast)}`;
  return until.length === 0 ? `${least}.` : `${least}, until: ${until.join(' ')}`;
}
