import * as z from 'zod';
import { codeRowSchema, listShape, nameShape } from './terminology-shared.js';
import { conceptName } from './facts-shared.js';
import { ageLimitSchema, ruleLimitSchema } from './rule-criterion.js';
import { idSchema, publishedShape } from './shared.js';

export { codeRowSchema } from './terminology-shared.js';

/**
 * One word of the terminology for a condition, symptom or procedure, with its label, aliases and
 * published codes.
 */
export const conceptEntrySchema = z
  .strictObject({
    ...nameShape,
    kind: z
      .enum([
        'condition',
        'symptom',
        'procedure',
        'family-history',
        'allergy',
        'logistics',
        'adverse-event',
      ])
      .meta({ description: 'What it is: a condition, a symptom, a procedure and so on.' }),
    broader: z.array(conceptName).optional().meta({ description: 'Concepts it is a case of.' }),
    icd10cm: z.array(codeRowSchema).optional().meta({ description: 'Its codes of ICD-10-CM.' }),
    icd10cmWithout: z
      .array(codeRowSchema)
      .optional()
      .meta({ description: 'Codes taken out of the families above: known to be something else.' }),
    icd10cmRemission: z.array(codeRowSchema).optional().meta({
      description: 'Codes of the same condition that say that it is past, in remission.',
    }),
    words: z.array(z.string().min(1)).optional().meta({
      description:
        'Words of free text that could mean it, in lower case; several words of one entry stand together in the text. They raise a question by name and prove nothing.',
    }),
  })
  .meta({ id: 'ConceptEntry' });

/** Conditions, symptoms and events with their codes. */
export const conceptListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    concepts: z.array(conceptEntrySchema).meta({ description: 'The words of the list.' }),
  })
  .meta({
    id: 'ConceptList',
    title: 'Concepts',
    description: 'Conditions, symptoms and events with their codes.',
  });

/** Existing codes of one category that are none of the concepts. */
export const otherCategorySchema = z
  .strictObject({
    category: z
      .string()
      .regex(/^[A-Z]\d[0-9A-Z]$/u)
      .meta({ description: 'The first three characters.' }),
    label: z.string().min(1).meta({ description: 'What it is, in our words.' }),
    codes: z
      .string()
      .regex(/^(?:-|[0-9A-Z[\]-]+)(?: [0-9A-Z[\]-]+)*$/u)
      .meta({
        description:
          'What follows the point, one after another, the category itself as -; [0-3] and [129] stand for one of the characters.',
      }),
    possible: z.array(conceptName).optional().meta({
      description:
        'Concepts that these codes say too little about: they stay open and are asked for by name.',
    }),
  })
  .meta({ id: 'OtherCategory' });

/**
 * Codes of common diagnoses that are known to be none of our concepts: with them a complete list
 * still proves that the concepts are absent.
 */
export const otherDiagnosisListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    checked: z
      .array(
        z.strictObject({
          seen: z.string().meta({ description: 'Source of the codes, as `sources` names it.' }),
          what: z.string().meta({ description: 'What was looked at there, in words.' }),
          codes: z.array(z.string()).optional().meta({
            description: 'The codes that were seen there; left out: all that no other entry names.',
          }),
        }),
      )
      .meta({ description: 'Where the codes were seen, and which.' }),
    categories: z.array(otherCategorySchema).meta({ description: 'The codes, by category.' }),
  })
  .meta({
    id: 'OtherDiagnosisList',
    title: 'Other diagnoses',
    description:
      'Codes of common diagnoses that are known to be none of our concepts: with them a complete list still proves that the concepts are absent.',
  });

/** Rating scales by name, with what a recorded score of them can be. */
export const scaleNameListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    scales: z
      .array(
        z.strictObject({
          ...nameShape,
          items: z
            .array(z.string())
            .optional()
            .meta({ description: 'Items scored by themselves.' }),
          classes: z
            .array(z.string())
            .optional()
            .meta({ description: 'Classes that a result may have instead of a number: high.' }),
        }),
      )
      .meta({ description: 'The scales of the list.' }),
  })
  .meta({
    id: 'ScaleNameList',
    title: 'Names of rating scales',
    description: 'Rating scales by name, with what a recorded score of them can be.',
  });

const said = z.array(z.union([z.string(), z.boolean()])).min(1);

/** One of two things that cannot be true together. */
export const contradictionSideSchema = z
  .union([
    z
      .strictObject({
        fact: z.string().meta({ description: 'Name of the fact, as rules name it.' }),
        equals: said.meta({ description: 'Values that count.' }),
      })
      .meta({ description: 'A fact with one value, as a rule asks for it.' }),
    z
      .strictObject({
        condition: conceptName.meta({ description: 'The condition.' }),
        stages: z
          .array(z.string().min(1))
          .min(1)
          .optional()
          .meta({ description: 'Stages that count; left out: any.' }),
      })
      .meta({ description: 'The condition is present.' }),
    z
      .strictObject({
        observation: conceptName.meta({ description: 'The observation.' }),
        equals: said.meta({ description: 'Values that count.' }),
      })
      .meta({ description: 'A result of the day, or without a date.' }),
    // it contradicts, and never keeps anybody from being asked
    z
      .strictObject({
        reading: conceptName.meta({ description: 'The observation that is read.' }),
        limit: ruleLimitSchema.meta({ description: 'The limit that is reached.' }),
      })
      .meta({ description: 'The latest reading, against a limit.' }),
    z
      .strictObject({
        score: z.string().meta({ description: 'Id of the scale.' }),
        class: z.string().meta({ description: 'The class: high.' }),
      })
      .meta({ description: 'The latest class of a scale.' }),
    z
      .strictObject({
        score: z.string().meta({ description: 'Id of the scale.' }),
        total: ruleLimitSchema.meta({ description: 'The limit that the total reaches.' }),
      })
      .meta({ description: 'The latest total of a scale.' }),
    z
      .strictObject({
        age: ageLimitSchema.meta({ description: 'The limit that the age reaches.' }),
      })
      .meta({ description: 'Every age that the record gives.' }),
  ])
  .meta({ id: 'ContradictionSide' });

/** Two things that cannot be true together. */
export const contradictionSchema = z
  .strictObject({
    id: idSchema.meta({
      description: 'What it is about; several may share it. The finding is called data- and this.',
    }),
    one: contradictionSideSchema.meta({ description: 'The first of the two.' }),
    other: contradictionSideSchema.meta({ description: 'The second.' }),
    says: z.string().min(1).meta({ description: 'What the record says then, as one sentence.' }),
  })
  .meta({ id: 'Contradiction' });

/**
 * What cannot be true together: where both are recorded, neither is believed as a "no"; where one
 * is, the other is not asked for.
 */
export const contradictionListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    contradictions: z.array(contradictionSchema).meta({ description: 'The pairs.' }),
    below: z
      .array(
        z.strictObject({
          lower: conceptName.meta({ description: 'The lower reading: diastolic-blood-pressure.' }),
          upper: conceptName.meta({ description: 'The higher one: systolic-blood-pressure.' }),
        }),
      )
      .meta({ description: 'Readings of one time of which the first is always below the second.' }),
    same: z
      .array(
        z.strictObject({
          observation: conceptName.meta({ description: 'Name of the observation.' }),
          score: z.string().meta({ description: 'Id of the scale.' }),
          item: z.string().optional().meta({ description: 'Its item; left out: the total.' }),
        }),
      )
      .optional()
      .meta({ description: 'A result that is both an observation and a score.' }),
  })
  .meta({
    id: 'ContradictionList',
    title: 'Contradictions',
    description:
      'What cannot be true together: where both are recorded, neither is believed as a "no"; where one is, the other is not asked for.',
  });

/** Names that stand for something else by themselves: indications, allergens. */
export const nameListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    names: z
      .array(
        z.strictObject({
          id: conceptName.meta({ description: 'The name that facts and rules use.' }),
          aliases: z
            .array(z.string().min(1))
            .optional()
            .meta({ description: 'Other names that are understood on input.' }),
        }),
      )
      .meta({ description: 'The names of the list.' }),
    umbrellas: z
      .array(
        z.strictObject({
          id: conceptName.meta({ description: 'The wider word.' }),
          aliases: z
            .array(z.string().min(1))
            .optional()
            .meta({ description: 'Other names that are understood on input.' }),
          holds: z.array(conceptName).min(1).meta({ description: 'The names it stands for.' }),
        }),
      )
      .optional()
      .meta({ description: 'Words that people search by, each with the names it holds.' }),
  })
  .meta({ id: 'NameList', title: 'Names', description: 'A closed list of names.' });

/** Measurements and qualitative results with their codes. */
export const observationListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    observations: z
      .array(
        z.strictObject({
          ...nameShape,
          unit: z.string().optional().meta({ description: 'Usual UCUM unit.' }),
          loinc: z.array(codeRowSchema).optional().meta({ description: 'Its codes of LOINC.' }),
        }),
      )
      .meta({ description: 'The observations of the list.' }),
  })
  .meta({
    id: 'ObservationList',
    title: 'Observations',
    description: 'Measurements and qualitative results with their codes.',
  });

/** Substances of allergies and of use. */
export const substanceListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    substances: z
      .array(
        z.strictObject({
          ...nameShape,
          rxnorm: z.array(codeRowSchema).optional().meta({ description: 'Its codes of RxNorm.' }),
        }),
      )
      .meta({ description: 'The substances of the list.' }),
  })
  .meta({
    id: 'SubstanceList',
    title: 'Substances',
    description: 'Substances of allergies and of use.',
  });

/** Where the codes were seen, and on what terms they ship. */
export const terminologySourcesSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    sources: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: 'Name by which codes point to it.' }),
          title: z.string().optional().meta({ description: 'Title, as a page shows it.' }),
          where: z.string().optional().meta({ description: 'Address or file.' }),
          note: z.string().optional().meta({ description: 'What was read of it.' }),
        }),
      )
      .meta({ description: 'Where codes were seen.' }),
    notices: z
      .array(
        z.strictObject({
          system: z.string().meta({ description: 'The code system: LOINC.' }),
          terms: z.string().meta({ description: 'Its notice, as its owner asks for it.' }),
        }),
      )
      .meta({ description: 'Terms of the code systems.' }),
  })
  .meta({
    id: 'TerminologySources',
    title: 'Sources of the codes',
    description: 'Where the codes were seen, and on what terms they ship.',
  });

/** SNOMED CT codes of concepts, as a part of its own: it has its own licence. */
export const snomedListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    concepts: z
      .array(
        z.strictObject({
          concept: conceptName.meta({ description: 'The word of the terminology.' }),
          codes: z.array(codeRowSchema).meta({ description: 'Its codes of SNOMED CT.' }),
        }),
      )
      .meta({ description: 'Codes of conditions, symptoms and procedures.' }),
    substances: z
      .array(
        z.strictObject({
          substance: conceptName.meta({ description: 'The word of the terminology.' }),
          codes: z.array(codeRowSchema).meta({ description: 'Its codes of SNOMED CT.' }),
        }),
      )
      .meta({ description: 'Codes of substances.' }),
  })
  .meta({
    id: 'SnomedList',
    title: 'SNOMED CT codes',
    description: 'SNOMED CT codes of concepts, as a part of its own: it has its own licence.',
  });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  ClassList,
  CodeRow,
  ConceptEntry,
  ConceptList,
  Contradiction,
  ContradictionList,
  ContradictionSide,
  IngredientList,
  MedicineWords,
  NameList,
  ObservationList,
  OtherDiagnosisList,
  ScaleNameList,
  SnomedList,
  SubstanceList,
  TerminologySources,
} from '../generated/terminology-types.js';
