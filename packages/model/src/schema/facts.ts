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
    severity: z.enum(['mild', 'moderate', 'severe']).optional(),
    stability: z.enum(['stable', 'unstable', 'decompensated']).optional(),
    controlled: z
      .boolean()
      .optional()
      .meta({ description: 'Whether treatment keeps it in check.' }),
    clinicallySignificant: z.boolean().optional(),
    primary: z.boolean().optional().meta({ description: 'Whether it is the main diagnosis.' }),
    stage: z
      .string()
      .optional()
      .meta({ description: 'Stage, as the staging system writes it: 3a, 4.' }),
    onset: whenSchema.optional().meta({ description: 'When it began or happened.' }),
    abated: whenSchema.optional().meta({ description: 'When it ended.' }),
  })
  .meta({ id: 'ConditionFact', description: 'A diagnosis or state, now or in the past.' });
export type ConditionFact = z.infer<typeof conditionFactSchema>;

/** An illness of a relative. */
export const familyHistoryFactSchema = z
  .strictObject({
    concept: conceptName.optional(),
    codes: z.array(codingSchema).optional(),
    text: z.string().optional(),
    relation: z
      .enum(['first-degree', 'parent', 'sibling', 'child', 'second-degree', 'other'])
      .optional()
      .meta({ description: 'Parent, sibling and child are first-degree relatives.' }),
    verificationStatus: verificationStatusSchema.optional(),
  })
  .meta({ id: 'FamilyHistoryFact', description: 'An illness of a relative.' });
export type FamilyHistoryFact = z.infer<typeof familyHistoryFactSchema>;

/** An allergy or intolerance. */
export const allergyFactSchema = z
  .strictObject({
    substance: conceptName
      .optional()
      .meta({ description: 'Ingredient or substance: ketamine, product-excipient.' }),
    codes: z.array(codingSchema).optional(),
    text: z.string().optional(),
    clinicalStatus: z.enum(['active', 'inactive', 'resolved']).optional(),
    verificationStatus: verificationStatusSchema.optional(),
  })
  .meta({ id: 'AllergyFact', description: 'An allergy or intolerance.' });
export type AllergyFact = z.infer<typeof allergyFactSchema>;

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
        dailyDose: factDoseSchema,
      })
      .optional()
      .meta({
        description:
          'Daily total as a dose equivalent that a clinician worked out. We ship no conversion table.',
      }),
    route: z.string().optional(),
    started: whenSchema.optional(),
    changed: whenSchema.optional().meta({ description: 'When the dose last changed.' }),
    lastTaken: whenSchema.optional(),
    stopped: whenSchema.optional(),
  })
  .meta({ id: 'MedicineFact', description: 'A medicine taken now or lately.' });
export type MedicineFact = z.infer<typeof medicineFactSchema>;

/** Use of alcohol, food, drink or another substance that is no prescribed medicine. */
export const substanceFactSchema = z
  .strictObject({
    substance: conceptName.meta({
      description: 'alcohol, food, liquid, grapefruit-juice, ketamine-non-medical, ...',
    }),
    use: z.enum(['none', 'past', 'current']).optional(),
    lastTaken: whenSchema.optional(),
    amount: z
      .strictObject({ value: measuredIn('used', units), unit: unitSchema })
      .check(inBounds({ value: 'used' }))
      .optional(),
    status: z.enum(['recorded', 'entered-in-error']).optional(),
  })
  .meta({ id: 'SubstanceFact', description: 'Use of alcohol, food, drink or another substance.' });
export type SubstanceFact = z.infer<typeof substanceFactSchema>;

/** A measurement or a qualitative result. */
export const observationFactSchema = z
  .strictObject({
    code: conceptName.optional().meta({ description: 'Our word for it: systolic-blood-pressure.' }),
    codes: z.array(codingSchema).optional(),
    value: z.union([quantitySchema, z.string().min(1), z.boolean()]).meta({
      description:
        'A quantity { value, unit }, a coded result such as "positive", or true or false.',
    }),
    upperLimitOfNormal: bounded('upper-limit')
      .optional()
      .meta({ description: 'Upper limit of normal of this laboratory, in the unit of the value.' }),
    at: whenSchema.optional(),
    context: z.array(z.enum(observationContexts)).optional(),
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
export type ObservationFact = z.infer<typeof observationFactSchema>;

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
    context: z.array(z.enum(observationContexts)).optional(),
    status: z.enum(['final', 'entered-in-error']).optional(),
  })
  .meta({ id: 'ScoreFact', description: 'A rating-scale result.' });
export type ScoreFact = z.infer<typeof scoreFactSchema>;

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
    adequateDose: z.boolean().optional(),
    improvement: bounded('score-fall', '%')
      .optional()
      .meta({ description: 'Improvement in percent of the baseline score.' }),
    outcome: z.enum(['response', 'no-response', 'intolerance', 'non-adherence']).optional(),
    episode: z.enum(['current', 'earlier']).optional(),
    status: z.enum(['recorded', 'entered-in-error']).optional(),
  })
  .meta({ id: 'TreatmentTrial', description: 'One earlier treatment trial.' });
export type TreatmentTrial = z.infer<typeof treatmentTrialSchema>;

/** Everything a team may know about a patient. `{}` is a valid patient: everything is unknown. */
export const patientFactsSchema = z
  .strictObject({
    id: z.string().optional().meta({ description: 'A label for reports. Never needed.' }),
    birthDate: recordedDateSchema.optional(),
    birthDates: z
      .array(recordedDateSchema)
      .optional()
      .meta({ description: 'All birth dates on record, where records disagree.' }),
    age: quantityOf('age', 'a', 'mo').optional(),
    sex: z.enum(['male', 'female', 'unknown']).optional(),
    weight: quantityOf('body-weight', 'kg', 'g').optional(),
    height: quantityOf('height', 'cm', 'm').optional(),
    ancestry: z
      .enum(['asian', 'japanese', 'other', 'unknown'])
      .optional()
      .meta({ description: 'Only where a label or model asks. japanese implies asian.' }),
    hepaticImpairment: z
      .enum(['none', 'mild', 'moderate', 'severe'])
      .optional()
      .meta({ description: 'Child-Pugh A, B, C are mild, moderate, severe.' }),
    renalImpairment: z.enum(['none', 'mild', 'moderate', 'severe', 'dialysis']).optional(),
    pregnancy: z
      .strictObject({
        status: z.enum(['pregnant', 'not-pregnant', 'unknown']).optional(),
        childbearingPotential: z.boolean().optional(),
        contraception: z.boolean().optional(),
        breastfeeding: z.boolean().optional(),
      })
      .optional(),
    conditions: statedList(
      conditionFactSchema,
      'Diagnoses and states, now and in the past.',
    ).optional(),
    familyHistory: statedList(familyHistoryFactSchema, 'Illnesses of relatives.').optional(),
    allergies: statedList(allergyFactSchema, 'Allergies and intolerances.').optional(),
    medicines: statedList(medicineFactSchema, 'Medicines taken now or lately.').optional(),
    substances: z.array(substanceFactSchema).optional(),
    observations: z.array(observationFactSchema).optional(),
    scores: z.array(scoreFactSchema).optional(),
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
        referral: z.boolean().optional(),
        psychiatristDecision: z
          .boolean()
          .optional()
          .meta({ description: 'A psychiatrist took the decision to treat.' }),
        enrolled: z.boolean().optional().meta({ description: 'Enrolled in a required program.' }),
        recordsReceived: z.boolean().optional(),
        resuscitation: z
          .boolean()
          .optional()
          .meta({ description: 'Resuscitation equipment and trained staff present.' }),
      })
      .optional(),
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
        arrived: whenSchema.optional(),
        discharged: whenSchema.optional(),
      })
      .optional(),
  })
  .meta({
    id: 'PatientFacts',
    title: 'Patient facts',
    description:
      'Everything a team may know about a patient. Every field may be left out: what is not recorded is unknown, never "no".',
  });

/**
 * Everything a team may know about a patient, checked: the lists say whether they are complete.
 *
 * @category patient facts
 */
export type PatientFacts = z.infer<typeof patientFactsSchema>;

/**
 * The same as people write it: fields with a default may be left out.
 *
 * @category patient facts
 */
export type PatientFactsInput = z.input<typeof patientFactsSchema>;
