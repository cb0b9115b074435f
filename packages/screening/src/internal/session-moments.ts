import type { SessionMoments } from './prepared.js';
import { readTime, type Moment, type Span } from './time.js';

/** When the moments of a session were; those that have not come are left out. */
export interface SessionTimes {
  readonly start?: string;
  readonly end?: string;
  readonly firstDevice?: string;
  readonly lastDevice?: string;
}

/** Reads the moments of a session; those that lie in the future have not come. */
export function momentsOf(times: SessionTimes, at: Moment): SessionMoments {
  const read = (text: string | undefined): Span | undefined =>
    text === undefined ? undefined : readTime(text, at);
  const found: Record<string, Span> = {};
  for (const [name, text] of [
    ['start', times.start],
    ['end', times.end],
    ['first-device', times.firstDevice],
    ['last-device', times.lastDevice],
  ] as const) {
    const span = read(text);
    if (span !== undefined && span.from <= at.latest) found[name] = span;
  }
  // The first device is the start of a session with devices, and the last is the end of dosing.
  found['start'] ??= found['first-device'] as Span;
  found['end'] ??= found['last-device'] as Span;
  for (const name of ['start', 'end']) if (found[name] === undefined) delete found[name];
  return found;
}
