import type { PatientFacts, PatientFactsInput, Terminology } from '@openketamine/model';
import type { CourseFacts, Prepared, SessionMoments, SiteParameters } from './prepared.js';
import { contradictionFindings, contradictionsOf, doubtfulIn } from './contradictions.js';
import { agesOf, readBirths } from './record/ages.js';
import { readAllergies } from './record/allergies.js';
import { readConditions } from './record/conditions.js';
import { readFamilyHistory } from './record/family-history.js';
import { readMedicines } from './record/medicines.js';
import { readObservations } from './record/observations.js';
import { implausible } from './record/plausible.js';
import { Reader } from './record/reader.js';
import { readSubstances } from './record/substances.js';
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
  const substances = readSubstances(facts.substances, reader);
  for (const name of ['weight', 'height'] as const) {
    const own = facts[name];
    const limit = own === undefined ? undefined : implausible(name, own);
    if (own !== undefined && limit !== undefined)
      reader.implausible.push({ fact: name, value: `${own.value} ${own.unit}`, limit });
  }
  reader.time(facts.visit?.arrived);
  reader.time(facts.visit?.discharged);
  const births = readBirths(facts, reader);
  const ages = agesOf(births, facts.age);
  const comparable = {
    facts,
    at,
    ages,
    conditions: conditions.byName,
    observations: observations.byName,
    scores,
  };
  const contradicting = contradictionsOf(terminology).in(comparable);
  // Written out: most of the work for a patient would go into a spread.
  return {
    facts,
    at,
    ages,
    conditions: conditions.byName,
    observations: observations.byName,
    scores,
    site,
    session,
    course,
    births,
    doubtful: doubtfulIn(contradicting),
    contradictions: contradictionFindings(contradicting),
    substances,
    implausible: reader.implausible,
    unreadable: reader.unreadable,
    unclear: reader.unclear,
    conditionsProveAbsence: conditions.provesAbsence,
    conditionDatesOdd: conditions.odd,
    conditionStatusOdd: conditions.statusOdd,
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
    future: observations.future,
    ahead: reader.ahead,
    trialsComplete: reader.isComplete(facts.treatmentHistory),
    notEvaluable: reader.notEvaluable,
    memo,
  };
}
