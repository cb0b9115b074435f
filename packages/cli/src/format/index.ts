import type { ScreenedCourse } from '@openketamine/course';
import type { Protocol } from '@openketamine/model';
import { asTable } from './table.js';

export interface FormatOptions {
  readonly explain: boolean;
  readonly columns: number;
  readonly color: boolean;
  readonly protocol: Protocol;
  /** How many events the plan rests on: the version of a calendar entry. */
  readonly revision: number;
}

/** Every way to print a planned course. */
export const formats = {
  table: async (course: ScreenedCourse, options: FormatOptions) => asTable(course, options),
  json: async (course: ScreenedCourse) => JSON.stringify(course, null, 2),
  csv: async (course: ScreenedCourse) => (await import('@openketamine/course/csv')).asCsv(course),
  md: async (course: ScreenedCourse, options: FormatOptions) =>
    (await import('@openketamine/course/markdown')).asMarkdown(course, options),
  ics: async (course: ScreenedCourse, { revision }: FormatOptions) =>
    (await import('@openketamine/course/ical')).asCalendar(course, { revision }),
  pdf: async (course: ScreenedCourse) => (await import('@openketamine/course/pdf')).asPdf(course),
};

export type FormatName = keyof typeof formats;
