import { OpenKetamineError } from '@openketamine/model';
import type { SessionMoments } from './prepared.js';
import { readTime, type Moment, type Span } from './time.js';

/** When the moments of a session were; those that have not come are left out. */
export interface SessionTimes {
  /** When the dose began, as a moment with offset; absent before it. */
  readonly start?: string;
  /** When the dose ended, as a moment with offset; absent while it runs. */
  readonly end?: string;
  /** When the first spray device was used, as a moment with offset; absent where none was. */
  readonly firstDevice?: string;
  /** When the last spray device was used, as a moment with offset; absent where none was. */
  readonly lastDevice?: string;
}

function read(name: string, text: string | undefined, at: Moment): Span | undefined {
  if (text === undefined) return undefined;
  const span = readTime(text, at);
  if (span !== undefined) return span;
  throw new OpenKetamineError(
    'DATE_INVALID',
    `/session/${name}`,
    `${JSON.stringify(text)} is no moment.`,
    'Write 2025-01-06T09:00:00-05:00.',
  );
}

/**
 * Reads the moments of a session; those that lie in the future have not come.
 *
 * @throws OpenKetamineError `DATE_INVALID` for what is no moment: without it the checks of a session would count from nowhere
 */
export function momentsOf(times: SessionTimes, at: Moment): SessionMoments {
  const found: Record<string, Span> = {};
  for (const [name, field] of [
    ['start', 'start'],
    ['end', 'end'],
    ['first-device', 'firstDevice'],
    ['last-device', 'lastDevice'],
  ] as const) {
    const text = times[field];
    const span = read(field, text, at);
    if (span !== undefined && span.from <= at.latest) found[name] = span;
  }
  // The first device is the start of a session with devices, and the last is the end of dosing.
  found['start'] ??= found['first-device'] as Span;
  found['end'] ??= found['last-device'] as Span;
  for (const name of ['start', 'end']) if (found[name] === undefined) delete found[name];
  return found;
}
