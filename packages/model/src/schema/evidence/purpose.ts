import * as z from 'zod';
import { publishedShape } from '../shared.js';
import { identityShape } from './shared.js';

const text = z.string().min(1);

/** One thing the product is for, and where it works: data, engine, page and command. */
export const purposeSchema = z
  .strictObject({
    ...publishedShape,
    ...identityShape,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    says: text.meta({ description: 'What somebody gets there.' }),
    data: z
      .array(text)
      .min(1)
      .meta({ description: 'Files or folders of the repository that hold what it rests on.' }),
    engines: z.array(text).min(1).meta({ description: 'Packages that work with it.' }),
    pages: z
      .array(text)
      .min(1)
      .meta({ description: 'Pages: a file below docs, or a page that is made from data.' }),
    commands: z
      .array(text)
      .min(1)
      .meta({ description: 'What to type after `openketamine` to see it work.' }),
  })
  .meta({ title: 'Purpose', description: 'One thing the product is for, and where it works.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { Purpose } from '../../generated/evidence-types.js';
