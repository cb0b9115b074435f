import {
  OpenKetamineError,
  type Course,
  type PlannedTask,
  type Protocol,
  type Session,
  type Totals,
} from '@openketamine/model';
import { checkProtocol } from '@openketamine/model/door';
import type { PlanChoices, PlanInput } from './input.js';
import { BeyondDays, toDay, toIso } from './internal/calendar/days.js';
import { sum, times } from './internal/read/decimal.js';
import { gapsOf } from './internal/write/details.js';
import { notAllowed } from './internal/dose/pick-dose.js';
import { useAnchor } from './internal/walk/enter.js';
import { factsOn } from './internal/read/facts.js';
import { checkConcomitant, listsOf } from './internal/write/lists.js';
import { addFinding, openPlan, type Plan, type Context } from './internal/read/open.js';
import { planFindings } from './internal/write/findings.js';
import { tasksOf } from './internal/write/tasks.js';
import type { Walked } from './internal/walk/course-state.js';
import { walk } from './internal/walk/walk.js';
import { writeSession } from './internal/write/write-session.js';

/**
 * Plans a course: which sessions on which dates, how much, over how long, what is watched, what is
 * still to be decided. Replanning after a missed, late, reduced or stopped session is the same call
 * with one more event.
 *
 * Pure: reads no clock, changes nothing, and gives the same plan for the same input. Does not screen
 * the patient (that is `@openketamine/screening`), does not judge whether treatment is right, and never
 * chooses what the protocol leaves to people: such a dose is `null` with `choices`.
 *
 * Doses are milligrams of the form the protocol means (`form`: base or hydrochloride), dates ISO days.
 *
 * @param input - protocol, start, and whatever is known of patient, choices, calendar, policy, events
 * @returns the course, with a reason and a source for each date and dose
 * @throws OpenKetamineError `FACT_MISSING`, `DOSE_NOT_ALLOWED`, `INTERVAL_NOT_ALLOWED`, `INTERVAL_TOO_SHORT`,
 * `PROTOCOL_INCOMPLETE`, `JURISDICTION_MISMATCH`, `COMPANY_NOT_ALLOWED`, `AGE_NOT_COVERED`, `EVENT_IMPOSSIBLE`;
 * `INPUT_INVALID`, `VALUE_OUT_OF_RANGE`, `VALUE_NOT_FINITE`, `UNIT_MISMATCH`, `UNIT_SUSPECT`, `DATE_INVALID`, `ZONE_UNKNOWN`,
 * `ID_UNKNOWN` for a call that is wrong; `PROTOCOL_INVALID` for what is not a protocol
 * @example
 * import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols';
 *
 * const course = planCourse({
 *   protocol,
 *   start: '2025-01-06',
 *   patient: { weight: { value: 80, unit: 'kg' }, age: 40 },
 *   choices: { days: ['mon', 'thu'] },
 * });
 * course.sessions.map(({ date, dose }) => [date, dose?.value])[1]
 * // => ['2025-01-09', 40]
 * @category planning
 */
export function planCourse(input: PlanInput): Course {
  try {
    return planned(input);
  } catch (error) {
    // what was checked once and has been changed in its place since is looked at again
    if (!(error instanceof OpenKetamineError) || error.code === 'INTERNAL')
      checkProtocol({ ...input?.protocol });
    throw error;
  }
}

function planned(input: PlanInput): Course {
  const plan = openPlan(input);
  try {
    return courseOf(plan);
  } catch (error) {
    if (!(error instanceof BeyondDays)) throw error;
    const { farthest } = plan.log;
    throw farthest === undefined || farthest.iso <= input.start
      ? error.after(input.start, '/start')
      : error.after(farthest.iso, farthest.path);
  }
}

function courseOf(plan: Plan): Course {
  const walked = walk(plan);
  checkAnchors(plan, walked);
  checkWantedDoses(plan, walked.placed.length);
  for (const placed of walked.placed) {
    if (placed.state === 'completed' || placed.state === 'missed') continue;
    checkConcomitant(
      plan,
      placed.phase.id,
      placed.day ?? placed.slot.target,
      (says) =>
        new OpenKetamineError(
          'COMPANY_NOT_ALLOWED',
          '/choices/antidepressant',
          `Session ${placed.number} cannot be planned alone. ${says}`,
          'Plan the course with an antidepressant.',
        ),
    );
  }
  const sessions = walked.placed.map((placed) => writeSession(plan, placed));
  const tasks = tasksOf(plan, walked);
  checkUsed(plan, sessions);
  planFindings(plan, walked, sessions);
  return assemble(plan, walked, sessions, tasks);
}

/** Choices on which something in a plan may depend, or nothing. */
function chosenBy(choices: PlanChoices): readonly string[] {
  const given: string[] = single.filter((name) => choices[name] !== undefined);
  for (const name of byId) {
    const of = choices[name];
    if (of !== undefined) for (const id of Object.keys(of)) given.push(`${name}/${id}`);
  }
  return given;
}

const single = ['strength', 'finalVolume', 'time', 'days'] as const;
const byId = ['interval', 'daysByPhase', 'sessionsByPhase', 'anchors'] as const;

/** Nothing that was chosen is dropped without a word. */
function checkUsed(plan: Plan, sessions: readonly Session[]): void {
  const { choices } = plan;
  const { used } = plan.notes;
  if (
    choices.times !== undefined &&
    !used.has('times') &&
    sessions.some(({ date }) => date !== null)
  )
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/choices/times',
      `No session of ${plan.protocol.id} is given several times a day.`,
      'Give time, or leave it out.',
    );
  for (const name of chosenBy(choices)) {
    if (used.has(name)) continue;
    addFinding(
      plan,
      'caution',
      'choice-without-effect',
      `${name} was chosen, and nothing in this plan depends on it.`,
    );
  }
}

/** A dose wanted for the course or a phase that no session could take is refused, with what is allowed. */
function checkWantedDoses(plan: Plan, sessions: number): void {
  const { offered, used } = plan.notes;
  const { dose, doseByPhase, doseBySession } = plan.choices;
  if (dose !== undefined && !used.has('dose'))
    throw notAllowed('/choices/dose', dose, plan.protocol.id, { options: offered });
  for (const [phase, wanted] of Object.entries(doseByPhase ?? {})) {
    if (!used.has(`phase ${phase}`))
      throw notAllowed(`/choices/doseByPhase/${phase}`, wanted, phase, { options: offered });
  }
  for (const number of Object.keys(doseBySession ?? {})) {
    const known = Number.isInteger(Number(number)) && Number(number) >= 1;
    if (!known || Number(number) > sessions) {
      throw new OpenKetamineError(
        known ? 'VALUE_OUT_OF_RANGE' : 'INPUT_INVALID',
        `/choices/doseBySession/${number}`,
        known ? `The plan has no session ${number}.` : `${number} is not a session number.`,
        `Count sessions from 1 to ${sessions}.`,
      );
    }
  }
}

/** Where the first session hangs on a day outside the course, the start is that day. */
function checkAnchors(plan: Plan, walked: Walked): void {
  for (const { phase, from } of walked.stretches) {
    const given = phase.anchor === undefined ? undefined : useAnchor(plan, phase.anchor.id);
    if (phase.anchor === undefined || given === undefined || from === null) continue;
    const path = `/choices/anchors/${phase.anchor.id}`;
    if (from === toDay(given, path)) continue;
    throw new OpenKetamineError(
      'INPUT_INVALID',
      path,
      `${phase.id} begins on ${phase.anchor.id}, which is ${given}, and not on ${toIso(from)}.`,
      `Start the course so that this session falls on ${given}.`,
    );
  }
}

function assemble(
  plan: Plan,
  walked: Walked,
  sessions: readonly Session[],
  tasks: readonly PlannedTask[],
): Course {
  const { protocol } = plan;
  const first = walked.placed[0];
  const day = first?.day ?? plan.start;
  const phase = first?.phase.id ?? protocol.phases[0]?.id ?? '';
  const weight = factsOn(plan.facts, day).weight;
  const editions = editionsOf(plan, sessions);
  return {
    protocol: {
      id: protocol.id,
      version: plan.input.version ?? protocol.version ?? null,
      ...standingOf(protocol),
      title: protocol.title,
      ...(protocol.record === undefined ? {} : { record: protocol.record }),
    },
    drug: protocol.drug,
    form: protocol.form,
    route: protocol.route,
    ...(plan.arms.length === 1 && plan.arms[0] ? { arm: plan.arms[0].id } : {}),
    ...(weight === undefined ? {} : { weight: { value: weight.value, unit: 'kg' as const } }),
    state: walked.ended,
    sessions,
    phases: walked.stretches.map((stretch) => ({
      id: stretch.phase.id,
      title: stretch.phase.title,
      from: stretch.from === null ? null : toIso(stretch.from),
      to: stretch.to === null ? null : toIso(stretch.to),
      state: stretch.state,
    })),
    ...(editions.length === 0 ? {} : { edition: editions.join(', ') }),
    ...(plan.input.asOf === undefined ? {} : { asOf: plan.input.asOf }),
    ...gapsOf(protocol, plan.notes.gaps, sessions),
    tasks,
    pending: walked.pending,
    ...listsOf(plan, phase, day),
    findings: plan.notes.findings,
    totals: {
      planned: totals(sessions.filter(({ state }) => state === 'planned' || state === 'moved')),
      conditional: totals(sessions.filter(({ state }) => state === 'conditional')),
      completed: totals(
        sessions.filter(({ state }) => state === 'completed' || state === 'stopped'),
      ),
    },
  };
}

function totals(sessions: readonly Session[]): Totals {
  const doses = sessions.flatMap(({ dose, timesPerDay = 1 }) =>
    dose === null ? [] : times(dose.value, timesPerDay),
  );
  const devices = sessions.flatMap((session) => session.devices ?? []);
  return {
    sessions: sessions.length,
    dose: doses.length < sessions.length ? null : { value: sum(doses), unit: 'mg' },
    ...(devices.length === 0 ? {} : { devices: sum(devices) }),
  };
}

/** Editions that hold on the days of the sessions, as far as they were known on the day of planning. */
function editionsOf(plan: Context, sessions: readonly Session[]): string[] {
  const dates = sessions.flatMap((session) => session.date ?? []);
  const { asOf } = plan.input;
  const known = (day: string | undefined) =>
    day !== undefined && (asOf === undefined || day <= asOf) ? day : undefined;
  return plan.protocol.editions
    .filter(({ from }) => from === undefined || known(from) !== undefined)
    .filter(({ from = '', until }) => {
      const end = known(until);
      return dates.some((date) => date >= from && (end === undefined || date < end));
    })
    .map((edition) => edition.id);
}

/** What stands behind the protocol: its status with who, when and why, and when its sources were last re-read. */
function standingOf({
  status: { state, ...decided },
  lastChecked,
}: Protocol): Pick<Course['protocol'], 'status' | 'decided' | 'lastChecked'> {
  return {
    status: state,
    ...(Object.keys(decided).length === 0 ? {} : { decided }),
    lastChecked,
  };
}
