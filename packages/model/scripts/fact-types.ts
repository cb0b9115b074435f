import {
  allergyFactSchema,
  codingSchema,
  conditionFactSchema,
  familyHistoryFactSchema,
  medicineFactSchema,
  observationFactSchema,
  patientFactsSchema,
  scoreFactSchema,
  substanceFactSchema,
  treatmentTrialSchema,
} from '../src/schema/index.js';
import type { Named } from '@openketamine/data-pipeline';

/** The types of what may be known of a patient. */
export const factTypes: Readonly<Record<string, Named>> = {
  Coding: { schema: codingSchema },
  ConditionFact: { schema: conditionFactSchema },
  FamilyHistoryFact: { schema: familyHistoryFactSchema },
  AllergyFact: { schema: allergyFactSchema },
  MedicineFact: { schema: medicineFactSchema },
  SubstanceFact: { schema: substanceFactSchema },
  ObservationFact: { schema: observationFactSchema },
  ScoreFact: { schema: scoreFactSchema },
  TreatmentTrial: { schema: treatmentTrialSchema },
  PatientFacts: {
    schema: patientFactsSchema,
    category: 'patient facts',
    input: 'PatientFactsInput',
  },
};
