import { words as catalog } from '@openketamine/clinic';
import type { Criterion, Protocol } from '@openketamine/model';
import { rules } from '@openketamine/risk';
import { rulesFor, subjectOfProtocol } from '@openketamine/screening';
import type { Asked, Questions } from '../shared/api.js';
import { terminology } from './library.js';

function* testsOf(criterion: Criterion): Generator<Criterion> {
  if ('all' in criterion) for (const entry of criterion.all) yield* testsOf(entry);
  else if ('any' in criterion) for (const entry of criterion.any) yield* testsOf(entry);
  else if ('not' in criterion) yield* testsOf(criterion.not);
  else if ('atLeast' in criterion) for (const entry of criterion.of) yield* testsOf(entry);
  else if ('decidedBy' in criterion) for (const entry of criterion.decidedBy) yield* testsOf(entry);
  else yield criterion;
}

const factWords: Readonly<Record<string, string>> = catalog.label;

/** Facts with one of a few values, and which values the form offers. */
const factValues: Readonly<Record<string, readonly string[]>> = {
  'pregnancy.status': ['pregnant', 'not-pregnant'],
  hepaticImpairment: ['none', 'mild', 'moderate', 'severe'],
  renalImpairment: ['none', 'mild', 'moderate', 'severe', 'dialysis'],
  'visit.setting': ['clinic', 'hospital', 'emergency-department', 'intensive-care', 'home'],
};

function words(id: string): string {
  const own = factWords[id];
  if (own !== undefined) return own;
  const last = id.split('.').at(-1) ?? id;
  const spaced = last.replaceAll(/([A-Z])/gu, ' $1').toLowerCase();
  return spaced.slice(0, 1).toUpperCase() + spaced.slice(1);
}

const sorted = <T extends Asked>(found: ReadonlyMap<string, T>): T[] =>
  [...found.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'en'));

/** A fact with its name for readers. */
function asked(id: string): Asked {
  return { id, label: terminology.label(id) };
}

/**
 * What the rules that hold for a protocol in a place want to know. The form is derived from the rules, so
 * that a new rule asks its question without an edit here. Age, weight and height have fields of their own.
 */
export function questionsFor(protocol: Protocol, jurisdiction: string | undefined): Questions {
  const conditions = new Map<string, Questions['conditions'][number]>();
  const familyHistory = new Map<string, Asked>();
  const allergies = new Map<string, Asked>();
  const medicines = new Map<string, Asked>();
  const observations = new Map<string, Questions['observations'][number]>();
  const substances = new Map<string, Asked>();
  const scores = new Map<string, Questions['scores'][number]>();
  let treatments = false;
  const choices = new Map<string, Questions['choices'][number]>();

  const subject = subjectOfProtocol(protocol, jurisdiction);
  for (const rule of rulesFor(rules, { subject })) {
    const roots = [
      ...(rule.branches ?? []).map(({ when }) => when),
      ...(rule.when ? [rule.when] : []),
    ];
    for (const test of roots.flatMap((root) => [...testsOf(root)])) {
      if ('condition' in test) {
        // Where a fact of its own says it, as pregnancy.status does, a diagnosis beside it asks twice.
        if (test.absence === 'unknown') continue;
        const id = terminology.conceptNamed(test.condition);
        const before = conditions.get(id)?.wantsDate ?? false;
        conditions.set(id, { ...asked(id), wantsDate: before || test.within !== undefined });
      } else if ('familyHistory' in test) {
        const id = terminology.conceptNamed(test.familyHistory);
        familyHistory.set(id, asked(id));
      } else if ('allergy' in test) {
        for (const id of test.allergy) allergies.set(id, asked(id));
      } else if ('medicine' in test) {
        for (const id of test.medicine) medicines.set(id, asked(id));
      } else if ('several' in test) {
        for (const id of test.several) medicines.set(id, asked(id));
      } else if ('observation' in test && 'unit' in test && test.unit !== undefined) {
        const id = terminology.observationNamed(test.observation);
        observations.set(id, { ...asked(id), unit: test.unit });
      } else if ('substance' in test) {
        substances.set(test.substance, asked(test.substance));
      } else if ('score' in test && 'value' in test) {
        const { score, item } = test;
        const id = item === undefined ? score : `${score}/${item}`;
        const label = `${score.toUpperCase()}${item === undefined ? '' : `, item ${item}`}`;
        scores.set(id, { id, label, scale: score, ...(item === undefined ? {} : { item }) });
      } else if ('failedTrials' in test) {
        treatments = true;
      } else if ('fact' in test) {
        const values = factValues[test.fact] ?? ['true', 'false'];
        if (['sex', 'ancestry'].includes(test.fact)) continue;
        choices.set(test.fact, { id: test.fact, label: words(test.fact), values });
      }
    }
  }
  return {
    conditions: sorted(conditions),
    familyHistory: sorted(familyHistory),
    allergies: sorted(allergies),
    medicines: sorted(medicines),
    observations: sorted(observations),
    substances: sorted(substances),
    scores: sorted(scores),
    treatments,
    choices: sorted(choices),
  };
}
