import { peak, SAME } from './peaks.js';
import type { Response } from './response.js';
import type { PlainDose } from '../dosing/terms.js';

/** A concentration and when it is reached, in hours. */
export interface Peak {
  readonly value: number;
  readonly time: number;
}

/** A session: when its first dose starts, and how many doses it has. */
export interface Session {
  readonly start: number;
  readonly doses: number;
}

/** Half a percent: a difference that a number of three digits need not show is not told. */
export const TOLD = 5e-3;

/**
 * The sessions of a list of doses, in order. Doses that start together are of one session; so are those
 * that were said to be.
 *
 * @internal
 */
export function sessionsOf(doses: readonly PlainDose[]): readonly Session[] {
  const bySession = new Map<number, Session>();
  for (const { session, at } of doses) {
    const known = bySession.get(session);
    bySession.set(session, {
      start: Math.min(at, known?.start ?? at),
      doses: (known?.doses ?? 0) + 1,
    });
  }
  const byStart = new Map<number, Session>();
  for (const { start, doses: count } of bySession.values()) {
    byStart.set(start, { start, doses: (byStart.get(start)?.doses ?? 0) + count });
  }
  return [...byStart.values()].toSorted((a, b) => a.start - b.start);
}

/**
 * The highest concentration of each session, which lasts until the next begins. What the next gives at
 * that very moment does not count.
 *
 * @internal
 */
export function sessionPeaks(
  response: Response,
  output: number,
  sessions: readonly Session[],
): readonly Peak[] {
  const found = new Float64Array(2);
  return sessions.map(({ start }, s) => {
    peak(response, output, found, start, sessions[s + 1]?.start ?? Number.POSITIVE_INFINITY);
    return { value: found[0] as number, time: found[1] as number };
  });
}

/**
 * The highest of several peaks, and when it is first reached.
 *
 * @internal
 */
export function highest(peaks: readonly Peak[]): Peak {
  const value = peaks.reduce((most, each) => Math.max(most, each.value), 0);
  return { value, time: firstWithin(peaks, SAME).time };
}

/**
 * The first of several peaks that none exceeds by more than a part of itself.
 *
 * @internal
 */
export function firstWithin(peaks: readonly Peak[], part: number): Peak {
  const most = peaks.reduce((value, each) => Math.max(value, each.value), 0);
  return peaks.find(({ value }) => value * (1 + part) >= most) ?? { value: 0, time: 0 };
}
