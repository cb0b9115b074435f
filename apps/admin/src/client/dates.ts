/** Days and times as they are shown. The zone is that of the clinic, not of the device. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone}${JSON.stringify(options)}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

/** `14:05` of an instant. */
export function sayTime(at: string | number, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );
}

/** `30 Nov 2026, 14:05` of an instant. */
export function sayMoment(at: string | number, zone: string): string {
  return `${format(zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at))}, ${sayTime(at, zone)}`;
}

/** `Mon 30 Nov 2026` of an ISO day. */
export function sayDay(day: string | null): string {
  if (day === null) return '';
  return format('UTC', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '');
}

/** The ISO day of an instant in a zone. */
export function isoDay(at: string | number, zone: string): string {
  const parts = Object.fromEntries(
    format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** Full years between two ISO days. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Minutes from one instant to another, rounded down towards the past. */
export function minutesTo(from: number, to: string): number {
  return Math.floor((Date.parse(to) - from) / 60_000);
}

/** `1:05` hours and minutes. */
export function sayLength(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** When something was, as exactly as it is known: `2019`, `Mar 2019`, `Thu 7 Mar 2019`, `Thu 7 Mar 2019, 09:05`. */
export function sayWhen(when: string, zone: string): string {
  const [day = '', time = ''] = when.split('T');
  if (/^\d{4}$/u.test(day)) return day;
  if (/^\d{4}-\d{2}$/u.test(day))
    return format('UTC', { month: 'short', year: 'numeric' }).format(
      new Date(`${day}-15T00:00:00Z`),
    );
  if (time === '') return sayDay(day);
  // a time with an offset is an instant, one without is the clock on the wall
  if (/[Z+-]/u.test(time)) return sayMoment(when, zone);
  return `${sayDay(day)}, ${time.slice(0, 5)}`;
}
