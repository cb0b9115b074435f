import * as z from 'zod';
import {
  drugSchema,
  idSchema,
  isoDateSchema,
  provenanceShape,
  routeSchema,
  publishedShape,
} from '../shared.js';
import { identityShape } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);

/** One event in the history of the drug. */
export const timelineSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    when: z
      .union([
        isoDateSchema,
        z.string().regex(/^\d{4}(?:-\d{2})?$/u, 'expected a year or a month such as 2019-03'),
      ])
      .meta({
        description:
          'The day, or the month or year where no day is known: 2019-03-05, 2019-03, 2019.',
      }),
    kind: z
      .enum([
        'discovery',
        'approval',
        'scheduling',
        'warning',
        'trial',
        'review',
        'guidance',
        'access',
      ])
      .meta({ description: 'What kind of event it was.' }),
    says: text.meta({ description: 'What happened, in our own words.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'TimelineEvent', description: 'An event, with its date and source.' });

/** How sure a statement about mechanism is. */
export const certainties = [
  'established',
  'supported',
  'hypothesis',
  'disputed',
  'unknown',
] as const;

/** A statement about how the drug may work, with how sure that is and in whom it was seen. */
export const mechanismSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    says: text.meta({ description: 'Our own words.' }),
    certainty: z.enum(certainties).meta({ description: 'How sure it is.' }),
    seenIn: z
      .array(z.enum(['people', 'animals', 'theory']))
      .min(1)
      .meta({ description: 'In whom it was seen.' }),
    against: text.optional().meta({ description: 'What speaks against it.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'Mechanism', description: 'A statement about mechanism and its certainty.' });

const side = z.strictObject({
  name: text.meta({ description: 'What it is called: infusion.' }),
  drug: drugSchema.optional(),
  routes: z.array(routeSchema).min(1).optional().meta({ description: 'Its routes.' }),
});

/** Two ways of giving the drug, and whether anybody has compared them fairly. */
export const routeComparisonSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    between: z.tuple([side, side]).meta({ description: 'The two ways.' }),
    headToHead: z
      .enum(['randomized', 'observational', 'indirect', 'none'])
      .meta({ description: 'The best direct comparison that was found.' }),
    outcomes: z.array(idSchema).meta({ description: 'Outcome figures that bear on it.' }),
    says: text.meta({ description: 'What is known, in our own words.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'RouteComparison', description: 'Two routes, compared or not.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { Mechanism, RouteComparison, TimelineEvent } from '../../generated/evidence-types.js';
