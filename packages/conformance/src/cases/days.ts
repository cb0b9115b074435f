const milliseconds = 24 * 60 * 60 * 1000;

const toDay = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / milliseconds;
const toIso = (day: number) => new Date(day * milliseconds).toISOString().slice(0, 10);

/** A date, or `day 21` counted from the start, which is day 1. */
export function dayToDate(text: string, start: string): string {
  const counted = /^day (?<day>-?\d+)$/u.exec(text)?.groups?.['day'];
  return counted === undefined ? text : toIso(toDay(start) + Number(counted) - 1);
}

/** The day of the course: the start is day 1. */
export function courseDay(date: string | null, start: string): number | null {
  return date === null ? null : toDay(date) - toDay(start) + 1;
}

export function plusDays(date: string, days: number): string {
  return toIso(toDay(date) + days);
}
