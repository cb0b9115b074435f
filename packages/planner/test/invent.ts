import {
  OpenKetamineError,
  type Course,
  type Protocol,
  type ProtocolInput,
  type Session,
} from '@openketamine/model';
import { protocolSchema } from '@openketamine/model/schema';
import { planCourse, type CourseEvent, type PlanInput } from '../src/index.js';
import { bodyWeights } from '../src/body-weights.js';
import { english } from '../src/explain.js';

/*
 * Small protocols, invented to show one capability each. Their numbers mean nothing: no source stands
 * behind them, and none of them is a regimen that anybody has tried.
 */

export type PhaseInput = ProtocolInput['phases'][number];
export type ScheduleInput = Exclude<PhaseInput['schedule'], { cases: unknown }>;
export type DoseInput = Exclude<NonNullable<PhaseInput['dose']>, { cases: unknown }>;
export type GateInput = NonNullable<PhaseInput['gates']>[number];
export type TaskInput = NonNullable<ProtocolInput['tasks']>[number];

/** Where every invented number comes from. */
export const invented = { basis: 'trial', verification: 'primary', cite: 'invented' } as const;

export const says = (text: string) => ({ says: text, ...invented });

/** A quantity with its provenance. */
export const q = <const U extends string>(value: number, unit: U) => ({ value, unit, ...invented });
export const mg = (value: number) => q(value, 'mg');
export const perKg = (value: number) => q(value, 'mg/kg');

export const between = <const U extends string>(
  least: number | undefined,
  most: number | undefined,
  unit: U,
) => ({
  ...(least === undefined ? {} : { least }),
  ...(most === undefined ? {} : { most }),
  unit,
  ...invented,
});
export const exactly = <const U extends string>(value: number, unit: U) =>
  between(value, value, unit);
export const oneOf = <const U extends string>(values: number[], unit: U) => ({
  values,
  unit,
  ...invented,
});
export const sessions = (least: number, most = least) => between(least, most, '{session}');

/** Schedules. */
export const single: ScheduleInput = { kind: 'single' };
export const weekly = (
  times: number,
  rest: Partial<Extract<ScheduleInput, { kind: 'per-week' }>> = {},
): ScheduleInput => ({ kind: 'per-week', perWeek: q(times, '/wk'), ...rest });
export const onDays = (...days: number[]): ScheduleInput => ({
  kind: 'days',
  days: oneOf(days, 'd'),
});
type IntervalSchedule = Extract<ScheduleInput, { kind: 'interval' }>;
export const every = (
  interval: IntervalSchedule['interval'],
  rest: Partial<IntervalSchedule> = {},
): ScheduleInput => ({ kind: 'interval', interval, ...rest });
export const nothingFor = (weeks: number): ScheduleInput => ({
  kind: 'none',
  length: exactly(weeks, 'wk'),
});

/** Doses. */
export const fixed = (value: number, rest: Partial<DoseInput> = {}): DoseInput => ({
  amount: { kind: 'set', ...mg(value) },
  ...rest,
});
export const byWeight = (value: number, rest: Partial<DoseInput> = {}): DoseInput => ({
  amount: { kind: 'set', ...perKg(value) },
  ...rest,
});
export const choiceOf = (values: number[], rest: Partial<DoseInput> = {}): DoseInput => ({
  amount: { kind: 'choice', oneOf: values.map(mg) },
  ...rest,
});

/** Gates. */
type OutcomeInput = GateInput['outcomes'][number];
export const outcome = (
  id: string,
  then: OutcomeInput['then'],
  when?: OutcomeInput['when'],
): OutcomeInput => ({ id, title: id, then, ...(when === undefined ? {} : { when }) });
export const gate = (
  id: string,
  at: GateInput['at'],
  outcomes: OutcomeInput[],
  needs: string[] = [],
): GateInput => ({ id, title: `What about ${id}?`, at, needs, outcomes, ...says('Invented.') });
export const total = (is: '<' | '<=' | '>' | '>=' | '=', value: number, scale = 'madrs') =>
  ({ scale, measure: 'total', is, value, ...invented }) as const;
export const fallPercent = (
  is: '<' | '<=' | '>' | '>=',
  value: number,
  baseline: 'course' | 'phase' | 'best' = 'course',
) =>
  ({
    scale: 'madrs',
    measure: 'fall-percent',
    is,
    value,
    unit: '%',
    baseline,
    ...invented,
  }) as const;

/** A phase; without a dose it gives 40 mg. */
export const phase = (
  id: string,
  schedule: PhaseInput['schedule'],
  rest: Partial<PhaseInput> = {},
): PhaseInput => ({
  id,
  title: id,
  enter: [{ kind: 'start' }],
  schedule,
  ...(schedule !== undefined && 'kind' in schedule && schedule.kind === 'none'
    ? {}
    : { dose: fixed(40) }),
  ...rest,
});

/** Chains phases: each leads to the one that follows. */
export const chain = (...phases: PhaseInput[]): PhaseInput[] =>
  phases.map((entry, at) => ({
    ...entry,
    ...(at > 0 && entry.enter[0]?.kind === 'start'
      ? { enter: [{ kind: 'after' as const, phase: (phases[at - 1] as PhaseInput).id }] }
      : {}),
    next: entry.next ?? phases[at + 1]?.id ?? null,
  }));

/** A protocol of the phases given, checked by the published schema. */
export function invent(
  phases: PhaseInput | PhaseInput[],
  rest: Partial<ProtocolInput> = {},
): Protocol {
  return protocolSchema.parse({
    id: 'invented-protocol',
    title: 'Invented',
    summary: 'A protocol made up for a test.',
    kind: 'trial',
    status: { state: 'reviewed' },
    compiled: '2025-01-01',
    lastChecked: null,
    drug: 'invented-drug',
    form: 'base',
    route: 'invented-route',
    indications: ['invented'],
    setting: { place: 'clinic', says: 'A clinic.' },
    population: {},
    phases: Array.isArray(phases) ? phases : [phases],
    procedure: {},
    company: { antidepressant: [{ rule: 'not-stated', ...says('Nothing is said.') }] },
    sources: [{ id: 'invented' }],
    ...rest,
  } satisfies ProtocolInput);
}

/** A Monday. */
export const monday = '2025-01-06';

export const kg = (value: number) => ({ value, unit: 'kg' as const });
export const inMg = (value: number) => ({ value, unit: 'mg' as const });

/** Plans from a Monday for an adult of 60 kg, unless something else is said. */
export function plan(
  protocol: Protocol | PhaseInput | PhaseInput[],
  rest: Partial<Omit<PlanInput, 'protocol'>> = {},
): Course {
  return planCourse({
    protocol: 'phases' in protocol ? protocol : invent(protocol),
    start: monday,
    patient: { weight: kg(60), age: 40 },
    bodyWeights,
    explain: english,
    ...rest,
  });
}

export const phaseIds = (course: Course) => course.sessions.map((entry) => entry.phase);
export const dates = (course: Course) => course.sessions.map(({ date }) => date);
export const doses = (course: Course) => course.sessions.map(({ dose }) => dose?.value ?? null);
export const states = (course: Course) => course.sessions.map(({ state }) => state);
export const gatesOf = (course: Course) => course.sessions.map(({ gate: waits }) => waits);
export const rulesFound = (course: Course) => course.findings.map(({ rule }) => rule);

export function session(course: Course, number: number): Session {
  const found = course.sessions.find((entry) => entry.number === number);
  if (found === undefined) throw new Error(`The course has no session ${number}.`);
  return found;
}

/** Code and path of a refusal. */
export function refusal(of: () => unknown): {
  code: string;
  path: string;
  reason: string;
  hint: string;
} {
  try {
    of();
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    const { code, path, reason, hint } = error;
    return { code, path, reason, hint };
  }
  throw new Error('Nothing was refused.');
}

/** What a refusal says, or what came of it when nothing was refused. */
export function told<T>(of: () => T): T | { code: string; path: string } {
  try {
    return of();
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    return { code: error.code, path: error.path };
  }
}

/** Events. */
export const completed = (number: number, date: string, given?: number): CourseEvent => ({
  type: 'session-completed',
  session: number,
  date,
  ...(given === undefined ? {} : { dose: inMg(given) }),
});
export const missed = (number: number, date: string, worsened?: boolean): CourseEvent => ({
  type: 'session-missed',
  session: number,
  date,
  ...(worsened === undefined ? {} : { worsened }),
});
export const moved = (number: number, to: string): CourseEvent => ({
  type: 'session-moved',
  session: number,
  to,
});
export const rated = (
  value: number,
  date: string,
  rest: { baseline?: boolean; scale?: string } = {},
): CourseEvent => ({
  type: 'assessment',
  scale: rest.scale ?? 'madrs',
  total: value,
  date,
  ...(rest.baseline === undefined ? {} : { baseline: rest.baseline }),
});
export const decided = (id: string, chosen: string, date: string): CourseEvent => ({
  type: 'gate-decided',
  gate: id,
  outcome: chosen,
  date,
});
export const tolerated = (date: string, poor = false): CourseEvent => ({
  type: 'tolerability',
  date,
  poor,
});
export const choseDose = (number: number, value: number): CourseEvent => ({
  type: 'dose-chosen',
  session: number,
  dose: inMg(value),
});

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const entry of Object.values(value)) deepFreeze(entry);
  }
  return value;
}
