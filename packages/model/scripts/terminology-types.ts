import {
  classListSchema,
  codeRowSchema,
  conceptEntrySchema,
  conceptListSchema,
  contradictionListSchema,
  contradictionSchema,
  contradictionSideSchema,
  ingredientListSchema,
  medicineWordsSchema,
  nameListSchema,
  observationListSchema,
  otherDiagnosisListSchema,
  ruleLimitSchema,
  scaleNameListSchema,
  snomedListSchema,
  substanceListSchema,
  terminologySourcesSchema,
} from '../src/schema/index.js';
import type { Named } from '@openketamine/data-pipeline';

/** The types of the lists of the terminology. */
export const terminologyTypes: Readonly<Record<string, Named>> = {
  RuleLimit: { schema: ruleLimitSchema, from: './criterion-types.js' },
  CodeRow: { schema: codeRowSchema, says: 'A code with its name.' },
  ConceptEntry: {
    schema: conceptEntrySchema,
    says: 'One word of the terminology for a condition, symptom or procedure, with its label, aliases and published codes.',
  },
  ConceptList: {
    schema: conceptListSchema,
    says: 'Conditions, symptoms and events with their codes.',
  },
  OtherDiagnosisList: {
    schema: otherDiagnosisListSchema,
    says: 'Codes of common diagnoses that are known to be none of our concepts: with them a complete list still proves that the concepts are absent.',
  },
  ScaleNameList: {
    schema: scaleNameListSchema,
    says: 'Rating scales by name, with what a recorded score of them can be.',
  },
  ContradictionSide: {
    schema: contradictionSideSchema,
    says: 'One of two things that cannot be true together.',
  },
  Contradiction: { schema: contradictionSchema, says: 'Two things that cannot be true together.' },
  ContradictionList: {
    schema: contradictionListSchema,
    says: 'What cannot be true together: where both are recorded, neither is believed as a "no"; where one is, the other is not asked for.',
  },
  NameList: {
    schema: nameListSchema,
    says: 'Names that stand for something else by themselves: indications, allergens.',
  },
  ObservationList: {
    schema: observationListSchema,
    says: 'Measurements and qualitative results with their codes.',
  },
  ClassList: { schema: classListSchema, says: 'Drug classes that rules name, with their members.' },
  IngredientList: { schema: ingredientListSchema, says: 'Ingredients by name and code.' },
  SubstanceList: { schema: substanceListSchema, says: 'Substances of allergies and of use.' },
  TerminologySources: {
    schema: terminologySourcesSchema,
    says: 'Where the codes were seen, and on what terms they ship.',
  },
  MedicineWords: {
    schema: medicineWordsSchema,
    says: 'What may fall away from the text of a medicine, and what joins several.',
  },
  SnomedList: {
    schema: snomedListSchema,
    says: 'SNOMED CT codes of concepts, as a part of its own: it has its own licence.',
  },
};
