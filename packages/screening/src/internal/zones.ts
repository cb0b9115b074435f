import { Remembered } from './remembered.js';

const second = 1000;
const day = 86_400_000;

/** The clock of each zone; null where there is no such zone. */
const formats = new Remembered<Intl.DateTimeFormat | null>((zone) => {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
});

/** Whether there is a time zone of this name. */
export function isZone(zone: string): boolean {
  return formats.of(zone) !== null;
}

/** Offset from UTC that a clock shows at an instant, in milliseconds. */
function shownOffset(format: Intl.DateTimeFormat, instant: number): number {
  const whole = Math.floor(instant / second) * second;
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, seconds) - whole;
}

/** Offset from UTC in a zone at an instant, in milliseconds; undefined where there is no such zone. */
export function offsetAt(zone: string, instant: number): number | undefined {
  const format = formats.of(zone);
  return format === null ? undefined : shownOffset(format, instant);
}

/**
 * First and last instant that the clock of a zone may have meant by a local time: the same, but for the hour that comes
 * twice when clocks go back, and the hour that is skipped when they go forward, which both clocks are asked for.
 * Undefined where there is no such zone.
 */
export function instantsOf(
  zone: string,
  local: number,
): { readonly first: number; readonly last: number } | undefined {
  const format = formats.of(zone);
  if (format === null) return undefined;
  const both = [-day, day].map((shift) => local - shownOffset(format, local + shift));
  const shown = both.filter((instant) => instant + shownOffset(format, instant) === local);
  const meant = shown.length === 0 ? both : shown;
  return { first: Math.min(...meant), last: Math.max(...meant) };
}
