import * as z from 'zod';

/** What a record may say and nothing depends on, and medicine classes that no rule names, each with the reason. */
export const notReadSchema = z.strictObject({
  facts: z.array(
    z.strictObject({
      /** Fields, values and names; a star at the end stands for any rest. */
      facts: z.array(z.string()).min(1),
      why: z.string(),
    }),
  ),
  classes: z.array(
    z.strictObject({
      classes: z.array(z.string()).min(1),
      why: z.string(),
      /** Rules name every member by itself. */
      everyMember: z.boolean().optional(),
    }),
  ),
});

/**
 * What a record may say and nothing depends on, and medicine classes that no rule names, each with the reason.
 *
 * @category facts
 */
export type NotRead = z.infer<typeof notReadSchema>;
