/**
 * When a clinic is open, and how many sessions it can take. Holidays are turned into closed days
 * by `@openketamine/planner/holidays`.
 *
 * @category input
 */
export interface Calendar {
  /** Name of the calendar, for messages: `Clinic north`. */
  readonly name?: string | undefined;
  /** Days of the week on which sessions are possible; absent: every day. */
  readonly days?: readonly string[] | undefined;
  /** Closed days, as ISO dates. */
  readonly closed?: readonly string[] | undefined;
  /** Closed stretches, both ends included. */
  readonly closures?:
    | readonly {
        /** First closed day, as an ISO date. */
        readonly from: string;
        /** Last closed day. */
        readonly to: string;
        /** The reason, for messages. */
        readonly why?: string | undefined;
      }[]
    | undefined;
  /** Country (and region) whose public holidays are to be closed: `US`, `DE-BY`. Refused until `withHolidays` has closed them. */
  readonly holidays?: string | undefined;
  /** Opening hours by day of the week; without a time of day, the days on which it is open. */
  readonly hours?:
    | Readonly<
        Record<
          string,
          {
            /** When it opens: `09:00`. */
            readonly from: string;
            /** When it closes: `17:00`. */
            readonly to: string;
          }
        >
      >
    | undefined;
  /** Sessions the clinic can take a day. */
  readonly capacity?: number | undefined;
  /** Sessions already booked, by ISO date; needs `capacity`. */
  readonly booked?: Readonly<Record<string, number>> | undefined;
}
