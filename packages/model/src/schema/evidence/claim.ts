import * as z from 'zod';
import {
  basisSchema,
  citeSchema,
  idSchema,
  verificationSchema,
  publishedShape,
} from '../shared.js';
import { identityShape } from './shared.js';
import { readOrChosen } from '../read-or-chosen.js';

const text = z.string().min(1);

/** What came of checking a claim. */
export const verdicts = [
  'supported',
  'supported-with-correction',
  'outdated',
  'unsupported',
  'unclear',
] as const;

/** A claim of a popular article, checked. */
export const claimSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    claim: text.meta({ description: 'What is claimed, in our words.' }),
    topic: z
      .enum([
        'mechanism',
        'regulation',
        'indication',
        'safety',
        'abuse-risk',
        'risk-screening',
        'efficacy',
        'timeline',
        'aftercare',
        'procedure',
        'interaction',
        'other',
      ])
      .meta({ description: 'What the claim is about.' }),
    purposes: z
      .array(idSchema)
      .min(1)
      .meta({ description: 'What the product is for that answers it: ids of purposes.' }),
    refersTo: text.optional().meta({ description: 'What the claim leans on, as far as found.' }),
    verdict: z.enum(verdicts).meta({ description: 'What came of checking it.' }),
    correction: text.meta({ description: 'What can be said instead, or why nothing is carried.' }),
    figures: z.array(idSchema).optional().meta({ description: 'Outcome figures that bear on it.' }),
    basis: basisSchema,
    cite: z.array(citeSchema).min(1).meta({ description: 'Sources that were read for it.' }),
    verification: verificationSchema.optional(),
    readIn: text
      .optional()
      .meta({ description: 'The copy or summary that was read, when verification is secondary.' }),
  })
  .check(readOrChosen)
  .meta({ title: 'Claim', description: 'A claim, its verdict and what to say instead.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { Claim } from '../../generated/evidence-types.js';
