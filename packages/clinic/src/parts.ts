import { isDay } from '@openketamine/model/bounds';
import * as z from 'zod';

/** Parts that several commands share. Lengths keep a slip of the clipboard out, they mean nothing else. */

const longText = 2000;
const shortText = 200;

export const idSchema = z.string().regex(/^[\w-]{1,64}$/u, 'letters, digits, - and _');
export const textSchema = z.string().trim().min(1).max(shortText);
export const noteSchema = z.string().trim().min(1).max(longText);
export const daySchema = z.string().refine(isDay, 'a day of the calendar, such as 2026-11-30');
export const amountSchema = z.strictObject({
  value: z.number().positive(),
  unit: z.string().min(1).max(40),
});
export const milligramsSchema = z.strictObject({
  value: z.number().nonnegative().max(100_000),
  unit: z.literal('mg'),
});
export const sessionNumberSchema = z.int().positive().max(2000);

/** A reading: a number in a unit. */
export const readingSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1).max(40),
});
export type Reading = z.infer<typeof readingSchema>;

/** Keys of an object left out where their value is undefined, as optional properties want it. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
