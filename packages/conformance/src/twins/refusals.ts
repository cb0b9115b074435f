import { OpenKetamineError, type Quantity, type Session } from '@openketamine/model';
import { planCourse, type PlanInput } from '@openketamine/planner';
import { said } from '../cases/words.js';
import { schedulesOf } from './person.js';

/** A call that somebody might make, and what the planner answers. */
interface Probe {
  readonly what: string;
  readonly input: PlanInput;
}

const withPatient = (input: PlanInput, patient: object): PlanInput => ({
  ...input,
  patient: { ...input.patient, ...patient },
});
const withChoices = (input: PlanInput, choices: object): PlanInput => ({
  ...input,
  choices: { ...input.choices, ...choices },
});

function without(input: PlanInput, fact: 'weight' | 'age' | 'ancestry'): PlanInput {
  const { [fact]: _left, ...patient } = input.patient ?? {};
  return { ...input, patient };
}

/** One step past what a session offers, on both sides. */
function pastDoses(session: Session): Quantity[] {
  const { dose, range, choices = [], devices, perWeight } = session;
  const device = devices === undefined || dose === null ? undefined : dose.value / devices;
  const each =
    device ??
    (choices[0]?.devices === undefined ? undefined : choices[0].value / choices[0].devices);
  if (range) {
    return [
      { value: range.least.value - 1, unit: 'mg' },
      { value: range.most.value + 1, unit: 'mg' },
    ];
  }
  if (dose !== null && perWeight !== undefined)
    return [{ value: Math.round((perWeight.value + 0.01) * 100) / 100, unit: 'mg/kg' }];
  const amounts =
    dose === null
      ? choices.map((choice) => choice.value)
      : [dose.value, ...choices.map((choice) => choice.value)];
  if (amounts.length === 0) return [];
  const step = each ?? 1;
  return [
    ...(Math.min(...amounts) - step > 0
      ? [{ value: Math.min(...amounts) - step, unit: 'mg' as const }]
      : []),
    { value: Math.max(...amounts) + step, unit: 'mg' },
  ];
}

function doseProbes(input: PlanInput): Probe[] {
  let sessions: readonly Session[];
  try {
    ({ sessions } = planCourse(input));
  } catch (error) {
    if (error instanceof OpenKetamineError) return [];
    throw error;
  }
  const firsts = sessions.filter(
    (session, at) => session.number <= 2 || sessions[at - 1]?.phase !== session.phase,
  );
  return firsts.slice(0, 4).flatMap((session) =>
    pastDoses(session).map((dose) => ({
      what: `${said(dose)} in session ${session.number}`,
      input: withChoices(input, { doseBySession: { [session.number]: dose } }),
    })),
  );
}

function intervalProbes(input: PlanInput): Probe[] {
  return input.protocol.phases.flatMap((phase) =>
    schedulesOf(phase).flatMap((schedule) => {
      if (schedule.kind !== 'interval') return [];
      const { interval } = schedule;
      const least = 'values' in interval ? Math.min(...interval.values) : (interval.least ?? 1);
      const most = 'values' in interval ? Math.max(...interval.values) : interval.most;
      const days = (value: number) => ({ d: value, wk: value * 7, mo: value * 30 })[interval.unit];
      return [days(least) - 1, ...(most === undefined ? [] : [days(most) + 1])]
        .filter((value) => value > 0)
        .map((value) => ({
          what: `every ${value} days in ${phase.id}`,
          input: withChoices(input, { interval: { [phase.id]: { value, unit: 'd' } } }),
        }));
    }),
  );
}

/** Calls just outside what the protocol covers. */
function probes(input: PlanInput, arms: readonly (string | undefined)[]): Probe[] {
  const { protocol } = input;
  const range = protocol.population.age;
  const child = Math.min(range?.least ?? 18, 18) - 1;
  const elsewhere = ['US', 'EU'].find((place) => place !== protocol.jurisdiction);
  return [
    { what: 'without the weight', input: without(input, 'weight') },
    { what: 'without the age', input: without(input, 'age') },
    { what: 'without the ancestry', input: without(input, 'ancestry') },
    { what: `at ${child} years`, input: withPatient(input, { age: child }) },
    { what: 'alone', input: withChoices(input, { antidepressant: false }) },
    ...(protocol.jurisdiction === undefined
      ? []
      : [{ what: `in ${elsewhere}`, input: withChoices(input, { jurisdiction: elsewhere }) }]),
    ...(arms[0] === undefined
      ? []
      : [{ what: 'without an arm', input: withChoices(input, { arm: undefined }) }]),
    ...protocol.arms
      .filter((arm) => !arm.plannable)
      .map((arm) => ({ what: `arm ${arm.id}`, input: withChoices(input, { arm: arm.id }) })),
    ...doseProbes(input),
    ...intervalProbes(input),
    ...protocol.phases
      .filter((phase) => schedulesOf(phase).every((schedule) => schedule.kind === 'gap'))
      .map((phase) => ({
        what: `beginning with ${phase.id}`,
        input: withChoices(input, { from: phase.id }),
      })),
  ];
}

/** Why a call is refused; undefined when it is planned. */
function refusal(input: PlanInput): OpenKetamineError | undefined {
  try {
    planCourse(input);
    return undefined;
  } catch (error) {
    if (error instanceof OpenKetamineError) return error;
    throw error;
  }
}

/** A call that is refused. */
export interface RefusedCall {
  readonly what: string;
  readonly input: PlanInput;
  readonly error: OpenKetamineError;
}

/** Calls just outside what the protocol covers that are refused; not what is refused for everybody. */
export function refusedCalls(
  input: PlanInput,
  arms: readonly (string | undefined)[],
): RefusedCall[] {
  const anyway = refusal(input)?.message;
  return probes(input, arms).flatMap(({ what, input: call }) => {
    const error = refusal(call);
    return error === undefined || error.message === anyway ? [] : [{ what, input: call, error }];
  });
}

/** What is refused and why, a line each. */
export function refusalLines(input: PlanInput, arms: readonly (string | undefined)[]): string[] {
  const lines = refusedCalls(input, arms).map(
    ({ what, error }) => `  ${what.padEnd(32)}  ${error.code}: ${error.reason} ${error.hint}`,
  );
  return [...new Set(lines)];
}
