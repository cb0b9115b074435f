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
    when: z.union([
      isoDateSchema,
      z.string().regex(/^\d{4}(?:-\d{2})?$/u, 'expected a year or a month such as 2019-03'),
    ]),
    kind: z.enum([
      'discovery',
      'approval',
      'scheduling',
      'warning',
      'trial',
      'review',
      'guidance',
      'access',
    ]),
    says: text,
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'TimelineEvent', description: 'An event, with its date and source.' });

/** An event as authored. */
export type TimelineEvent = z.infer<typeof timelineSchema>;

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
    says: text,
    certainty: z.enum(certainties),
    seenIn: z.array(z.enum(['people', 'animals', 'theory'])).min(1),
    against: text.optional().meta({ description: 'What speaks against it.' }),
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'Mechanism', description: 'A statement about mechanism and its certainty.' });

/** A statement about mechanism as authored. */
export type Mechanism = z.infer<typeof mechanismSchema>;

const side = z.strictObject({
  name: text,
  drug: drugSchema.optional(),
  routes: z.array(routeSchema).min(1).optional(),
});

/** Two ways of giving the drug, and whether anybody has compared them fairly. */
export const routeComparisonSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text,
    between: z.tuple([side, side]),
    headToHead: z
      .enum(['randomized', 'observational', 'indirect', 'none'])
      .meta({ description: 'The best direct comparison that was found.' }),
    outcomes: z.array(idSchema).meta({ description: 'Outcome figures that bear on it.' }),
    says: text,
    ...provenanceShape,
  })
  .check(readOrChosen)
  .meta({ title: 'RouteComparison', description: 'Two routes, compared or not.' });

/** A comparison of routes as authored. */
export type RouteComparison = z.infer<typeof routeComparisonSchema>;
