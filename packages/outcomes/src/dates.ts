import { dayNumber, dayOfNumber } from '@openketamine/model/bounds';

/** The ISO date so many days later. */
export const daysAfter = (iso: string, days: number): string =>
  dayOfNumber(dayNumber(iso, '') + days);
