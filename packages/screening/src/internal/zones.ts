const second = 1000;
const day = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** The clock of a zone; null where there is no such zone. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en-US', {
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
    made = null;
  }
  // A name comes from outside: keep the memory bounded.
  if (formats.size >= 1000) formats.clear();
  formats.set(zone, made);
  return made;
}

/** Whether there is a time zone of this name. */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== null;
}

/** Offset from UTC in a zone at an instant, in milliseconds; undefined where there is no such zone. */
export function offsetAt(zone: string, instant: number): number | undefined {
  const format = formatOf(zone);
  if (format === null) return undefined;
  const whole = Math.floor(instant / second) * second;
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(whole)) parts[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, seconds) - whole;
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
  const before = offsetAt(zone, local - day);
  const after = offsetAt(zone, local + day);
  if (before === undefined || after === undefined) return undefined;
  const both = [local - before, local - after];
  const shown = both.filter((instant) => instant + (offsetAt(zone, instant) ?? 0) === local);
  const meant = shown.length === 0 ? both : shown;
  return { first: Math.min(...meant), last: Math.max(...meant) };
}
