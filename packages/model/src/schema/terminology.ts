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
    code: z.string().min(1).meta({ description: 'The code, as its system writes it: I50.9.' }),
    match: z
      .enum(['exact', 'prefix'])
      .optional()
      .meta({ description: 'prefix: this code and all longer ones. Left out: this code alone.' }),
    display: z.string().min(1).meta({ description: 'Name of the code in its system.' }),
    tty: z.string().optional().meta({ description: 'Term type of RxNorm: IN for an ingredient.' }),
    seen,
  })
  .meta({ id: 'CodeRow' });

const listShape = {
  id: idSchema,
  title: z.string().min(1).meta({ description: 'Title, as a page shows it.' }),
  status: reviewStateSchema.meta({
    description: 'How far the list has been reviewed: nobody has signed a draft.',
  }),
  compiled: isoDateSchema,
  lastChecked: lastCheckedSchema,
};

const nameShape = {
  id: conceptName.meta({ description: 'The word that rules and facts use: heart-failure.' }),
  label: z.string().min(1).meta({ description: 'What a reader sees: Heart failure.' }),
  aliases: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: 'Other names that are understood on input.' }),
  note: z.string().optional().meta({ description: 'A remark for whoever keeps the list.' }),
};

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
