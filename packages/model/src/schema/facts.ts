import * as z from 'zod';
import { units } from '../units.js';
import { bounded, inBounds, measuredIn } from './bounded.js';
import { quantityOf, quantitySchema, recordedDateSchema, unitSchema } from './shared.js';
import {
  clinicalStatuses,
  codingSchema,
  conceptName,
  factDoseSchema,
  observationContexts,
  statedList,
  verificationStatusSchema,
  whenSchema,
} from './facts-shared.js';

/** A diagnosis or state, now or in the past. */
export const conditionFactSchema = z
  .strictObject({
    concept: conceptName
      .optional()
      .meta({ description: 'Our word for it, such as heart-failure.' }),
    codes: z
      .array(codingSchema)
      .optional()
      .meta({ description: 'Published codes; several may say the same.' }),
    text: z.string().optional().meta({ description: 'Free text, shown and never evaluated.' }),
    clinicalStatus: z.enum(clinicalStatuses).optional().meta({
      description:
        'Whether it is present now. Without it a rule about the present stays undecided.',
    }),
    verificationStatus: verificationStatusSchema.optional(),
    severity: z.enum(['mild', 'moderate', 'severe']).optional().meta({
      description:
        'How severe it is, as it is recorded; a rule that asks for it stays undecided without it.',
    }),
    stability: z.enum(['stable', 'unstable', 'decompensated']).optional().meta({
      description:
        'Whether it is stable, as it is recorded; a rule that asks for it stays undecided without it.',
    }),
    controlled: z
      .boolean()
      .optional()
      .meta({ description: 'Whether treatment keeps it in check.' }),
    clinicallySignificant: z.boolean().optional().meta({
      description: 'Whether a clinician calls it significant; left out: nobody has said.',
    }),
    primary: z.boolean().optional().meta({ description: 'Whether it is the main diagnosis.' }),
    stage: z
      .string()
      .optional()
      .meta({ description: 'Stage, as the staging system writes it: 3a, 4.' }),
    onset: whenSchema.optional().meta({ description: 'When it began or happened.' }),
    abated: whenSchema.optional().meta({ description: 'When it ended.' }),
  })
  .meta({ id: 'ConditionFact', description: 'A diagnosis or state, now or in the past.' });

/** An illness of a relative. */
export const familyHistoryFactSchema = z
  .strictObject({
    concept: conceptName.optional().meta({ description: 'Our word for the illness: psychosis.' }),
    codes: z
      .array(codingSchema)
      .optional()
      .meta({ description: 'Published codes; several may say the same.' }),
    text: z.string().optional().meta({ description: 'Free text, shown and never evaluated.' }),
    relation: z
      .enum(['first-degree', 'parent', 'sibling', 'child', 'second-degree', 'other'])
      .optional()
      .meta({ description: 'Parent, sibling and child are first-degree relatives.' }),
    verificationStatus: verificationStatusSchema.optional(),
  })
  .meta({ id: 'FamilyHistoryFact', description: 'An illness of a relative.' });

/** An allergy or intolerance. */
export const allergyFactSchema = z
  .strictObject({
    substance: conceptName
      .optional()
      .meta({ description: 'Ingredient or substance: ketamine, product-excipient.' }),
    codes: z
      .array(codingSchema)
      .optional()
      .meta({ description: 'Published codes; several may say the same.' }),
    text: z.string().optional().meta({ description: 'Free text, shown and never evaluated.' }),
    clinicalStatus: z
      .enum(['active', 'inactive', 'resolved'])
      .optional()
      .meta({ description: 'Whether it still holds.' }),
    verificationStatus: verificationStatusSchema.optional(),
  })
  .meta({ id: 'AllergyFact', description: 'An allergy or intolerance.' });

/** A medicine taken now or lately. */
export const medicineFactSchema = z
  .strictObject({
    ingredient: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Ingredient by name: lorazepam.' }),
    class: conceptName
      .optional()
      .meta({ description: 'Drug class, where only that is known: benzodiazepine.' }),
    brand: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Brand or product name as written: Ativan.' }),
    rxnorm: z
      .string()
      .regex(/^\d+$/u)
      .optional()
      .meta({ description: 'RxNorm code of ingredient, brand or product.' }),
    text: z
      .string()
      .optional()
      .meta({ description: 'Free text; tried as a name, otherwise not evaluable.' }),
    status: z
      .enum(['active', 'on-hold', 'stopped', 'entered-in-error'])
      .optional()
      .meta({ description: 'Without it the medicine counts as taken now.' }),
    dose: factDoseSchema.optional().meta({ description: 'One dose.' }),
    dailyDose: factDoseSchema.optional().meta({ description: 'The daily total of this medicine.' }),
    equivalent: z
      .strictObject({
        of: z.string().min(1).meta({ description: 'Reference drug: lorazepam, diazepam.' }),
        dailyDose: factDoseSchema.meta({ description: 'The daily total in that drug.' }),
      })
      .optional()
      .meta({
        description:
          'Daily total as a dose equivalent that a clinician worked out. We ship no conversion table.',
      }),
    route: z.string().optional().meta({ description: 'How it is taken, as a route id: oral.' }),
    started: whenSchema.optional().meta({ description: 'When it was begun.' }),
    changed: whenSchema.optional().meta({ description: 'When the dose last changed.' }),
    lastTaken: whenSchema.optional().meta({ description: 'When it was last taken.' }),
    stopped: whenSchema
      .optional()
      .meta({ description: 'When it was stopped; left out: not known to have been.' }),
  })
  .meta({ id: 'MedicineFact', description: 'A medicine taken now or lately.' });

/** Use of alcohol, food, drink or another substance that is no prescribed medicine. */
export const substanceFactSchema = z
  .strictObject({
    substance: conceptName.meta({
      description: 'alcohol, food, liquid, grapefruit-juice, ketamine-non-medical, ...',
    }),
    use: z
      .enum(['none', 'past', 'current'])
      .optional()
      .meta({ description: 'Whether it is used now, was used, or never.' }),
    lastTaken: whenSchema.optional().meta({ description: 'When it was last taken.' }),
    amount: z
      .strictObject({ value: measuredIn('used', units), unit: unitSchema })
      .check(inBounds({ value: 'used' }))
      .optional()
      .meta({ description: 'How much of it, in the unit that is given.' }),
    status: z
      .enum(['recorded', 'entered-in-error'])
      .optional()
      .meta({ description: 'entered-in-error never counts.' }),
  })
  .meta({ id: 'SubstanceFact', description: 'Use of alcohol, food, drink or another substance.' });

/** A measurement or a qualitative result. */
export const observationFactSchema = z
  .strictObject({
    code: conceptName.optional().meta({ description: 'Our word for it: systolic-blood-pressure.' }),
    codes: z
      .array(codingSchema)
      .optional()
      .meta({ description: 'Published codes; several may say the same.' }),
    value: z.union([quantitySchema, z.string().min(1), z.boolean()]).meta({
      description:
        'A quantity { value, unit }, a coded result such as "positive", or true or false.',
    }),
    upperLimitOfNormal: bounded('upper-limit')
      .optional()
      .meta({ description: 'Upper limit of normal of this laboratory, in the unit of the value.' }),
    at: whenSchema.optional(),
    context: z
      .array(z.enum(observationContexts))
      .optional()
      .meta({ description: 'In which circumstances it was taken: baseline, pre-dose.' }),
    status: z
      .enum([
        'preliminary',
        'final',
        'amended',
        'corrected',
        'cancelled',
        'entered-in-error',
        'unknown',
      ])
      .optional()
      .meta({ description: 'cancelled and entered-in-error never count.' }),
  })
  .meta({ id: 'ObservationFact', description: 'A measurement or a qualitative result.' });

/** A rating-scale result. */
export const scoreFactSchema = z
  .strictObject({
    scale: z.string().min(1).meta({ description: 'Scale id: madrs, moaas, child-pugh.' }),
    item: z
      .string()
      .optional()
      .meta({ description: 'One item of the scale, where the result is of that item alone.' }),
    total: bounded('score', '{score}').optional(),
    class: z.string().optional().meta({ description: 'A class instead of a number: C.' }),
    at: whenSchema.optional(),
    context: z
      .array(z.enum(observationContexts))
      .optional()
      .meta({ description: 'In which circumstances it was taken: baseline, pre-dose.' }),
    status: z
      .enum(['final', 'entered-in-error'])
      .optional()
      .meta({ description: 'entered-in-error never counts.' }),
  })
  .meta({ id: 'ScoreFact', description: 'A rating-scale result.' });

/** One earlier treatment trial. */
export const treatmentTrialSchema = z
  .strictObject({
    treatment: z.string().min(1).meta({ description: 'Ingredient by name, or what was done.' }),
    class: conceptName
      .optional()
      .meta({ description: 'Drug class, where trials are counted by class: ssri.' }),
    weeks: bounded('wait', 'wk')
      .optional()
      .meta({ description: 'How many weeks at an adequate dose.' }),
    adequateDose: z.boolean().optional().meta({
      description: 'Whether the dose was high enough to count as a trial; left out: not known.',
    }),
    improvement: bounded('score-fall', '%')
      .optional()
      .meta({ description: 'Improvement in percent of the baseline score.' }),
    outcome: z
      .enum(['response', 'no-response', 'intolerance', 'non-adherence'])
      .optional()
      .meta({ description: 'How it ended; left out: not known.' }),
    episode: z.enum(['current', 'earlier']).optional().meta({
      description: 'Whether it was in the present episode or before; left out: not known.',
    }),
    status: z
      .enum(['recorded', 'entered-in-error'])
      .optional()
      .meta({ description: 'entered-in-error never counts.' }),
  })
  .meta({ id: 'TreatmentTrial', description: 'One earlier treatment trial.' });

/** Everything a team may know about a patient. `{}` is a valid patient: everything is unknown. */
export const patientFactsSchema = z
  .strictObject({
    id: z.string().optional().meta({ description: 'A label for reports. Never needed.' }),
    birthDate: recordedDateSchema.optional(),
    birthDates: z
      .array(recordedDateSchema)
      .optional()
      .meta({ description: 'All birth dates on record, where records disagree.' }),
    age: quantityOf('age', 'a', 'mo')
      .optional()
      .meta({ description: 'Age in years or months; a birth date is better, because it ages.' }),
    sex: z
      .enum(['male', 'female', 'unknown'])
      .optional()
      .meta({ description: 'Sex; unknown and left out are the same.' }),
    weight: quantityOf('body-weight', 'kg', 'g')
      .optional()
      .meta({ description: 'Actual body weight.' }),
    height: quantityOf('height', 'cm', 'm').optional().meta({ description: 'Body height.' }),
    ancestry: z
      .enum(['asian', 'japanese', 'other', 'unknown'])
      .optional()
      .meta({ description: 'Only where a label or model asks. japanese implies asian.' }),
    hepaticImpairment: z
      .enum(['none', 'mild', 'moderate', 'severe'])
      .optional()
      .meta({ description: 'Child-Pugh A, B, C are mild, moderate, severe.' }),
    renalImpairment: z.enum(['none', 'mild', 'moderate', 'severe', 'dialysis']).optional().meta({
      description: 'How far the kidneys are impaired; left out: not known, which is not none.',
    }),
    pregnancy: z
      .strictObject({
        status: z.enum(['pregnant', 'not-pregnant', 'unknown']).optional().meta({
          description: 'Whether the patient is pregnant; unknown and left out are the same.',
        }),
        childbearingPotential: z
          .boolean()
          .optional()
          .meta({ description: 'Whether the patient could become pregnant.' }),
        contraception: z
          .boolean()
          .optional()
          .meta({ description: 'Whether effective contraception is used.' }),
        breastfeeding: z
          .boolean()
          .optional()
          .meta({ description: 'Whether the patient breastfeeds.' }),
      })
      .optional()
      .meta({ description: 'Pregnancy and what bears on it.' }),
    conditions: statedList(
      conditionFactSchema,
      'Diagnoses and states, now and in the past.',
    ).optional(),
    familyHistory: statedList(familyHistoryFactSchema, 'Illnesses of relatives.').optional(),
    allergies: statedList(allergyFactSchema, 'Allergies and intolerances.').optional(),
    medicines: statedList(medicineFactSchema, 'Medicines taken now or lately.').optional(),
    substances: z.array(substanceFactSchema).optional().meta({
      description:
        'Alcohol, food, drink and other substances; one that is not listed is not known.',
    }),
    observations: z
      .array(observationFactSchema)
      .optional()
      .meta({ description: 'Measurements and results, in any order.' }),
    scores: z
      .array(scoreFactSchema)
      .optional()
      .meta({ description: 'Results of rating scales, in any order.' }),
    treatmentHistory: statedList(treatmentTrialSchema, 'Earlier treatment trials.').optional(),
    logistics: z
      .strictObject({
        escort: z
          .boolean()
          .optional()
          .meta({ description: 'Someone goes home with the patient, or drives.' }),
        reachable: z
          .boolean()
          .optional()
          .meta({ description: 'A phone at which the patient is reached.' }),
        fallsAssistance: z
          .boolean()
          .optional()
          .meta({ description: 'Someone helps on standing up.' }),
        referral: z.boolean().optional().meta({ description: 'Whether the patient was referred.' }),
        psychiatristDecision: z
          .boolean()
          .optional()
          .meta({ description: 'A psychiatrist took the decision to treat.' }),
        enrolled: z.boolean().optional().meta({ description: 'Enrolled in a required program.' }),
        recordsReceived: z
          .boolean()
          .optional()
          .meta({ description: 'Whether earlier records have come.' }),
        resuscitation: z
          .boolean()
          .optional()
          .meta({ description: 'Resuscitation equipment and trained staff present.' }),
      })
      .optional()
      .meta({ description: 'What is arranged around the session.' }),
    capacity: z.boolean().optional().meta({ description: 'Able to consent.' }),
    consent: z.boolean().optional().meta({ description: 'Consent was given.' }),
    visit: z
      .strictObject({
        setting: z
          .enum(['clinic', 'hospital', 'emergency-department', 'intensive-care', 'home'])
          .optional()
          .meta({ description: 'Where the session is; hospital where no part of it is meant.' }),
        supervised: z
          .boolean()
          .optional()
          .meta({ description: 'A health-care professional watches the session.' }),
        arrived: whenSchema.optional().meta({ description: 'When the patient came.' }),
        discharged: whenSchema.optional().meta({ description: 'When the patient left.' }),
      })
      .optional()
      .meta({ description: 'Where and how the session takes place.' }),
  })
  .meta({
    id: 'PatientFacts',
    title: 'Patient facts',
    description:
      'Everything a team may know about a patient. Every field may be left out: what is not recorded is unknown, never "no".',
  });

/** The types of these schemas, made from them so that each field has the words of the schema. */
export type {
  AllergyFact,
  ConditionFact,
  FamilyHistoryFact,
  MedicineFact,
  ObservationFact,
  PatientFacts,
  PatientFactsInput,
  ScoreFact,
  SubstanceFact,
  TreatmentTrial,
} from '../generated/facts-types.js';
