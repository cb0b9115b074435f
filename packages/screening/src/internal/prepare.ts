import type { PatientFacts, PatientFactsInput, Terminology } from '@openketamine/model';
import type { CourseFacts, Prepared, SessionMoments, SiteParameters } from './prepared.js';
import { agesOf, readBirths } from './record/ages.js';
import { readAllergies } from './record/allergies.js';
import { readConditions } from './record/conditions.js';
import { readFamilyHistory } from './record/family-history.js';
import { readMedicines } from './record/medicines.js';
import { readObservations } from './record/observations.js';
import { Reader } from './record/reader.js';
import { readScores } from './record/scores.js';
import type { Moment } from './time.js';

/**
 * Indexes a patient for the rules. Facts that lie in the future of the moment do not count.
 *
 * @param memo - room for the answers of all tests, none given yet
 */
export function prepare(
  input: PatientFactsInput,
  at: Moment,
  terminology: Terminology,
  memo: Uint8Array,
  site: SiteParameters,
  session: SessionMoments | undefined,
  course?: CourseFacts,
  country?: string,
): Prepared {
  const facts = input as PatientFacts;
  const reader = new Reader(terminology, at, country);
  const conditions = readConditions(facts.conditions, reader);
  const familyHistory = readFamilyHistory(facts.familyHistory, reader);
  const allergies = readAllergies(facts.allergies, reader);
  const medicines = readMedicines(facts.medicines, reader);
  const observations = readObservations(facts.observations, reader);
  const scores = readScores(facts.scores, reader);
  const births = readBirths(facts, reader);
  return {
    facts,
    at,
    site,
    session,
    course,
    births,
    ages: agesOf(births, facts.age),
    conditions: conditions.byName,
    conditionsProveAbsence: conditions.provesAbsence,
    conditionDatesOdd: conditions.odd,
    familyHistory: familyHistory.byName,
    familyHistoryProvesAbsence: familyHistory.provesAbsence,
    allergies: allergies.byName,
    allergiesProveAbsence: allergies.provesAbsence,
    otherAllergies: allergies.others,
    medicines: medicines.byName,
    medicinesProveAbsence: medicines.provesAbsence,
    maybeMedicines: medicines.maybe,
    openMedicines: medicines.open,
    medicineTroubles: reader.medicineTroubles,
    observations: observations.byName,
    future: observations.future,
    scores,
    trialsComplete: reader.isComplete(facts.treatmentHistory),
    notEvaluable: reader.notEvaluable,
    memo,
  };
}
