import type {
  AllergyTest,
  Because,
  FamilyHistoryFact,
  FamilyHistoryTest,
} from '@openketamine/model';
import { slipsBetween } from '@openketamine/near-names';
import { MET, NOT_MET, UNKNOWN, type State } from '../logic.js';
import { type CompiledTest, type TestContext } from './shared.js';

const firstDegree: ReadonlySet<string> = new Set(['first-degree', 'parent', 'sibling', 'child']);

function relationState(fact: FamilyHistoryFact, relation: FamilyHistoryTest['relation']): State {
  if (relation === 'any') return MET;
  if (fact.relation === undefined) return UNKNOWN;
  return firstDegree.has(fact.relation) ? MET : NOT_MET;
}

/** An illness of a relative. */
export function compileFamilyHistory(
  test: FamilyHistoryTest,
  { terminology }: TestContext,
): CompiledTest {
  const concept = terminology.conceptNamed(test.familyHistory);
  const fact = `family-history.${concept}`;
  const label = terminology.label(concept);
  const limit = test.relation === 'any' ? 'in a relative' : 'in a first-degree relative';
  const absent: Because = Object.freeze({ fact, value: 'not in the complete list', limit });
  return {
    limit,
    listed: { list: 'familyHistory', names: [concept] },
    needs: [
      {
        fact,
        question: `Has ${test.relation === 'any' ? 'a' : 'a first-degree'} relative had ${label}?`,
        list: 'familyHistory',
      },
      { fact: `${fact}.relation`, question: `Which relative had ${label}?` },
      { fact: `${fact}.verification`, question: `Is ${label} in the family confirmed?` },
    ],
    state(patient) {
      const entries = patient.familyHistory.get(concept);
      let state: State = patient.familyHistoryProvesAbsence ? NOT_MET : UNKNOWN;
      for (const entry of entries ?? []) {
        const one = relationState(entry.fact, test.relation);
        if (one === MET && entry.sureness === 'sure') return MET;
        if (one !== NOT_MET) state = UNKNOWN;
      }
      return state;
    },
    explain(patient, state, sink) {
      const entries = patient.familyHistory.get(concept) ?? [];
      if (state === UNKNOWN) {
        let named = false;
        for (const entry of entries) {
          const one = relationState(entry.fact, test.relation);
          if (one === UNKNOWN) sink.need(`${fact}.relation`);
          if (one !== NOT_MET && entry.sureness === 'unsure') sink.need(`${fact}.verification`);
          named ||= one !== NOT_MET;
        }
        if (!named) sink.need(fact);
        return;
      }
      const relative = entries.find((entry) => relationState(entry.fact, test.relation) === state);
      sink.because(
        relative === undefined
          ? absent
          : { fact, value: relative.fact.relation ?? 'a relative', limit },
      );
    },
  };
}

/** Whether a name may be a slip of the pen for a substance: one letter in three, and two in any. */
function mayBeSlip(name: string, substance: string): boolean {
  const most = Math.max(2, Math.floor(substance.length / 3)); // not clinical: letters
  return slipsBetween(name.toLowerCase(), substance.toLowerCase(), most) <= most;
}

/** An allergy to any of several substances. */
export function compileAllergy(test: AllergyTest, { terminology }: TestContext): CompiledTest {
  const limit = `allergy to ${test.allergy.map((name) => terminology.label(name)).join(', ')}`;
  const facts = test.allergy.map((name) => `allergy.${name}`);
  return {
    limit,
    listed: { list: 'allergies', names: test.allergy },
    needs: test.allergy.map((name, index) => ({
      fact: facts[index] ?? name,
      question: `Is there an allergy to ${terminology.label(name)}?`,
      list: 'allergies' as const,
    })),
    state(patient) {
      if (patient.allergies.size > 0) {
        let unsure = false;
        for (const name of test.allergy) {
          for (const entry of patient.allergies.get(name) ?? []) {
            if (entry.sureness === 'sure') return MET;
            unsure = true;
          }
        }
        if (unsure) return UNKNOWN;
        // A slip in a name must not read as an allergy to something else.
        if (
          patient.otherAllergies.some((name) =>
            test.allergy.some((allergen) => mayBeSlip(name, allergen)),
          )
        )
          return UNKNOWN;
      }
      return patient.allergiesProveAbsence ? NOT_MET : UNKNOWN;
    },
    explain(patient, state, sink) {
      for (const [index, name] of test.allergy.entries()) {
        const fact = facts[index] ?? name;
        const entries = patient.allergies.get(name) ?? [];
        if (state === UNKNOWN) sink.need(fact);
        else if (state === NOT_MET)
          sink.because({ fact, value: 'not in the complete list', limit });
        else if (entries.some((entry) => entry.sureness === 'sure')) {
          sink.because({ fact, value: 'recorded', limit });
        }
      }
    },
  };
}
