import { OpenKetamineError } from '@openketamine/model';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from './input.js';

/** Refuses a time of day or a zone that does not exist, saying which. */
function zoned(date: string, time: string, zone: string): Temporal.ZonedDateTime {
  let day: Temporal.PlainDate;
  let clock: Temporal.PlainTime;
  try {
    day = Temporal.PlainDate.from(date);
    clock = Temporal.PlainTime.from(time);
  } catch (error) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      '/choices/time',
      `${JSON.stringify(time)} is not a time of day.`,
      'Write hours and minutes, such as 09:00.',
      { cause: error },
    );
  }
  try {
    // a wall-clock time that the spring change skips is taken as the same time after the change
    return day.toZonedDateTime({ timeZone: zone, plainTime: clock });
  } catch (error) {
    throw new OpenKetamineError(
      'ZONE_UNKNOWN',
      '/choices/timeZone',
      `${JSON.stringify(zone)} is not a time zone of the IANA list.`,
      'Write a zone such as America/New_York or Europe/Berlin.',
      { cause: error },
    );
  }
}

const written = (moment: Temporal.ZonedDateTime) => moment.toString({ smallestUnit: 'second' });

/**
 * A clock for `planCourse`, made with Temporal: 09:00 stays 09:00 across a change to or from daylight
 * saving, while hours between sessions are real hours. Reads no time of its own.
 *
 * @throws OpenKetamineError `INPUT_INVALID`, `ZONE_UNKNOWN`
 * @example
 * temporalClock.moment('2025-01-06', '09:00', 'America/New_York')
 * // => '2025-01-06T09:00:00-05:00[America/New_York]'
 * @example
 * // the clocks go forward on 9 March: 24 real hours later it is 10:00
 * temporalClock.plusHours('2025-03-08T09:00:00-05:00[America/New_York]', 24)
 * // => '2025-03-09T10:00:00-04:00[America/New_York]'
 * @category time
 */
export const temporalClock: Required<Clock> = {
  moment: (date, time, zone) => written(zoned(date, time, zone)),
  plusHours: (moment, hours) => written(Temporal.ZonedDateTime.from(moment).add({ hours })),
  isTwice: (date, time, zone) => {
    const first = zoned(date, time, zone);
    const last = first.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' });
    return !first.equals(last);
  },
  dateOf: (moment) => Temporal.ZonedDateTime.from(moment).toPlainDate().toString(),
};
