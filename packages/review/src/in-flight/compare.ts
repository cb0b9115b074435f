import type { Course, OpenKetamineError, Protocol } from '@openketamine/model';
import { isRetired, statusLine } from '@openketamine/model/render';
import { Points, quantityText, type CourseInFlight } from './points.js';
import { compareSessions, isOver } from './sessions.js';

/** What is asked of a finding, beside a plan or of a screening. */
interface Found {
  readonly rule?: string | undefined;
  readonly severity?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: string | undefined;
  readonly message: string;
}

/**
 * A planned course, screened or not.
 *
 * @category in flight
 */
export type RunningCourse = Omit<Course, 'findings'> & {
  /** What was found out, in the words of the version that printed it. */
  readonly findings: readonly Found[];
};

/**
 * A running course, planned again with both versions from the same request and events.
 *
 * @category in flight
 */
export interface InFlightInput {
  /** The course as it was planned with the version it runs on. */
  readonly before: RunningCourse;
  /** By the new version; the refusal where it can no longer be planned. */
  readonly after: RunningCourse | OpenKetamineError;
  /** By the new version as if nothing had happened yet: what it would have given. Left out where that cannot be planned. */
  readonly fresh?: RunningCourse | undefined;
  /** The protocol of the new version; undefined where it is gone. */
  readonly protocol: Protocol | undefined;
}

const lists = [
  ['preparation', 'preparation'],
  ['checks', 'check'],
  ['technique', 'technique'],
  ['stopRules', 'stop rule'],
  ['rescue', 'rescue medicine'],
  ['discharge', 'discharge criterion'],
  ['aftercare', 'aftercare'],
  ['records', 'record to keep'],
  ['company', 'accompanying medicine'],
  ['warnings', 'warning'],
] as const;

/** What was given already, where the new version would have given less. */
function given(points: Points, before: RunningCourse, fresh: RunningCourse | undefined): void {
  for (const session of before.sessions) {
    if (!isOver(session) || session.dose === null) continue;
    const now = fresh?.sessions.find(({ number }) => number === session.number)?.dose;
    if (now === undefined || now === null || now.value >= session.dose.value) continue;
    points.clinician.push({
      what: 'dose that was given',
      session: session.number,
      before: quantityText(session.dose),
      after: quantityText(now),
      why: 'the new version gives less than what was given',
    });
  }
}

function gates(points: Points, before: RunningCourse, after: RunningCourse): void {
  const words = (course: RunningCourse) =>
    new Map(
      course.pending.map(({ gate, title, needs, outcomes }) => [
        gate,
        JSON.stringify({ title, needs, outcomes }),
      ]),
    );
  const [was, is] = [words(before), words(after)];
  for (const gate of new Set([...was.keys(), ...is.keys()])) {
    if (was.get(gate) === is.get(gate)) continue;
    const [old, now] = [was.get(gate), is.get(gate)];
    points.clinician.push({
      what: 'decision',
      before: old === undefined ? 'none' : gate,
      after: now === undefined ? 'none' : gate,
      why: old !== undefined && now !== undefined ? 'what it asks or leads to is another' : 'what has to be decided is another', // prettier-ignore
    });
  }
}

/** What tasks are, without their day. */
const kindsOf = (list: readonly string[]) =>
  list.map((text) => text.replace(/, (?:\d|by ).*$/u, ''));

/** Tasks ahead by what they are; a day that moved is adjusted to. */
function tasks(points: Points, before: RunningCourse, after: RunningCourse): void {
  const words = (course: RunningCourse) =>
    course.tasks.map(({ kind, what, session, date, due }) => `${kind} ${what}${session === undefined ? '' : `, session ${session}`}${date == null ? '' : `, ${date}`}${due == null ? '' : `, by ${due}`}`); // prettier-ignore
  const [was, is] = [words(before), words(after)];
  const [wasKinds, isKinds] = [kindsOf(was), kindsOf(is)];
  for (const text of is) if (!was.includes(text)) points.adjust.push({ what: 'task', after: text });
  for (const [index, text] of was.entries())
    if (!is.includes(text) && !isKinds.includes(wasKinds[index] ?? ''))
      points.clinician.push({ what: 'task', before: text, why: 'the new version does not ask for it any more' }); // prettier-ignore
}

const barring: ReadonlySet<string | undefined> = new Set([
  'exclude',
  'defer',
  'stop-course',
  'stop',
]);

function findings(points: Points, before: RunningCourse, after: RunningCourse): void {
  const known = new Set(before.findings.map(({ rule, message }) => `${rule} ${message}`));
  for (const { rule, severity, action, outcome, message } of after.findings) {
    // a retired protocol is told of by itself, and a draft was one before
    if (known.has(`${rule} ${message}`) || rule?.startsWith('protocol-is-') === true) continue;
    const point = { what: 'finding', after: `${message} (${rule ?? ''})` };
    const weighs = severity === 'stop' || (outcome !== 'unknown' && barring.has(action));
    if (weighs) points.clinician.push({ ...point, why: 'it bars or stops the course' });
    else points.adjust.push(point);
  }
}

/**
 * Says what a running course has to do with a new version of its protocol: nothing, adjust, or ask a clinician. Both plans are made from the
 * same request and events; what is over is not compared, only what lies ahead.
 *
 * Tighter changes (less, later, longer observation, one more check) are adjusted to. Looser ones, and what no table can tell, are never taken
 * over without a clinician; nor is a version that supersedes the protocol, refuses the course, or would have given less than was given.
 *
 * @param input - the course by the old version and by the new one
 * @returns the verdict, with each point and why
 * @category in flight
 */
export function courseInFlight({ before, after, fresh, protocol }: InFlightInput): CourseInFlight {
  const points = new Points();
  if (protocol === undefined) {
    points.clinician.push({ what: 'protocol', before: before.protocol.id, after: 'none', why: 'the new version does not have it' }); // prettier-ignore
    return points.told();
  }
  const { state, ...decided } = protocol.status;
  if (isRetired(state) && before.protocol.status !== state)
    points.clinician.push({
      what: 'protocol',
      before: protocol.id,
      after: protocol.status.supersededBy ?? 'none',
      why: statusLine({ status: state, decided, lastChecked: protocol.lastChecked }),
    });
  if (!('sessions' in after)) {
    points.clinician.push({ what: 'course', before: 'planned', after: 'refused', why: `${after.code}: ${after.reason} ${after.hint}` }); // prettier-ignore
    return points.told();
  }
  compareSessions(points, before, after);
  for (const [field, what] of lists)
    points.list(what, before[field].map(({ says }) => says), after[field].map(({ says }) => says)); // prettier-ignore
  gates(points, before, after);
  tasks(points, before, after);
  findings(points, before, after);
  given(points, before, fresh);
  return points.told();
}
