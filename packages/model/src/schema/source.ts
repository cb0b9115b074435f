import * as z from 'zod';
import { bounded } from './bounded.js';
import { verificationSchema, publishedShape } from './shared.js';

/** Source ids come from many hands, so they may hold underscores: `spravato_us`. */
export const sourceIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]*$/u, 'expected lower-case letters, digits, hyphens, underscores')
  .meta({ description: 'Id of a source. It never changes and never vanishes.' });

/** The types of CSL 1.0.2 that occur here. */
export const sourceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry',
  'legislation',
  'paper-conference',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'software',
  'standard',
  'thesis',
  'webpage',
] as const;

const nameSchema = z.union([
  z.strictObject({
    family: z.string().min(1).meta({ description: 'Family name.' }),
    given: z.string().min(1).optional().meta({ description: 'Given names or initials.' }),
    suffix: z.string().min(1).optional().meta({ description: 'Such as Jr.' }),
  }),
  z.strictObject({
    literal: z.string().min(1).meta({ description: 'Name of a body, as it is printed.' }),
  }),
]);

const year = bounded('year');
const month = bounded('month');
const day = bounded('day-of-month');

const text = z.string().min(1);

/**
 * One source as CSL-JSON, with what CSL cannot say: how it was read, other ids of the same work and the
 * dossier records that rest on it.
 */
export const sourceSchema = z
  .strictObject({
    ...publishedShape,
    id: sourceIdSchema,
    type: z.enum(sourceTypes).meta({ description: 'Type of the work, in the words of CSL 1.0.2.' }),
    title: text.meta({ description: 'As printed; where only a part was read, what that part is.' }),
    author: z.array(nameSchema).min(1).optional().meta({ description: 'Authors, in order.' }),
    authorsComplete: z
      .literal(false)
      .optional()
      .meta({ description: 'False when the list of authors ends with "et al.".' }),
    editor: z.array(nameSchema).min(1).optional().meta({ description: 'Editors, in order.' }),
    'container-title': text
      .optional()
      .meta({ description: 'Journal, book or site it appeared in.' }),
    publisher: text.optional().meta({ description: 'Who published it.' }),
    'event-title': text.optional().meta({ description: 'Meeting at which it was presented.' }),
    edition: text.optional().meta({ description: 'Edition, as printed.' }),
    volume: text.optional().meta({ description: 'Volume.' }),
    issue: text.optional().meta({ description: 'Issue.' }),
    page: text.optional().meta({ description: 'Pages, as printed: 616-628.' }),
    version: text.optional().meta({ description: 'Version or revision, as printed.' }),
    genre: text.optional().meta({ description: 'What kind of document it is, in words.' }),
    issued: z
      .strictObject({
        'date-parts': z
          .tuple([z.union([z.tuple([year]), z.tuple([year, month]), z.tuple([year, month, day])])])
          .meta({ description: 'Year, with month and day as far as known: [[2019, 3, 5]].' }),
      })
      .optional()
      .meta({ description: 'Left out where the source shows no date.' }),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/u, 'expected a DOI such as 10.1056/NEJMoa2302399')
      .optional()
      .meta({ description: 'Digital object identifier: 10.1056/NEJMoa2302399.' }),
    PMID: z
      .string()
      .regex(/^[1-9]\d{0,7}$/u, 'expected a PubMed id, digits only')
      .optional()
      .meta({ description: 'PubMed id, digits only.' }),
    PMCID: z
      .string()
      .regex(/^PMC[1-9]\d*$/u, 'expected a PubMed Central id such as PMC3725185')
      .optional()
      .meta({ description: 'PubMed Central id: PMC3725185.' }),
    URL: z
      .url({ protocol: /^https?$/u })
      .optional()
      .meta({ description: 'Address where it can be read.' }),
    notRecorded: z
      .array(z.enum(['author', 'issued', 'issuer', 'address']))
      .min(1)
      .optional()
      .meta({
        description:
          'What nobody recorded: author or body, date, journal or publisher, a DOI, PubMed id or address.',
      }),
    uncited: text.optional().meta({ description: 'Why a source stays that no statement cites.' }),
    read: z
      .strictObject({
        verification: verificationSchema,
        readIn: text.optional().meta({ description: 'The copy or summary that was read.' }),
        where: z
          .array(text)
          .min(1)
          .optional()
          .meta({ description: 'Addresses or files that were read.' }),
        note: text
          .optional()
          .meta({ description: 'What was left unread, or how the copy differs.' }),
        places: z
          .strictObject({
            without: z.array(text).min(1).optional().meta({
              description:
                'Dossier records, or files without one, that rest on it and of which nobody recorded a place.',
            }),
          })
          .optional()
          .meta({
            description:
              'There where places in it were recorded: each citation then names one, a table, a section or a page, after #. Left out: nobody recorded any.',
          }),
      })
      .meta({ description: 'How the source was read, and what was left unread.' }),
    aliases: z
      .array(sourceIdSchema)
      .min(1)
      .optional()
      .meta({ description: 'Other ids of the same work, so that an old citation still resolves.' }),
    records: z.array(z.string().min(1)).meta({
      description:
        'Dossier records that rest on it; empty where only the data of the project does.',
    }),
  })
  .refine(
    (source) => source.read.verification === 'unverified' || source.read.where !== undefined,
    {
      path: ['read', 'where'],
      message: 'expected the address or file that was read',
    },
  )
  .meta({ title: 'Source', description: 'A source and how it was read.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { Source } from '../generated/source-types.js';
