import type { Course, Gate, Session } from '@openketamine/model';
import type { CourseEvent, PlanInput } from '@openketamine/planner';
import { isBlock, walk } from '@openketamine/authoring';
import { isOpen, plusDays } from '../invariant.js';
import type { Oracle } from '../oracle/oracle.js';

/** Something that may happen next. */
export interface PossibleEvent {
  readonly event: CourseEvent;
  /** 0: the course goes on as planned; 1: something else happens. */
  readonly deviates: 0 | 1;
}

const laterOf = (...dates: readonly (string | null | undefined)[]) =>
  dates
    .filter((date) => date !== null && date !== undefined)
    .toSorted()
    .at(-1) ?? '';

/** The day on which something can be recorded: of the last event, or the start. */
function today(input: PlanInput): string {
  const dates = (input.events ?? []).flatMap((event) =>
    'date' in event && event.date !== undefined ? [event.date] : [],
  );
  return laterOf(input.start, ...dates);
}

/** The session that comes next. */
export const nextSession = (course: Course): Session | undefined =>
  course.sessions.find((session) => isOpen(session) && session.date !== null);

/** Everything that may happen to a course next, the planned first. */
export function possibleEvents(oracle: Oracle, input: PlanInput, course: Course): PossibleEvent[] {
  if (course.state === 'stopped') return [];
  const day = today(input);
  if (course.state === 'paused') {
    return [
      { event: { type: 'course-resumed', date: plusDays(day, 10) }, deviates: 0 },
      { event: { type: 'course-stopped', date: day }, deviates: 1 },
    ];
  }
  const next = nextSession(course);
  const planned = asPlanned(oracle, input, course, day, next);
  const stuck = next === undefined ? course.sessions.find(isOpen) : undefined;
  const others = [
    ...(next === undefined ? [] : sessionEvents(oracle, input, course, next, day)),
    ...(stuck === undefined
      ? []
      : [{ type: 'session-moved' as const, session: stuck.number, to: plusDays(day, 1) }]),
    ...answers(course, day),
    ...assessments(oracle, day),
    ...personal(input, course, day),
  ];
  const shown = planned === undefined ? '' : JSON.stringify(planned);
  return [
    ...(planned === undefined ? [] : [{ event: planned, deviates: 0 as const }]),
    ...others
      .filter((event) => JSON.stringify(event) !== shown)
      .map((event) => ({ event, deviates: 1 as const })),
  ];
}

const onward = new Set(['continue', 'go-to', 'change-interval', 'extend', 'hold']);

/** The way a course goes when nothing stands in its way: the next session, or the answer that leads on. */
function asPlanned(
  oracle: Oracle,
  input: PlanInput,
  course: Course,
  day: string,
  next: Session | undefined,
): CourseEvent | undefined {
  const unmeasured = first(input) ? baselines(oracle, input, day)[0] : undefined;
  if (unmeasured !== undefined) return unmeasured;
  const waits = next?.state === 'conditional' ? next.gate : undefined;
  const asked = course.pending.find(({ after, gate }) =>
    waits === undefined ? next === undefined && after.event === undefined : gate === waits,
  );
  const answered = asked?.gateDetails.kind;
  if (asked !== undefined && answered !== 'dose-before' && answered !== 'step-up') {
    const gate = gateOf(oracle, asked.gate);
    const outcome = gate?.outcomes.find(({ then }) => onward.has(then.do))?.id ?? asked.outcomes[0];
    if (outcome !== undefined)
      return { type: 'gate-decided', gate: asked.gate, outcome, date: day };
  }
  if (next?.date == null) return undefined;
  const mg = next.dose === null ? (next.choices?.[0]?.value ?? next.range?.least.value) : undefined;
  return {
    type: 'session-completed',
    session: next.number,
    date: laterOf(next.date, day),
    ...(mg === undefined ? {} : { dose: { value: mg, unit: 'mg' } }),
  };
}

function gateOf({ protocol }: Oracle, id: string): Gate | undefined {
  return protocol.phases.flatMap(({ gates }) => gates).find((gate) => gate.id === id);
}

function* sessionEvents(
  oracle: Oracle,
  input: PlanInput,
  course: Course,
  next: Session,
  day: string,
): Generator<CourseEvent> {
  const { number } = next;
  const date = laterOf(next.date, day);
  const amounts = (next.choices ?? []).map(({ value }) => value);
  const usual = next.dose?.value ?? amounts[0] ?? next.range?.most.value;
  const given = [
    ...new Set([
      ...amounts,
      ...(next.range === undefined ? [] : [next.range.most.value]),
      ...(usual === undefined ? [] : [usual * 1.5, usual / 2]),
    ]),
  ];
  for (const value of given) {
    yield {
      type: 'session-completed',
      session: number,
      date,
      dose: { value: Number(value.toPrecision(6)), unit: 'mg' },
    };
  }
  if (usual !== undefined) {
    yield {
      type: 'session-completed',
      session: number,
      date: plusDays(date, 2),
      dose: { value: usual, unit: 'mg' },
    };
    yield {
      type: 'session-stopped',
      session: number,
      date,
      given: { value: usual / 2, unit: 'mg' },
    };
  }
  yield { type: 'session-missed', session: number, date, worsened: false };
  if (oracle.protocol.missed.some(({ worsened }) => worsened !== undefined)) {
    yield { type: 'session-missed', session: number, date, worsened: true };
  }
  const before = course.sessions[number - 2]?.date;
  yield { type: 'session-moved', session: number, to: plusDays(date, 1) };
  if (before != null && before >= day)
    yield { type: 'session-moved', session: number, to: plusDays(before, 1) };
  for (const value of amounts)
    yield { type: 'dose-chosen', session: number, dose: { value, unit: 'mg' } };
  if (next.range !== undefined)
    yield {
      type: 'dose-chosen',
      session: number,
      dose: { value: next.range.most.value, unit: 'mg' },
    };
  yield { type: 'dose-chosen', session: number, dose: { value: (usual ?? 50) * 10, unit: 'mg' } };
}

/** Every answer to every question that is open now. */
function* answers(course: Course, day: string): Generator<CourseEvent> {
  for (const { gate, outcomes } of course.pending) {
    for (const outcome of outcomes) yield { type: 'gate-decided', gate, outcome, date: day };
  }
}

interface Limit {
  readonly scale: string;
  readonly measure: string;
  readonly value: number;
}

const limitsBefore = new WeakMap<object, Limit[]>();

/** Every limit on a scale that a gate or a titration looks at. */
function limitsOf({ protocol }: Oracle): Limit[] {
  let limits = limitsBefore.get(protocol);
  if (limits === undefined) {
    limits = [...walk(protocol.phases)].flatMap(({ value }) =>
      isBlock(value) && typeof value['scale'] === 'string' && typeof value['value'] === 'number'
        ? [{ scale: value['scale'], measure: String(value['measure']), value: value['value'] }]
        : [],
    );
    limitsBefore.set(protocol, limits);
  }
  return limits;
}

/** A baseline so high that every fall that is asked for can happen. */
const baseline = 40;

const first = ({ events = [] }: PlanInput) => events.every(({ type }) => type === 'assessment');

/** A baseline for each scale that is read and has none. */
function baselines(oracle: Oracle, { events = [] }: PlanInput, day: string): CourseEvent[] {
  const known = new Set(
    events.flatMap((event) => (event.type === 'assessment' ? [event.scale] : [])),
  );
  const scales = [...new Set(limitsOf(oracle).map(({ scale }) => scale))].filter(
    (scale) => !known.has(scale),
  );
  return scales.map((scale) => ({
    type: 'assessment',
    scale,
    total: baseline,
    date: day,
    baseline: true,
  }));
}

/** Totals at each limit and one step to either side. */
function* assessments(oracle: Oracle, day: string): Generator<CourseEvent> {
  const told = new Set<string>();
  for (const { measure, scale, value } of limitsOf(oracle)) {
    const at =
      measure === 'total'
        ? value
        : measure === 'fall'
          ? baseline - value
          : Math.round(baseline * (1 - value / 100));
    for (const total of [at - 1, at, at + 1]) {
      if (total < 0 || told.has(`${scale} ${total}`)) continue;
      told.add(`${scale} ${total}`);
      yield { type: 'assessment', scale, total, date: day };
    }
  }
}

/** What may happen to the person or the course as a whole. */
function* personal(input: PlanInput, course: Course, day: string): Generator<CourseEvent> {
  const happened = new Set((input.events ?? []).map(({ type }) => type));
  if (course.sessions.some(({ state }) => state === 'completed'))
    yield { type: 'tolerability', date: day, poor: true };
  const weight = course.weight?.value;
  if (weight !== undefined && !happened.has('facts-changed')) {
    for (const value of [weight * 1.25, weight * 0.8]) {
      yield {
        type: 'facts-changed',
        date: day,
        facts: { weight: { value: Number(value.toPrecision(5)), unit: 'kg' } },
      };
    }
  }
  yield { type: 'course-paused', date: day };
  if (!happened.has('relapse')) yield { type: 'relapse', date: day };
  if (!happened.has('discharged')) yield { type: 'discharged', date: day };
  yield { type: 'course-stopped', date: day };
}
