/**
 * When something was recorded and by whom. The instant is in UTC; the zone is that of the clinic, so that the day of an event is the
 * day its people lived in.
 */
export interface Stamp {
  /** ISO 8601 instant in UTC, with milliseconds: `2026-11-30T14:05:00.000Z`. */
  readonly at: string;
  /** IANA zone: `America/New_York`. */
  readonly zone: string;
  /** Who recorded it: the id of an account. */
  readonly by: string;
}

/** An event as it is kept: what happened, when and by whom it was recorded, and its own id. */
export type Recorded<E> = E & { readonly id: string } & Stamp;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a moment as day and time of a zone. Making one costs a hundred times what using it does, so that they are kept. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

interface Wall {
  readonly day: string;
  readonly time: string;
}

/**
 * What calendar and clock on the wall show at an instant in a zone.
 *
 * @example
 * wallClock('2026-03-08T07:00:00.000Z', 'America/New_York')
 * // => { day: '2026-03-08', time: '03:00' }
 */
export function wallClock(at: string, zone: string): Wall {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  };
}

/** The ISO day of an instant in a zone. */
export function dayOf({ at, zone }: Pick<Stamp, 'at' | 'zone'>): string {
  return wallClock(at, zone).day;
}

/** Minutes east of Greenwich that a zone is at an instant. */
function offsetMinutes(at: string, zone: string): number {
  const { day, time } = wallClock(at, zone);
  const shown = Date.parse(`${day}T${time}:00.000Z`);
  const exact = Math.floor(Date.parse(at) / 60_000) * 60_000;
  return Math.round((shown - exact) / 60_000);
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A moment with offset and zone, as plans write it.
 *
 * @example
 * momentOf({ at: '2026-01-06T14:05:00.000Z', zone: 'America/New_York' })
 * // => '2026-01-06T09:05:00-05:00[America/New_York]'
 */
export function momentOf({ at, zone }: Pick<Stamp, 'at' | 'zone'>): string {
  const { day, time } = wallClock(at, zone);
  const offset = offsetMinutes(at, zone);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  const seconds = at.slice(17, 19);
  return `${day}T${time}:${seconds}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}[${zone}]`;
}

const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/u;

/**
 * A time on the wall of the clinic as a moment with offset. What has an offset already, or no time of day, stays as it is. Of an hour
 * that comes twice the first is taken; a time in the hour that is skipped is the same number of minutes after the skip.
 *
 * @example
 * momentIn('2026-07-06T09:05', 'America/New_York')
 * // => '2026-07-06T09:05:00-04:00[America/New_York]'
 */
export function momentIn(local: string, zone: string): string {
  if (!localTime.test(local)) return local;
  const asUtc = Date.parse(`${local}Z`);
  // the offset of the day before is the one that still holds where the clocks change on this day
  const before = offsetMinutes(new Date(asUtc - 86_400_000).toISOString(), zone);
  const first = new Date(asUtc - before * 60_000).toISOString();
  const { day, time } = wallClock(first, zone);
  if (local.startsWith(`${day}T${time}`)) return momentOf({ at: first, zone });
  const then = new Date(asUtc - offsetMinutes(first, zone) * 60_000).toISOString();
  const shown = wallClock(then, zone);
  return momentOf({ at: local.startsWith(`${shown.day}T${shown.time}`) ? then : first, zone });
}

/** Whether a text is a zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Whole minutes that have really passed between two instants, whatever clocks on walls did. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** The instant so many real minutes later. */
export function plusMinutes(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
