import * as z from 'zod';
import { idSchema, publishedShape } from './shared.js';

const code = z.string().regex(/^[A-Z]{2}$/u, 'expected the code of a country');
const text = z.string().min(1);

/** Places said once: how they are called, what parts they have, what lies in what. */
export const placeListSchema = z
  .strictObject({
    ...publishedShape,
    id: idSchema,
    title: text.meta({ description: 'Title, as a page shows it.' }),
    aliases: z
      .record(code, code)
      .optional()
      .meta({ description: 'Codes that are read, and the code our data use.' }),
    within: z
      .record(code, code)
      .optional()
      .meta({ description: 'The wider place whose rules hold here too.' }),
    names: z
      .record(z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u), text)
      .optional()
      .meta({ description: 'English names.' }),
    spellings: z
      .record(text, code)
      .optional()
      .meta({ description: 'Names that people write, and the code to suggest.' }),
    regions: z
      .record(
        code,
        z.string().regex(/^[A-Z0-9]{1,3}(?:-[0-9]{1,3})?(?: [A-Z0-9]{1,3}(?:-[0-9]{1,3})?)*$/u),
      )
      .optional()
      .meta({ description: 'Parts of a country; 02-07 stands for 02, 03 ... 07.' }),
  })
  .meta({ title: 'Places', description: 'Codes and names of places, and what lies in what.' });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type { PlaceList } from '../generated/source-types.js';
