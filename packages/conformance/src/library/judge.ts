import {
  OpenKetamineError,
  type Course,
  type Gap,
  type Protocol,
  type WaitsFor,
} from '@openketamine/model';
import { planCourse } from '@openketamine/planner';
import type { FindProtocol } from '../cases/given.js';
import { armsFor, inputFor, schedulesOf } from '../twins/person.js';
import { withHorizon } from '../twins/plan.js';
import type { Reference } from '../twins/reference.js';

/** How far a protocol can be planned for somebody of whom everything needed is known. */
export type Reach = 'to the end' | 'to a gate' | 'to a gap' | 'dates without dose' | 'refused';

/**
 * Every answer to how far a protocol can be planned, the farthest first.
 *
 * @category library
 */
export const reaches: readonly Reach[] = [
  'to the end',
  'to a gate',
  'to a gap',
  'dates without dose',
  'refused',
];

/**
 * How far one protocol can be planned, and what ends the plan.
 *
 * @category library
 */
export interface Judged {
  /** The protocol that was planned. */
  readonly protocol: Protocol;
  /** How far its plan comes. */
  readonly reach: Reach;
  /** Sessions whose dates are known, and those that wait for something. */
  readonly planned: number;
  /** Sessions that wait for something. */
  readonly conditional: number;
  /** Open gates and choices, or the sentence of the refusal. */
  readonly until: readonly string[];
  /** Gaps that cause it. */
  readonly gaps: readonly Gap[];
}

/**
 * Judges how far a protocol can be planned for the reference person, in its first arm.
 *
 * @param protocol - the protocol
 * @param reference - the invented people
 * @param protocols - finds protocols that this one refers to
 * @returns how far, and what ends it
 * @category library
 */
export function judgeProtocol(
  protocol: Protocol,
  reference: Reference,
  protocols: FindProtocol,
): Judged {
  const bare = inputFor(protocol, reference, protocols, armsFor(protocol)[0]);
  const input = withHorizon(bare, reference);
  let course: Course;
  try {
    course = planCourse(input);
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    const gaps = protocol.gaps.filter((gap) => gap.blocks !== 'part');
    return { protocol, reach: 'refused', planned: 0, conditional: 0, until: [error.reason], gaps };
  }
  const doseless = new Set(course.sessions.flatMap((session) => session.gap ?? []));
  const dateless = protocol.phases.flatMap((phase) =>
    course.sessions.some((session) => session.phase === phase.id)
      ? []
      : schedulesOf(phase).flatMap((schedule) => (schedule.kind === 'gap' ? [schedule.gap] : [])),
  );
  const open = course.pending.flatMap(({ gate, gateDetails }) =>
    gateDetails.kind === 'gate' ? gate : [],
  );
  const leads = leadsOn(protocol, course).filter((gate) => !open.includes(gate));
  // a dose that the source does not give is told as its gap
  const choices = course.pending
    .map(({ gateDetails }) => gateDetails)
    .filter(
      (asked) =>
        asked.kind !== 'gate' &&
        !(asked.kind === 'dose' && asked.gap !== undefined && doseless.has(asked.gap)),
    );
  const named = (ids: Iterable<string>) => protocol.gaps.filter((gap) => [...ids].includes(gap.id));
  const counted = {
    planned: course.sessions.filter((session) => session.state === 'planned').length,
    conditional: course.sessions.filter((session) => session.state === 'conditional').length,
  };
  const reach: Reach =
    doseless.size > 0
      ? 'dates without dose'
      : open.length + leads.length > 0
        ? 'to a gate'
        : dateless.length > 0
          ? 'to a gap'
          : 'to the end';
  const until = [
    ...[...open, ...leads].map((gate) => `gate ${gate}`),
    ...choices.map(openChoice),
    ...(input === bare ? [] : [`no stated end; ${reference.shown} sessions more are counted`]),
  ];
  return { protocol, reach, ...counted, until, gaps: named([...doseless, ...dateless]) };
}

/** Gates that wait for an event and lead to a phase with sessions that the plan does not reach. */
function leadsOn(protocol: Protocol, course: Course): string[] {
  const reached = new Set(course.sessions.map((session) => session.phase));
  const planned = (id: string | undefined) =>
    protocol.phases.some(
      (phase) =>
        phase.id === id &&
        !reached.has(phase.id) &&
        !phase.optional &&
        schedulesOf(phase).some((schedule) => schedule.kind !== 'none'),
    );
  return protocol.phases.flatMap((phase) =>
    phase.gates
      .filter(
        (gate) =>
          gate.at.kind === 'event' && gate.outcomes.some((outcome) => planned(outcome.then.phase)),
      )
      .map((gate) => gate.id),
  );
}

/** A choice the plan waits for, as a reader would call it. */
function openChoice(asked: WaitsFor): string {
  switch (asked.kind) {
    case 'step-up':
      return 'choice: whether the dose rises';
    case 'dose-before':
      return 'choice: the dose after the session before';
    case 'dose':
      return `choice: the dose in ${asked.phase}`;
    case 'interval':
      return `choice: the interval in ${asked.phase}`;
    case 'sessions':
      return asked.least === undefined
        ? 'choice: more sessions'
        : `choice: more than ${asked.least.value} sessions`;
    case 'phase':
      return `choice: whether ${asked.phase} follows`;
    default:
      return `choice: ${asked.id}`;
  }
}
