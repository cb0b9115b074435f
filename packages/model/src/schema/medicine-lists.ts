import * as z from 'zod';
import { conceptName } from './facts-shared.js';
import { publishedShape } from './shared.js';
import { listShape, nameShape, codeRowSchema, seen } from './terminology-shared.js';

const medicineForms = [
  'systemic',
  'nasal',
  'inhaled',
  'mouth',
  'rectal',
  'eye',
  'ear',
  'skin',
  'vaginal',
  'irrigation',
] as const;

const members = z.array(conceptName).min(1);

/** Drug classes that rules name, with their members. */
export const classListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    classes: z
      .array(
        z.strictObject({
          ...nameShape,
          form: z.enum(['systemic', 'nasal', 'any', 'none']).meta({
            description:
              'Which products count: systemic, nasal, any, or none (the ingredient alone).',
          }),
          alsoForms: z
            .array(
              z.strictObject({
                form: z.enum(medicineForms).meta({ description: 'The form that counts too.' }),
                why: z.string().min(1).meta({ description: 'Why it counts.' }),
                members: members.optional().meta({ description: 'Left out: all members.' }),
              }),
            )
            .optional()
            .meta({ description: 'Forms that count besides those which act on the whole body.' }),
          complete: z.boolean().meta({
            description:
              'Whether every medicine of the table that belongs to the class is a member: a known, confirmed medicine outside it is then "not in this class". Otherwise it is only "not on our list".',
          }),
          why: z.string().min(1).meta({ description: 'Why the class is complete, or is not.' }),
          members: members.meta({ description: 'Ingredients that belong to it, by name.' }),
          byName: members
            .optional()
            .meta({ description: 'Members that are named; the others were found by their code.' }),
          fromMemory: members.optional().meta({
            description: 'Members that are named from memory: a clinician has to own them.',
          }),
          without: members
            .optional()
            .meta({ description: 'Ingredients with a code of the class that are no members.' }),
          formMustBeSaid: members.optional().meta({
            description:
              'Members with many products of other forms: without a form it is open whether they count.',
          }),
          kinds: z
            .array(
              z.strictObject({
                label: z.string().min(1).meta({ description: 'The finer word.' }),
                members: members.meta({ description: 'The members it is used for.' }),
              }),
            )
            .optional()
            .meta({ description: 'Finer words for some members: ACE inhibitor.' }),
          atc: z.array(codeRowSchema).optional().meta({ description: 'Its codes of ATC.' }),
          toConfirm: z
            .string()
            .optional()
            .meta({ description: 'What was decided from memory: a clinician has to own it.' }),
        }),
      )
      .meta({ description: 'The classes of the list.' }),
  })
  .meta({
    id: 'ClassList',
    title: 'Drug classes',
    description: 'Drug classes that rules name, with their members.',
  });

/** Ingredients by name and code. */
export const ingredientListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    ingredients: z
      .array(
        z.strictObject({
          id: conceptName.meta({ description: 'The name that rules and facts use: sertraline.' }),
          name: z
            .string()
            .optional()
            .meta({ description: 'What a reader sees, where it is not the id.' }),
          aliases: z
            .array(z.string().min(1))
            .optional()
            .meta({ description: 'Other names that are understood on input.' }),
          // without it, and without a register or a code, a word proves nothing
          vouched: z
            .string()
            .min(1)
            .optional()
            .meta({ description: 'Why it proves absence although no register has it.' }),
          rxnorm: z.array(codeRowSchema).optional().meta({ description: 'Its codes of RxNorm.' }),
          unii: z
            .strictObject({
              code: z.string().meta({ description: 'The code, as the register writes it.' }),
              seen,
            })
            .optional()
            .meta({ description: 'Its code in the register of the FDA.' }),
          atc: z.array(codeRowSchema).optional().meta({ description: 'Its codes of ATC.' }),
        }),
      )
      .meta({ description: 'The ingredients of the list.' }),
  })
  .meta({
    id: 'IngredientList',
    title: 'Ingredients',
    description: 'Ingredients by name and code.',
  });

const textWords = z.array(z.string().min(1)).min(1);

/** What may fall away from the text of a medicine, and what joins several. */
export const medicineWordsSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    units: textWords.meta({ description: 'Units of strength: mg, mcg.' }),
    forms: z
      .array(
        z.strictObject({
          form: z.enum(medicineForms).meta({ description: 'Where a product of this form acts.' }),
          systemic: z
            .boolean()
            .optional()
            .meta({ description: 'The words also fit a product that acts on the whole body.' }),
          words: textWords.meta({ description: 'Words that say it: tablet, capsule.' }),
        }),
      )
      .meta({ description: 'Words for forms.' }),
    times: textWords.meta({ description: 'Words about when it is taken: daily, at night.' }),
    releases: textWords.meta({
      description: 'Words for how it is released: XR, prolonged release.',
    }),
    packs: textWords.meta({ description: 'Words for packages: bottle, blister.' }),
    fillers: textWords.meta({ description: 'Words that say nothing about the medicine.' }),
    salts: textWords.meta({ description: 'Salts, written apart: hydrochloride.' }),
    gluedSalts: textWords.meta({
      description: 'Salts that are written as one word with the name.',
    }),
    elements: textWords.meta({ description: 'Names that no salt word is taken from.' }),
    particles: textWords.meta({ description: 'Particles that join words of a name.' }),
    makers: textWords.meta({ description: 'Fall away beside the name of an ingredient.' }),
    tails: textWords.meta({
      description: 'Fall away with what follows, where that names no medicine.',
    }),
    joins: textWords.meta({ description: 'What joins several medicines in one text: and, plus.' }),
    withs: textWords.meta({ description: 'Join the parts of one medicine.' }),
    choices: textWords.meta({ description: 'What says that it is one of several: or.' }),
    none: textWords.meta({ description: 'Texts that say that no medicine is taken.' }),
    vague: textWords.meta({ description: 'Kinds of medicines, without saying which.' }),
    alike: z
      .array(z.array(z.string().min(1)).min(2))
      .meta({ description: 'Names that people mistake for each other.' }),
    regions: z
      .record(z.string(), z.array(z.string().regex(/^[A-Z]{2}$/u)))
      .meta({ description: 'Places by the countries they hold.' }),
  })
  .meta({
    id: 'MedicineWords',
    title: 'Words around the name of a medicine',
    description: 'What may fall away from the text of a medicine, and what joins several.',
  });
