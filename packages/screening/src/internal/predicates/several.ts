import type { SeveralTest } from '@openketamine/model';
import { MET, NOT_MET, UNKNOWN, type State } from '../logic.js';
import type { MedicineEntry, Prepared } from '../prepared.js';
import { Doubts } from './medicine-doubts.js';
import { reason, type CompiledTest, type Need, type TestContext } from './shared.js';

/** A medicine that counts, by the name it is known by, and what it counts as. */
interface Counted {
  readonly name: string;
  readonly as: string;
}

function isTaken({ fact }: MedicineEntry): boolean {
  return fact.status === undefined || fact.status === 'active';
}

const takenState = (entry: MedicineEntry): State => (isTaken(entry) ? MET : NOT_MET);

/** Different medicines taken together, each counted once, however often it stands on the list. */
export function compileSeveral(test: SeveralTest, { terminology }: TestContext): CompiledTest {
  const counting = [...test.several, ...(test.whereListed ?? [])];
  const labels = counting.map((name) => terminology.label(name));
  const limit = `more than one of these taken now: ${labels.join(', ')}`;
  const doubts = new Doubts(test.several, terminology);
  const needs: Need[] = test.several.map((name) => ({
    fact: name,
    question: `Is any ${terminology.label(name)} taken?`,
    list: 'medicines',
  }));
  needs.push(...doubts.needs);

  /** Each medicine by its ingredient; what is known by its class alone counts as one medicine of that class. */
  const countedOf = (patient: Prepared): Map<string, Counted> => {
    const counted = new Map<string, Counted>();
    for (const [place, name] of counting.entries()) {
      for (const entry of patient.medicines.get(name) ?? []) {
        if (!isTaken(entry)) continue;
        const as = labels[place] ?? name;
        const [only] = entry.ingredients;
        if (only === undefined) {
          const by = entry.fact.class ?? name;
          if (!counted.has(by)) counted.set(by, { name: by, as });
          continue;
        }
        for (const ingredient of membersAmong(entry, name)) {
          if (!counted.has(ingredient)) counted.set(ingredient, { name: ingredient, as });
        }
      }
    }
    return counted;
  };

  /** Of the parts of a product those that are of a class; the others are not reason to count it twice. */
  const membersAmong = ({ ingredients }: MedicineEntry, name: string): readonly string[] => {
    if (ingredients.length === 1) return ingredients;
    const members = terminology.classMembers(name);
    return ingredients.filter(
      (ingredient) => ingredient === name || members?.includes(ingredient) === true,
    );
  };

  const isAnyOnList = ({ medicines }: Prepared): boolean =>
    counting.some((name) => medicines.has(name));

  const sureOf = ({ medicines }: Prepared): readonly MedicineEntry[] =>
    counting.flatMap((name) => medicines.get(name) ?? []);

  return {
    limit,
    needs,
    listed: { list: 'medicines', names: [...doubts.touchedBy, ...(test.whereListed ?? [])] },
    state(patient) {
      const size = isAnyOnList(patient) ? countedOf(patient).size : 0;
      if (size > 1) return MET;
      if (!patient.medicinesProveAbsence) return UNKNOWN;
      // What may be one of them may make up the number.
      return size + doubts.count(patient, sureOf(patient), takenState) > 1 ? UNKNOWN : NOT_MET;
    },
    explain(patient, state, sink) {
      if (state === UNKNOWN) {
        if (!patient.medicinesProveAbsence) {
          for (const name of test.several) sink.need(name);
          return;
        }
        const { reasons, facts } = doubts.explain(patient, sureOf(patient), takenState);
        for (const value of reasons) sink.because(reason('medicines', value, limit, undefined));
        for (const fact of facts) sink.need(fact);
        return;
      }
      const counted = [...countedOf(patient).values()];
      const value =
        counted.length === 0
          ? 'none in the complete list'
          : `${counted.length}: ${counted.map(({ name, as }) => (name === as ? name : `${name} (${as})`)).join(', ')}`;
      sink.because(reason('medicines', value, limit, undefined));
    },
  };
}
