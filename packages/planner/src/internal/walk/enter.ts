import { OpenKetamineError, type Phase, type WaitsFor } from '@openketamine/model';
import { questionId } from '@openketamine/model/details';
import { pend, type Position, type Walked } from './course-state.js';
import { addLength, toDay, toIso, type Day } from '../calendar/days.js';
import { factMissing, holds } from '../read/guard.js';
import { askOwn, sceneOf, shared, type Plan, type Context } from '../read/open.js';
import { armsPart } from './phase-schedule.js';

export function firstPhase(plan: Context): Phase {
  const { protocol, choices } = plan;
  if (choices.from !== undefined) return phaseOf(plan, choices.from);
  const starts = protocol.phases.filter((phase) =>
    phase.enter.some((entry) => entry.kind === 'start'),
  );
  for (const phase of starts) {
    const answers = plan.arms.map((arm) =>
      holds(phase.when, sceneOf(plan, phase.id, plan.start, arm)),
    );
    const open = answers.find((answer) => typeof answer === 'object');
    if (open) throw factMissing(open.missing, `The phase ${phase.id}`);
    if (answers.every((answer) => answer === true)) return phase;
    if (answers.includes(true)) throw factMissing('arm', `The phase ${phase.id}`);
  }
  if (starts.length > 0) {
    throw new OpenKetamineError(
      'PROTOCOL_INCOMPLETE',
      '/protocol/phases',
      `No phase of ${protocol.id} begins the course for these facts.`,
      'Name the phase to begin with, or check arm and facts.',
    );
  }
  return protocol.phases[0] as Phase;
}

/** Phases without drug that come before the first session lie before the start. */
export function leadIn(plan: Context, first: Phase): Day {
  let base = plan.start;
  let phase: Phase | undefined = first;
  for (let round = 0; phase !== undefined && round < mostRounds; round++) {
    const schedule = shared(
      plan,
      phase.schedule,
      phase.id,
      plan.start,
      `The schedule of ${phase.id}`,
    );
    if (schedule?.kind !== 'none') break;
    const length = schedule.length?.most ?? schedule.length?.least;
    if (schedule.length !== undefined && length !== undefined)
      base = addLength(base, -length, schedule.length.unit);
    phase = plan.protocol.phases.find((entry) => entry.id === phase?.next);
  }
  return base;
}

export function phaseOf(plan: Context, id: string): Phase {
  const phase = plan.protocol.phases.find((entry) => entry.id === id);
  if (phase === undefined) {
    throw new OpenKetamineError(
      'PROTOCOL_INVALID',
      '/protocol/phases',
      `There is no phase ${JSON.stringify(id)}.`,
      'Name a phase of the protocol.',
    );
  }
  return phase;
}

/** No course has more phases in a row than this; a graph that has goes round in circles. */
export const mostRounds = 60;

/**
 * Whether the course goes through a phase: null where the arms part ways after they have shared sessions.
 * Refuses where a fact that decides it is missing.
 */
export function goesThrough(plan: Context, phase: Phase, day: Day, walked: Walked): boolean | null {
  if (phase.when === undefined) return true;
  const answers = plan.arms.map((arm) => holds(phase.when, sceneOf(plan, phase.id, day, arm)));
  for (const answer of answers) {
    if (typeof answer === 'object') throw factMissing(answer.missing, `The phase ${phase.id}`);
  }
  if (answers.every((answer) => answer === answers[0])) return answers[0] === true;
  armsPart(plan, phase, walked);
  return null;
}

/** The event that alone leads into a phase. */
function eventOf({ enter: entries }: Phase) {
  const others = entries.some(({ kind }) => kind !== 'event' && kind !== 'start');
  return others ? undefined : entries.find((entry) => entry.kind === 'event');
}

/** Whether somebody may decide that a phase is entered. */
export const isDecidedOn = (phase: Phase): boolean =>
  phase.optional || eventOf(phase) !== undefined;

/** Whether a phase can begin: its event has happened, or somebody decided to take an optional one. */
export function enter(
  plan: Plan,
  phase: Phase,
  at: Position,
  walked: Walked,
): 'yes' | 'no' | 'skip' {
  const event = eventOf(phase);
  const waits = (): WaitsFor => ({
    kind: 'phase',
    id: questionId(plan.taken, 'phase', phase.id),
    phase: phase.id,
    ...(event === undefined ? {} : { event: event.event }),
  });
  const decided = isDecidedOn(phase) ? askOwn(plan, 'phase', phase.id) : undefined;
  if (event !== undefined) {
    const mark = plan.log.named(event.event).at(-1);
    const day = mark?.day ?? decided?.day ?? null;
    if (day === null) {
      pend(walked, waits(), {
        title: event.says ?? phase.title,
        after: { event: event.event },
        needs: [event.event],
        outcomes: ['enter'],
        cites: [],
      });
      return 'no';
    }
    at.base = Math.max(at.base, day, at.last === null ? day : at.last + 1);
  } else if (phase.optional) {
    if (decided === undefined) {
      pend(walked, waits(), {
        title: phase.title,
        after: { phase: walked.placed.at(-1)?.phase.id ?? phase.id },
        needs: [],
        outcomes: ['enter', 'skip'],
        cites: [],
      });
      return 'no';
    }
    if (decided.event.outcome === 'skip') return 'skip';
  }
  takeBreak(plan, phase, at);
  return anchored(plan, phase, at);
}

/** The break before a phase. A range that nobody has chosen from leaves the dates that follow open. */
function takeBreak({ taken }: Context, { id, after }: Phase, at: Position): void {
  if (after === undefined) return;
  const { base } = at;
  const least = after.least ?? after.most ?? 0;
  const most = after.most ?? least;
  at.base = addLength(base, least, after.unit);
  if (most === least) return;
  const { unit } = after;
  at.dates ??= {
    kind: 'break',
    id: questionId(taken, 'break', id),
    phase: id,
    least: { value: least, unit },
    most: { value: most, unit },
  };
  at.firstBy = addLength(base, most, after.unit);
}

/** Takes a day outside the course that somebody gave, and notes that it was used. */
export function useAnchor({ choices, notes }: Plan, id: string): string | undefined {
  notes.use(`anchors/${id}`);
  return choices.anchors?.[id];
}

/** The first session of a later phase may hang on a day outside the course. */
function anchored(plan: Plan, phase: Phase, at: Position): 'yes' {
  if (phase.anchor === undefined) return 'yes';
  const { id } = phase.anchor;
  const given = useAnchor(plan, id);
  if (given === undefined) {
    at.dates = { kind: 'anchor', id: questionId(plan.taken, 'anchor', id), anchor: id };
    return 'yes';
  }
  const day = toDay(given, `/choices/anchors/${id}`);
  if (at.last !== null && day <= at.last) {
    throw new OpenKetamineError(
      'INTERVAL_TOO_SHORT',
      `/choices/anchors/${id}`,
      `${phase.id} would begin on ${given}, before the sessions that come first are over.`,
      `Choose a day after ${toIso(at.last)}.`,
    );
  }
  at.base = day;
  return 'yes';
}
