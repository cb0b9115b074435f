import { z } from 'zod';
import { conceptName } from './facts-shared.js';
import { idSchema, isoDateSchema, lastCheckedSchema, reviewStateSchema } from './shared.js';

const seen = z.string().optional().meta({
  description:
    'Where code and name were read together. Left out: written from memory, to be confirmed.',
});

/** A code with its name. */
export const codeRowSchema = z
  .strictObject({
    code: z.string().min(1),
    match: z
      .enum(['exact', 'prefix'])
      .optional()
      .meta({ description: 'prefix: this code and all longer ones. Left out: this code alone.' }),
    display: z.string().min(1),
    tty: z.string().optional(),
    seen,
  })
  .meta({ id: 'CodeRow' });
export type CodeRow = z.infer<typeof codeRowSchema>;

const listShape = {
  id: idSchema,
  title: z.string().min(1),
  status: reviewStateSchema,
  compiled: isoDateSchema,
  lastChecked: lastCheckedSchema,
};

const nameShape = {
  id: conceptName,
  label: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  note: z.string().optional(),
};

export const conceptEntrySchema = z
  .strictObject({
    ...nameShape,
    kind: z.enum([
      'condition',
      'symptom',
      'procedure',
      'family-history',
      'allergy',
      'logistics',
      'adverse-event',
    ]),
    broader: z.array(conceptName).optional().meta({ description: 'Concepts it is a case of.' }),
    icd10cm: z.array(codeRowSchema).optional(),
    icd10cmWithout: z
      .array(codeRowSchema)
      .optional()
      .meta({ description: 'Codes taken out of the families above.' }),
  })
  .meta({ id: 'ConceptEntry' });
export type ConceptEntry = z.infer<typeof conceptEntrySchema>;

export const conceptListSchema = z
  .strictObject({ ...listShape, concepts: z.array(conceptEntrySchema) })
  .meta({
    id: 'ConceptList',
    title: 'Concepts',
    description: 'Conditions, symptoms and events with their codes.',
  });
export type ConceptList = z.infer<typeof conceptListSchema>;

export const observationListSchema = z
  .strictObject({
    ...listShape,
    observations: z.array(
      z.strictObject({
        ...nameShape,
        unit: z.string().optional().meta({ description: 'Usual UCUM unit.' }),
        loinc: z.array(codeRowSchema).optional(),
      }),
    ),
  })
  .meta({
    id: 'ObservationList',
    title: 'Observations',
    description: 'Measurements and qualitative results with their codes.',
  });
export type ObservationList = z.infer<typeof observationListSchema>;

export const classListSchema = z
  .strictObject({
    ...listShape,
    classes: z.array(
      z.strictObject({
        ...nameShape,
        form: z.enum(['systemic', 'nasal', 'any', 'none']).meta({
          description:
            'Which products count: systemic, nasal, any, or none (the ingredient alone).',
        }),
        members: z.array(conceptName).min(1),
        atc: z.array(codeRowSchema).optional(),
      }),
    ),
  })
  .meta({
    id: 'ClassList',
    title: 'Drug classes',
    description: 'Drug classes that rules name, with their members.',
  });
export type ClassList = z.infer<typeof classListSchema>;

export const ingredientListSchema = z
  .strictObject({
    ...listShape,
    ingredients: z.array(
      z.strictObject({
        id: conceptName,
        name: z.string().optional(),
        aliases: z.array(z.string().min(1)).optional(),
        rxnorm: z.array(codeRowSchema).optional(),
        unii: z.strictObject({ code: z.string(), seen }).optional(),
        atc: z.array(codeRowSchema).optional(),
      }),
    ),
  })
  .meta({
    id: 'IngredientList',
    title: 'Ingredients',
    description: 'Ingredients by name and code.',
  });
export type IngredientList = z.infer<typeof ingredientListSchema>;

export const substanceListSchema = z
  .strictObject({
    ...listShape,
    substances: z.array(
      z.strictObject({
        ...nameShape,
        rxnorm: z.array(codeRowSchema).optional(),
      }),
    ),
  })
  .meta({
    id: 'SubstanceList',
    title: 'Substances',
    description: 'Substances of allergies and of use.',
  });
export type SubstanceList = z.infer<typeof substanceListSchema>;

export const terminologySourcesSchema = z
  .strictObject({
    ...listShape,
    sources: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string().optional(),
        where: z.string().optional(),
        note: z.string().optional(),
      }),
    ),
    notices: z.array(z.strictObject({ system: z.string(), terms: z.string() })),
  })
  .meta({
    id: 'TerminologySources',
    title: 'Sources of the codes',
    description: 'Where the codes were seen, and on what terms they ship.',
  });
export type TerminologySources = z.infer<typeof terminologySourcesSchema>;

export const snomedListSchema = z
  .strictObject({
    ...listShape,
    concepts: z.array(z.strictObject({ concept: conceptName, codes: z.array(codeRowSchema) })),
    substances: z.array(z.strictObject({ substance: conceptName, codes: z.array(codeRowSchema) })),
  })
  .meta({
    id: 'SnomedList',
    title: 'SNOMED CT codes',
    description: 'SNOMED CT codes of concepts, as a part of its own: it has its own licence.',
  });
export type SnomedList = z.infer<typeof snomedListSchema>;
