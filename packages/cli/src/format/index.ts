import type { ScreenedCourse } from '@openketamine/course';
import type { Protocol } from '@openketamine/model';
import { asCsv } from './csv.js';
import { asMarkdown } from './markdown.js';
import { asTable } from './table.js';

export interface FormatOptions {
  readonly explain: boolean;
  readonly columns: number;
  readonly color: boolean;
  readonly protocol: Protocol;
}

/** Every way to print a planned course. */
export const formats = {
  table: async (course: ScreenedCourse, options: FormatOptions) => asTable(course, options),
  json: async (course: ScreenedCourse) => JSON.stringify(course, null, 2),
  csv: async (course: ScreenedCourse) => asCsv(course),
  md: async (course: ScreenedCourse, options: FormatOptions) => asMarkdown(course, options),
};

export type FormatName = keyof typeof formats;
