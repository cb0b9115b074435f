import { weights, type Finding } from '@openketamine/model';

/** A decision of people about a finding that arose in a course. */
export interface Decision {
  /** What was decided, by the name of the outcome. */
  readonly outcome: string;
  /** Day of the decision, as an ISO date. */
  readonly date: string;
  /** Who decided; absent where nobody is named. */
  readonly by?: string;
}

/** A finding of a course: what it says, and where it comes from. */
export interface WatchedFinding extends Omit<Finding, 'kind'> {
  /** A kind of rule, `data`, or `event` for what an event says by itself. */
  readonly kind: Finding['kind'] | 'event';
  /** The day from which it holds, where an event of the course brought it. Without it, it held from the start. */
  readonly since?: string;
  /** The session in which it was observed. */
  readonly session?: number;
  /** Set once people have decided about it. */
  readonly decided?: Decision;
}

/**
 * Whether sessions wait for a decision about a finding that arose in the course: one that excludes, ends, defers or asks for
 * a review or a prescriber, and any other that is critical or major. Milder advice is said first and holds up nothing.
 */
export function holdsSessions({ outcome, action, severity, since }: WatchedFinding): boolean {
  if (outcome !== 'met' || since === undefined) return false;
  const weight = weights[action];
  if (weight === 'none') return false;
  return weight !== 'caution' || severity === 'critical' || severity === 'major';
}
