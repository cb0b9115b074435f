import type { Course } from '@openketamine/model';
import { quantityText, type Points } from './points.js';

type Session = Course['sessions'][number];

const over: ReadonlySet<Session['state']> = new Set(['completed', 'missed', 'stopped', 'skipped']);

/** Whether a session is over, so that no version changes it. */
export const isOver = (session: Pick<Session, 'state'>): boolean => over.has(session.state);

function doseWords(session: Session): string {
  if (session.dose !== null) return quantityText(session.dose);
  const choices = (session.choices ?? []).map((choice) => quantityText(choice));
  return choices.length === 0 ? 'none' : `to choose: ${choices.join(', ')}`;
}

function dose(points: Points, was: Session, is: Session): void {
  const { number: session } = is;
  if (was.drug !== is.drug || was.route !== is.route)
    points.clinician.push({ what: 'drug', session, before: `${was.drug} ${was.route}`, after: `${is.drug} ${is.route}` }); // prettier-ignore
  const [before, after] = [doseWords(was), doseWords(is)];
  if (before === after) return;
  const point = { what: 'dose', session, before, after };
  if (was.dose === null || is.dose === null)
    points.clinician.push({ ...point, why: 'a dose has to be chosen' });
  else if (is.dose.value < was.dose.value) points.adjust.push(point);
  else points.clinician.push({ ...point, why: 'it is higher' });
}

function date(points: Points, was: Session, is: Session): void {
  if (was.date === is.date && was.at === is.at) return;
  const [before, after] = [was.at ?? was.date ?? 'no date', is.at ?? is.date ?? 'no date'];
  const point = { what: 'date', session: is.number, before, after };
  if (was.date === null || is.date === null)
    points.clinician.push({ ...point, why: 'a day has to be known first' });
  else if (is.date > was.date) points.adjust.push(point);
  else points.clinician.push({ ...point, why: 'it is sooner, or at another time' });
}

function observation(
  points: Points,
  { observe: was, number: session }: Session,
  { observe: is }: Session,
): void {
  // prettier-ignore
  const [before, after] = [was?.atLeast?.value ?? 0, is?.atLeast?.value ?? 0];
  if (before !== after) {
    const words = (least: typeof was) => (least?.atLeast === undefined ? 'none' : quantityText(least.atLeast)); // prettier-ignore
    const point = { what: 'observation', session, before: words(was), after: words(is) };
    if (after > before) points.adjust.push(point);
    else points.clinician.push({ ...point, why: 'it is shorter' });
  }
  points.list('observation until', was?.until ?? [], is?.until ?? [], session);
}

const partWords = ({ parts, devices, timesPerDay }: Session): string =>
  JSON.stringify({ parts: parts.map(({ startsAt, over: lasts }) => ({ startsAt, lasts })), devices, timesPerDay }); // prettier-ignore

function how(points: Points, was: Session, is: Session): void {
  const { number: session } = is;
  if (partWords(was) !== partWords(is) && was.dose?.value === is.dose?.value)
    points.clinician.push({ what: 'how it is given', session, before: partWords(was), after: partWords(is), why: 'no table can tell whether that is tighter' }); // prettier-ignore
  if (
    JSON.stringify(was.volumes) !== JSON.stringify(is.volumes) &&
    was.dose?.value === is.dose?.value
  )
    // prettier-ignore
    points.adjust.push({ what: 'volumes', session });
}

const checkWords = (session: Session): readonly string[] =>
  session.timetable.map(({ cites: _cites, ...entry }) => JSON.stringify(entry));

function state(points: Points, was: Session, is: Session): void {
  const [before, after] = [was, is].map(({ state: word, gate }) => `${word}${gate === undefined ? '' : `, waits for ${gate}`}`); // prettier-ignore
  if (before === after) return;
  points.clinician.push({ what: 'state', session: is.number, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), why: 'what it waits for is another' }); // prettier-ignore
}

/** What is different about the sessions ahead, by number. */
export function compareSessions(
  points: Points,
  before: Pick<Course, 'sessions'>,
  after: Pick<Course, 'sessions'>,
): void {
  const ahead = new Map(before.sessions.filter((session) => !isOver(session)).map((session) => [session.number, session])); // prettier-ignore
  const now = new Map(after.sessions.filter((session) => !isOver(session)).map((session) => [session.number, session])); // prettier-ignore
  for (const [number, was] of ahead) {
    const is = now.get(number);
    if (is === undefined) {
      points.adjust.push({ what: 'session', session: number, before: `${was.date ?? 'no date'}, ${doseWords(was)}`, after: 'none' }); // prettier-ignore
      continue;
    }
    dose(points, was, is);
    date(points, was, is);
    observation(points, was, is);
    how(points, was, is);
    state(points, was, is);
    points.list('check', checkWords(was), checkWords(is), number);
  }
  for (const [number, is] of now)
    if (!ahead.has(number))
      points.clinician.push({ what: 'session', session: number, before: 'none', after: `${is.date ?? 'no date'}, ${doseWords(is)}`, why: 'the course is longer' }); // prettier-ignore
}
