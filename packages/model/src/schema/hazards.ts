import * as z from 'zod';
import { patientFactsSchema } from './facts.js';
import {
  citeSchema,
  drugSchema,
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  placeSchema,
  reviewStateSchema,
  routeSchema,
  publishedShape,
} from './shared.js';

const text = z.string().min(1);

const reviewShape = {
  status: reviewStateSchema.meta({
    description: 'How far the list has been reviewed: nobody has signed a draft.',
  }),
  compiled: isoDateSchema,
  lastChecked: lastCheckedSchema,
};

/** Something about a patient that a careful pharmacist asks for before ketamine or esketamine is given. */
export const hazardSchema = z.strictObject({
  id: idSchema,
  title: text.meta({ description: 'What it is called: Aneurysm.' }),
  answer: z.enum(['review', 'spoken']).meta({
    description:
      'What every place answers at the least, by a rule of its own or a borrowed one. spoken: some rule speaks; where sources do not ask for a review.',
  }),
  drugs: z
    .array(drugSchema)
    .min(1)
    .optional()
    .meta({ description: 'Only with these drugs. Left out: with any.' }),
  routes: z
    .array(routeSchema)
    .min(1)
    .optional()
    .meta({ description: 'Only by these routes. Left out: by any.' }),
  note: text.optional().meta({ description: 'Why it is asked for so, where it is not plain.' }),
  facts: z
    .array(patientFactsSchema)
    .min(1)
    .meta({ description: 'Ways in which somebody has it; all else about them is unremarkable.' }),
});

/** What no rule covers, and why. */
export const uncoveredSchema = z.strictObject({
  title: text.meta({ description: 'Title, as a page shows it.' }),
  where: text.meta({ description: 'With which drugs or in which places no rule speaks.' }),
  why: text.meta({ description: 'Why no rule speaks of it.' }),
  instead: text.optional().meta({ description: 'What speaks nearby.' }),
});

/** Hazards that rules cover, and what no rule covers. */
export const hazardListSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    ...reviewShape,
    at: text.meta({ description: 'The moment at which the facts are told.' }),
    places: z
      .array(placeSchema)
      .min(1)
      .meta({ description: 'Places to show, one of which nothing was entered among them.' }),
    unremarkable: patientFactsSchema.meta({
      description: 'Somebody of whom everything is known and nothing stands in the way.',
    }),
    hazards: z.array(hazardSchema).min(1).meta({ description: 'What rules cover.' }),
    uncovered: z.array(uncoveredSchema).meta({ description: 'What no rule covers.' }),
  })
  .meta({ title: 'Hazards', description: 'Hazards that rules cover, and what no rule covers.' });

/** Parts of a label in which a hazard may be named. */
export const labelChapters = [
  'contraindication',
  'boxed-warning',
  'warning',
  'special-population',
  'interaction',
] as const;

/** A label whose contraindications were read, so that it can be said to be silent. */
export const labelReadSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    place: placeSchema,
    drug: drugSchema,
    routes: z.array(routeSchema).min(1).meta({ description: 'Routes that the label is about.' }),
    chapters: z
      .array(z.enum(labelChapters))
      .min(1)
      .meta({ description: 'Chapters that were read in full.' }),
    clauses: z
      .array(
        z.strictObject({
          id: idSchema,
          says: text.meta({ description: 'The clause in our own words, to follow "it".' }),
          cite: citeSchema,
        }),
      )
      .optional()
      .meta({
        description:
          'General clauses under which hazards may fall that it does not name. Our own words, to follow "it".',
      }),
    from: z
      .array(z.strictObject({ cite: citeSchema }))
      .min(1)
      .meta({ description: 'What was read.' }),
    ...reviewShape,
  })
  .meta({
    title: 'Label read',
    description: 'A label whose contraindications were read, so that it can be said to be silent.',
  });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { Hazard, HazardList, LabelRead } from '../generated/risk-types.js';
