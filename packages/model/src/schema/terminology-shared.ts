import * as z from 'zod';
import { conceptName } from './facts-shared.js';
import { idSchema, isoDateSchema, lastCheckedSchema, reviewStateSchema } from './shared.js';

export const seen = z.string().optional().meta({
  description:
    'Where code and name were read together. Left out: written from memory, to be confirmed.',
});

/** A code with its name. */
export const codeRowSchema = z
  .strictObject({
    code: z.string().min(1).meta({ description: 'The code, as its system writes it: I50.9.' }),
    match: z
      .enum(['exact', 'prefix'])
      .optional()
      .meta({ description: 'prefix: this code and all longer ones. Left out: this code alone.' }),
    display: z.string().min(1).meta({ description: 'Name of the code in its system.' }),
    tty: z.string().optional().meta({ description: 'Term type of RxNorm: IN for an ingredient.' }),
    seen,
  })
  .meta({ id: 'CodeRow' });

export const listShape = {
  id: idSchema,
  title: z.string().min(1).meta({ description: 'Title, as a page shows it.' }),
  status: reviewStateSchema.meta({
    description: 'How far the list has been reviewed: nobody has signed a draft.',
  }),
  compiled: isoDateSchema,
  lastChecked: lastCheckedSchema,
};

export const nameShape = {
  id: conceptName.meta({ description: 'The word that rules and facts use: heart-failure.' }),
  label: z.string().min(1).meta({ description: 'What a reader sees: Heart failure.' }),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: 'Other names that are understood on input.' }),
  note: z.string().optional().meta({ description: 'A remark for whoever keeps the list.' }),
};
