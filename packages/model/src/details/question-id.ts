import type { WaitsFor } from '../course-details.js';

/**
 * A question that the planner itself asks, beside the gates of protocols.
 *
 * @category details
 */
export type OwnQuestion = Exclude<WaitsFor['kind'], 'gate' | 'excluded' | 'rule'>;

/** How the ids of those begin that are called otherwise than their kind. */
const begins: Readonly<Partial<Record<OwnQuestion, string>>> = {
  sessions: 'more-than',
  phase: 'enter',
  interruption: 'interrupted-before',
  break: 'break-before',
  paused: 'course-paused',
  weight: 'confirm-weight',
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
  about?: string | number,
): string {
  const begin = begins[kind] ?? kind;
  const id = about === undefined ? begin : `${begin}-${about}`;
  // a phase may be called "before"
  if (kind === 'dose' && about === 'before') return `planner:dose:${about}`;
  return gates.has(id) ? `planner:${id}` : id;
}
