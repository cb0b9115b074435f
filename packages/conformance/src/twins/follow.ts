import type { Course, Gate, GateCriterion, PendingGate, Protocol } from '@openketamine/model';
import { planCourse, type PlanInput } from '@openketamine/planner';
import { eventsFrom } from '../cases/sentences.js';
import { courseDay } from '../cases/days.js';
import { dosesOf } from './person.js';
import type { Reference } from './reference.js';
import { edgeOf, meets, outcomeAt, totalOf, type Role } from './totals.js';

/** A course that has been told so far: what happened, and the plan after it. */
export interface Told {
  readonly sentences: readonly string[];
  readonly course: Course;
}

export function tell(input: PlanInput, sentences: readonly string[]): Told {
  return {
    sentences,
    course: planCourse({ ...input, events: eventsFrom(sentences, input) }),
  };
}

const gatesOf = (protocol: Protocol) => protocol.phases.flatMap((phase) => phase.gates);

/** Scales that a gate or a titration of the protocol reads. */
export function scalesOf(protocol: Protocol): string[] {
  const found = new Set<string>();
  const visit = (criterion: GateCriterion): void => {
    if ('all' in criterion) criterion.all.forEach(visit);
    else if ('any' in criterion) criterion.any.forEach(visit);
    else if ('scale' in criterion) found.add(criterion.scale);
  };
  for (const gate of gatesOf(protocol))
    for (const outcome of gate.outcomes) if (outcome.when) visit(outcome.when);
  for (const up of measuresOf(protocol)) visit(up);
  return [...found];
}

const measuresOf = (protocol: Protocol) =>
  protocol.phases
    .flatMap(dosesOf)
    .flatMap(({ titration }) =>
      titration?.trigger.by === 'measure' ? [titration.trigger.up] : [],
    );

/** A question of the protocol that this course can answer; not one that waits for an event. */
function answerable(protocol: Protocol, pending: PendingGate): Gate | 'step-up' | undefined {
  const { gateDetails: asked } = pending;
  if (asked.kind === 'step-up' && measuresOf(protocol).length > 0) return 'step-up';
  if (asked.kind !== 'gate') return undefined;
  const gate = gatesOf(protocol).find((entry) => entry.id === asked.id);
  return gate === undefined || gate.at.kind === 'event' ? undefined : gate;
}

const over = (course: Course) =>
  course.sessions.filter(({ state }) => ['completed', 'missed', 'stopped'].includes(state)).length;

/** The last session before a question. */
function sessionsBefore(course: Course, pending: PendingGate): number {
  const { session } = pending.after;
  if (session !== undefined) return session;
  const waiting = course.sessions.find((entry) => entry.gate === pending.gate);
  return waiting === undefined ? course.sessions.length : waiting.number - 1;
}

export function given(first: number, last: number): string[] {
  if (last < first) return [];
  return [
    first === last
      ? `session ${first} given as planned`
      : `sessions ${first} to ${last} given as planned`,
  ];
}

/** The day a question is answered: when it is due, and not before the last session. */
function dayOfAnswer(
  course: Course,
  pending: PendingGate,
  start: string,
  gate: Gate | 'step-up',
): number {
  const last = course.sessions.findLast(
    (session) => session.number <= sessionsBefore(course, pending),
  );
  const lastDay = courseDay(last?.date ?? null, start) ?? 0;
  const phase = course.sessions.find((session) => session.phase === last?.phase);
  const began = courseDay(phase?.date ?? null, start) ?? 1;
  if (gate !== 'step-up') {
    if (gate.at.kind === 'day') return Math.max(lastDay, began + gate.at.day.value - 1);
    if (gate.at.kind === 'week') return Math.max(lastDay, began + gate.at.week.value * 7 - 1);
  }
  const read = course.tasks.find(
    (task) =>
      task.kind === 'assessment' &&
      pending.needs.includes(task.what) &&
      task.date !== null &&
      last?.date != null &&
      task.date >= last.date,
  );
  return Math.max(lastDay, read === undefined ? 0 : (courseDay(read.date, start) ?? 0));
}

/** One answer to an open question, as somebody in this role gives it; undefined when the role makes no difference. */
function answer(
  protocol: Protocol,
  gate: Gate | 'step-up',
  role: Role,
  day: number,
  asked: number,
  { baselines }: Reference,
): string | undefined {
  const scale =
    gate === 'step-up'
      ? scalesOf(protocol)[0]
      : gate.needs.find((need) =>
          gate.outcomes.some((o) => o.when && JSON.stringify(o.when).includes(`"${need}"`)),
        );
  const baseline = scale === undefined ? undefined : baselines[scale];
  if (scale !== undefined && baseline !== undefined) {
    const [up] = measuresOf(protocol);
    const decide =
      gate === 'step-up'
        ? (total: number) => up && meets(up, total, baseline)
        : (total: number) => outcomeAt(gate, total, baseline);
    const edge = edgeOf(decide, baseline);
    if (edge !== undefined) {
      const goal = totalOf(role, edge, baseline);
      // asked after every session, nobody is well at once
      const slow = gate !== 'step-up' && gate.at.kind === 'every-session' && role === 'responder';
      const steps = slow ? Math.min(asked, 3) / 3 : 1;
      return `${scale} ${Math.round(baseline - (baseline - goal) * steps)} on day ${day}`;
    }
  }
  if (gate === 'step-up' || role === 'partial responder') return undefined;
  const onward = gate.outcomes.find((entry) => entry.then.do !== 'stop');
  const end = gate.outcomes.find((entry) => entry.then.do === 'stop') ?? gate.outcomes.at(-1);
  const outcome = role === 'responder' ? onward : end;
  return outcome && `${gate.id} decided as ${outcome.id} on day ${day}`;
}

/** Follows a course through all questions it can answer, in one role. Undefined where there is none, or the role makes no difference. */
export function follow(
  input: PlanInput,
  role: Role,
  reference: Reference,
  begun?: readonly string[],
): Told | undefined {
  const { protocol, start } = input;
  const before = scalesOf(protocol).flatMap((scale) =>
    reference.baselines[scale] === undefined
      ? []
      : [`${scale} ${reference.baselines[scale]} on day 0`],
  );
  let told = tell(input, begun ?? before);
  const asked = new Map<string, number>();
  for (;;) {
    const { course } = told;
    const pending = course.pending.find(
      (pendingGate) => answerable(protocol, pendingGate) !== undefined,
    );
    const gate = pending && answerable(protocol, pending);
    if (pending === undefined || gate === undefined) break;
    const times = (asked.get(pending.gate) ?? 0) + 1;
    asked.set(pending.gate, times);
    if (times > reference.answers) break;
    const sentence = answer(
      protocol,
      gate,
      role,
      dayOfAnswer(course, pending, start, gate),
      times,
      reference,
    );
    if (sentence === undefined) return undefined;
    told = tell(input, [
      ...told.sentences,
      ...given(over(course) + 1, sessionsBefore(course, pending)),
      sentence,
    ]);
    if (
      told.course.pending.some(
        (pendingGate) =>
          pendingGate.gate === pending.gate &&
          pendingGate.after.session === pending.after.session &&
          gate !== 'step-up',
      )
    )
      break;
  }
  return asked.size === 0 ? undefined : told;
}
