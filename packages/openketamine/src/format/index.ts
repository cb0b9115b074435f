import type { ScreenedCourse } from '@openketamine/care-plan';
import type { SheetFonts } from '@openketamine/care-plan/pdf';
import type { KeptRequest } from '../consequences/in-flight.js';
import type { Protocol } from '@openketamine/model';
import { pdf, withOptional } from '../load/optional.js';
import { asTable } from './table.js';

export interface FormatOptions {
  readonly explain: boolean;
  /** Says in full what the table counts: what a session is like, what the site must set, what is not known. */
  readonly details: boolean;
  /** Names every undecided rule in one line each. */
  readonly undecided: boolean;
  readonly columns: number;
  readonly color: boolean;
  readonly protocol: Protocol;
  /** The moment of printing, as it is to stand on the output. */
  readonly printed: string | undefined;
  /** Typefaces of the printed sheet, loaded only for it. */
  readonly fonts: () => Promise<SheetFonts>;
  /** What the plan was made from; JSON keeps it, so that a course in flight can be planned again. */
  readonly request?: KeptRequest;
}

/** Every way to print a planned course. */
export const formats = {
  table: async (course: ScreenedCourse, options: FormatOptions) => asTable(course, options),
  json: async (course: ScreenedCourse, { printed, request }: FormatOptions) =>
    JSON.stringify(
      {
        ...course,
        ...(printed === undefined ? {} : { printed }),
        ...(request === undefined ? {} : { request }),
      },
      null,
      2,
    ),
  csv: async (course: ScreenedCourse, options: FormatOptions) =>
    (await import('@openketamine/care-plan/csv')).asCsv(course, options),
  md: async (course: ScreenedCourse, options: FormatOptions) =>
    (await import('@openketamine/care-plan/markdown')).asMarkdown(course, options),
  ics: async (course: ScreenedCourse, { printed }: FormatOptions) =>
    (await import('@openketamine/care-plan/ical')).asCalendar(course, { stamp: printed }),
  pdf: async (course: ScreenedCourse, { printed, fonts }: FormatOptions) =>
    withOptional(pdf, async () =>
      (await import('@openketamine/care-plan/pdf')).asPdf(course, {
        printed,
        fonts: await fonts(),
      }),
    ),
};

export type FormatName = keyof typeof formats;
