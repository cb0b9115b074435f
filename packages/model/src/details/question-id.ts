import type { WaitsFor } from '../course-details.js';

/**
 * A question that the planner itself asks, beside the gates of protocols.
 *
 * @category details
 */
export type OwnQuestion = Exclude<WaitsFor['kind'], 'gate' | 'excluded' | 'rule'>;

/** How the id of each begins; what it is about follows. */
const begins: Readonly<Record<OwnQuestion, string>> = {
  'step-up': 'step-up',
  'dose-before': 'dose-before',
  dose: 'dose-',
  'implausible-dose': 'implausible-dose',
  interval: 'interval-',
  sessions: 'more-than-',
  phase: 'enter-',
  'missed-session': 'missed-session-',
  interruption: 'interrupted-before-',
  anchor: 'anchor-',
  break: 'break-before-',
  'no-slot': 'no-slot',
  paused: 'course-paused',
  weight: 'confirm-weight',
  arm: 'arm',
};

/**
 * The id by which a question of the planner's own is decided (`gate` of `gate-decided`). The author of a protocol has to know none
 * of them: where a gate of the protocol has the id, the question gets one that no gate can have, because no id of a protocol has a
 * colon.
 *
 * Does not say whether a course asks the question.
 *
 * @param gates - ids of the gates of the protocol
 * @param kind - which question
 * @param about - id of the phase or of the day, number of the session, or least number of sessions; nothing where there is one such question
 * @returns the id
 * @example
 * questionId(new Set(), 'interval', 'maintenance')
 * // => 'interval-maintenance'
 * @example
 * questionId(new Set(['interval-maintenance']), 'interval', 'maintenance')
 * // => 'planner:interval-maintenance'
 * @category details
 */
export function questionId(
  gates: ReadonlySet<string>,
  kind: OwnQuestion,
  about: string | number = '',
): string {
  const id = `${begins[kind]}${about}`;
  // a phase may be called "before"
  if (kind === 'dose' && id === begins['dose-before']) return `planner:dose:${about}`;
  return gates.has(id) ? `planner:${id}` : id;
}
