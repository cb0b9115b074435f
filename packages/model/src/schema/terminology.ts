import * as z from 'zod';
import { conceptName } from './facts-shared.js';
import { ageLimitSchema, ruleLimitSchema } from './rule-criterion.js';
import {
  idSchema,
  isoDateSchema,
  lastCheckedSchema,
  reviewStateSchema,
  publishedShape,
} from './shared.js';

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
/** A code with its name. */
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

/**
 * One word of the terminology for a condition, symptom or procedure, with its label, aliases and
 * published codes.
 */
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
/**
 * One word of the terminology for a condition, symptom or procedure, with its label, aliases and
 * published codes.
 */
export type ConceptEntry = z.infer<typeof conceptEntrySchema>;

/** Conditions, symptoms and events with their codes. */
export const conceptListSchema = z
  .strictObject({ ...publishedShape, ...listShape, concepts: z.array(conceptEntrySchema) })
  .meta({
    id: 'ConceptList',
    title: 'Concepts',
    description: 'Conditions, symptoms and events with their codes.',
  });
/** Conditions, symptoms and events with their codes. */
export type ConceptList = z.infer<typeof conceptListSchema>;

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
    checked: z.array(
      z.strictObject({
        seen: z.string().meta({ description: 'Source of the codes, as `sources` names it.' }),
        what: z.string(),
        codes: z.array(z.string()).optional().meta({
          description: 'The codes that were seen there; left out: all that no other entry names.',
        }),
      }),
    ),
    categories: z.array(otherCategorySchema),
  })
  .meta({
    id: 'OtherDiagnosisList',
    title: 'Other diagnoses',
    description:
      'Codes of common diagnoses that are known to be none of our concepts: with them a complete list still proves that the concepts are absent.',
  });
/**
 * Codes of common diagnoses that are known to be none of our concepts: with them a complete list
 * still proves that the concepts are absent.
 */
export type OtherDiagnosisList = z.infer<typeof otherDiagnosisListSchema>;

/** Rating scales by name, with what a recorded score of them can be. */
export const scaleNameListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    scales: z.array(
      z.strictObject({
        ...nameShape,
        items: z.array(z.string()).optional().meta({ description: 'Items scored by themselves.' }),
        classes: z.array(z.string()).optional(),
      }),
    ),
  })
  .meta({
    id: 'ScaleNameList',
    title: 'Names of rating scales',
    description: 'Rating scales by name, with what a recorded score of them can be.',
  });
/** Rating scales by name, with what a recorded score of them can be. */
export type ScaleNameList = z.infer<typeof scaleNameListSchema>;

const said = z.array(z.union([z.string(), z.boolean()])).min(1);

/** One of two things that cannot be true together. */
export const contradictionSideSchema = z
  .union([
    z
      .strictObject({ fact: z.string(), equals: said })
      .meta({ description: 'A fact with one value, as a rule asks for it.' }),
    z
      .strictObject({
        condition: conceptName,
        stages: z.array(z.string().min(1)).min(1).optional(),
      })
      .meta({ description: 'The condition is present.' }),
    z
      .strictObject({ observation: conceptName, equals: said })
      .meta({ description: 'A result of the day, or without a date.' }),
    // it contradicts, and never keeps anybody from being asked
    z
      .strictObject({ reading: conceptName, limit: ruleLimitSchema })
      .meta({ description: 'The latest reading, against a limit.' }),
    z
      .strictObject({ score: z.string(), class: z.string() })
      .meta({ description: 'The latest class of a scale.' }),
    z
      .strictObject({ score: z.string(), total: ruleLimitSchema })
      .meta({ description: 'The latest total of a scale.' }),
    z
      .strictObject({ age: ageLimitSchema })
      .meta({ description: 'Every age that the record gives.' }),
  ])
  .meta({ id: 'ContradictionSide' });
/** One of two things that cannot be true together. */
export type ContradictionSide = z.infer<typeof contradictionSideSchema>;

/** Two things that cannot be true together. */
export const contradictionSchema = z
  .strictObject({
    id: idSchema.meta({
      description: 'What it is about; several may share it. The finding is called data- and this.',
    }),
    one: contradictionSideSchema,
    other: contradictionSideSchema,
    says: z.string().min(1).meta({ description: 'What the record says then, as one sentence.' }),
  })
  .meta({ id: 'Contradiction' });
/** Two things that cannot be true together. */
export type Contradiction = z.infer<typeof contradictionSchema>;

/**
 * What cannot be true together: where both are recorded, neither is believed as a "no"; where one
 * is, the other is not asked for.
 */
export const contradictionListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    contradictions: z.array(contradictionSchema),
    below: z
      .array(z.strictObject({ lower: conceptName, upper: conceptName }))
      .meta({ description: 'Readings of one time of which the first is always below the second.' }),
    same: z
      .array(
        z.strictObject({
          observation: conceptName,
          score: z.string(),
          item: z.string().optional(),
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
/**
 * What cannot be true together: where both are recorded, neither is believed as a "no"; where one
 * is, the other is not asked for.
 */
export type ContradictionList = z.infer<typeof contradictionListSchema>;

/** Names that stand for something else by themselves: indications, allergens. */
export const nameListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    names: z.array(
      z.strictObject({ id: conceptName, aliases: z.array(z.string().min(1)).optional() }),
    ),
    umbrellas: z
      .array(
        z.strictObject({
          id: conceptName,
          aliases: z.array(z.string().min(1)).optional(),
          holds: z.array(conceptName).min(1),
        }),
      )
      .optional()
      .meta({ description: 'Words that people search by, each with the names it holds.' }),
  })
  .meta({ id: 'NameList', title: 'Names', description: 'A closed list of names.' });
/** Names that stand for something else by themselves: indications, allergens. */
export type NameList = z.infer<typeof nameListSchema>;

/** Measurements and qualitative results with their codes. */
export const observationListSchema = z
  .strictObject({
    ...publishedShape,
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
/** Measurements and qualitative results with their codes. */
export type ObservationList = z.infer<typeof observationListSchema>;

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
    classes: z.array(
      z.strictObject({
        ...nameShape,
        form: z.enum(['systemic', 'nasal', 'any', 'none']).meta({
          description:
            'Which products count: systemic, nasal, any, or none (the ingredient alone).',
        }),
        alsoForms: z
          .array(
            z.strictObject({
              form: z.enum(medicineForms),
              why: z.string().min(1),
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
        members,
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
          .array(z.strictObject({ label: z.string().min(1), members }))
          .optional()
          .meta({ description: 'Finer words for some members: ACE inhibitor.' }),
        atc: z.array(codeRowSchema).optional(),
        toConfirm: z
          .string()
          .optional()
          .meta({ description: 'What was decided from memory: a clinician has to own it.' }),
      }),
    ),
  })
  .meta({
    id: 'ClassList',
    title: 'Drug classes',
    description: 'Drug classes that rules name, with their members.',
  });
/** Drug classes that rules name, with their members. */
export type ClassList = z.infer<typeof classListSchema>;

/** Ingredients by name and code. */
export const ingredientListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    ingredients: z.array(
      z.strictObject({
        id: conceptName,
        name: z.string().optional(),
        aliases: z.array(z.string().min(1)).optional(),
        // without it, and without a register or a code, a word proves nothing
        vouched: z
          .string()
          .min(1)
          .optional()
          .meta({ description: 'Why it proves absence although no register has it.' }),
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
/** Ingredients by name and code. */
export type IngredientList = z.infer<typeof ingredientListSchema>;

/** Substances of allergies and of use. */
export const substanceListSchema = z
  .strictObject({
    ...publishedShape,
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
/** Substances of allergies and of use. */
export type SubstanceList = z.infer<typeof substanceListSchema>;

/** Where the codes were seen, and on what terms they ship. */
export const terminologySourcesSchema = z
  .strictObject({
    ...publishedShape,
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
/** Where the codes were seen, and on what terms they ship. */
export type TerminologySources = z.infer<typeof terminologySourcesSchema>;

const textWords = z.array(z.string().min(1)).min(1);

/** What may fall away from the text of a medicine, and what joins several. */
export const medicineWordsSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    units: textWords,
    forms: z.array(
      z.strictObject({
        form: z.enum(medicineForms),
        systemic: z
          .boolean()
          .optional()
          .meta({ description: 'The words also fit a product that acts on the whole body.' }),
        words: textWords,
      }),
    ),
    times: textWords,
    releases: textWords,
    packs: textWords,
    fillers: textWords,
    salts: textWords,
    gluedSalts: textWords.meta({
      description: 'Salts that are written as one word with the name.',
    }),
    elements: textWords.meta({ description: 'Names that no salt word is taken from.' }),
    particles: textWords,
    makers: textWords.meta({ description: 'Fall away beside the name of an ingredient.' }),
    tails: textWords.meta({
      description: 'Fall away with what follows, where that names no medicine.',
    }),
    joins: textWords,
    withs: textWords.meta({ description: 'Join the parts of one medicine.' }),
    choices: textWords,
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
/** What may fall away from the text of a medicine, and what joins several. */
export type MedicineWords = z.infer<typeof medicineWordsSchema>;

/** SNOMED CT codes of concepts, as a part of its own: it has its own licence. */
export const snomedListSchema = z
  .strictObject({
    ...publishedShape,
    ...listShape,
    concepts: z.array(z.strictObject({ concept: conceptName, codes: z.array(codeRowSchema) })),
    substances: z.array(z.strictObject({ substance: conceptName, codes: z.array(codeRowSchema) })),
  })
  .meta({
    id: 'SnomedList',
    title: 'SNOMED CT codes',
    description: 'SNOMED CT codes of concepts, as a part of its own: it has its own licence.',
  });
/** SNOMED CT codes of concepts, as a part of its own: it has its own licence. */
export type SnomedList = z.infer<typeof snomedListSchema>;
