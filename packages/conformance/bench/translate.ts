import type { Criterion, Test } from '@openketamine/model';
import type { FlatPatient } from './flatten.js';

const hours: Readonly<Record<string, number>> = { min: 1 / 60, h: 1, d: 24 };
const number = (value: number | { readonly site: string }): number =>
  typeof value === 'number' ? value : Number.NaN;
const list = (names: readonly unknown[]): string =>
  `(${names.map((name) => `'${String(name)}'`).join('|')})`;

/** One test as a FHIRPath expression over a flat patient. */
function pathOf(test: Test): string {
  if ('condition' in test) {
    const parts = [`(names contains '${test.condition}')`];
    if (test.status === 'active') parts.push('active');
    for (const [name, wanted] of Object.entries(test.with ?? {})) {
      parts.push(
        Array.isArray(wanted) ? `(${name} in ${list(wanted)})` : wanted ? name : `${name}.not()`,
      );
    }
    if (test.within !== undefined) {
      parts.push(
        `(${test.within.since === 'last' ? 'daysSinceLast' : 'daysSinceOnset'} <= ${number(test.within.value)})`,
      );
    }
    return `conditions.where(${parts.join(' and ')}).exists()`;
  }
  if ('allergy' in test) return `allergies.where($this in ${list(test.allergy)}).exists()`;
  if ('familyHistory' in test) return `relatives.where($this = '${test.familyHistory}').exists()`;
  if ('medicine' in test) {
    const named = `(names.where($this in ${list(test.medicine)}).exists())`;
    const { lastTaken, dailyTotal } = test;
    if (dailyTotal !== undefined) {
      return `(medicines.where(${named} and (of contains '${dailyTotal.as ?? ''}')).mg.aggregate($this + $total, 0) ${dailyTotal.is} ${number(dailyTotal.value)})`;
    }
    if (lastTaken === undefined) return `medicines.where(${named}).exists()`;
    return `medicines.where(${named} and (past ${lastTaken.is} ${number(lastTaken.value) * (hours[lastTaken.unit] ?? 1)})).exists()`;
  }
  if ('substance' in test) {
    const { last, use } = test;
    const parts = [`(name = '${test.substance}')`];
    if (use !== undefined) parts.push(`(use in ${list(use)})`);
    if (last !== undefined)
      parts.push(`(past ${last.is} ${number(last.value) * (hours[last.unit] ?? 1)})`);
    return `substances.where(${parts.join(' and ')}).exists()`;
  }
  if ('observation' in test) {
    return 'equals' in test
      ? `observations.where((code = '${test.observation}') and (text in ${list(test.equals)})).exists()`
      : `observations.where((code = '${test.observation}') and (value ${test.is} ${number(test.value)})).exists()`;
  }
  if ('score' in test) {
    const key =
      'item' in test && test.item !== undefined ? `${test.score}.${test.item}` : test.score;
    return 'equals' in test
      ? `scores.where((key = '${key}') and (grade in ${list(test.equals)})).exists()`
      : `scores.where((key = '${key}') and (total ${test.is} ${number(test.value)})).exists()`;
  }
  if ('age' in test) return `(age ${test.age.is} ${number(test.age.value)})`;
  if ('measure' in test) return `(weight ${test.is} ${number(test.value)})`;
  if ('fact' in test)
    return `facts.where((name = '${test.fact}') and (value in ${list(test.equals)})).exists()`;
  if ('failedTrials' in test) return `(failedTrials ${test.is} ${number(test.value)})`;
  throw new Error(`A session test has no place here: ${JSON.stringify(test)}`);
}

/** Parts of tests for which the expressions below have no words. */
const unsaid = [
  'several',
  'course',
  'notWith',
  'stopped',
  'changed',
  'absence',
  'atLeast',
  'scope',
];

/** Whether a criterion can be put to engines that know no unknown, no course and no history of a medicine. */
export function canBeSaid(criterion: Criterion): boolean {
  const text = JSON.stringify(criterion);
  return (
    !unsaid.some((name) => text.includes(`"${name}":`)) &&
    !/"measure":"(?!weight")/u.test(text) &&
    !/"against":"(?!value")/u.test(text)
  );
}

/** A criterion as FHIRPath. With everything known, "decided by" is met when one way says so. */
export function toFhirPath(criterion: Criterion): string {
  const join = (parts: readonly Criterion[], word: string): string =>
    `(${parts.map(toFhirPath).join(` ${word} `)})`;
  if ('all' in criterion) return join(criterion.all, 'and');
  if ('any' in criterion) return join(criterion.any, 'or');
  if ('decidedBy' in criterion) return join(criterion.decidedBy, 'or');
  if ('not' in criterion) return `(${toFhirPath(criterion.not)}).not()`;
  if ('atLeast' in criterion) throw new Error('No shipped rule counts its parts.');
  return pathOf(criterion);
}

type Compare = '<' | '<=' | '>' | '>=';
const compare = (value: number, is: Compare, limit: number): boolean =>
  is === '<'
    ? value < limit
    : is === '<='
      ? value <= limit
      : is === '>'
        ? value > limit
        : value >= limit;

/** The operators that json-rules-engine is given, one for each kind of test. */
export const operators: Readonly<Record<string, (value: never, test: never) => boolean>> = {
  condition: (conditions: FlatPatient['conditions'], test: Extract<Test, { condition: string }>) =>
    conditions.some(
      (condition) =>
        condition.names.includes(test.condition) &&
        (test.status === 'ever' || condition.active) &&
        Object.entries(test.with ?? {}).every(([name, wanted]) => {
          const is = condition[name as 'severity'];
          return Array.isArray(wanted)
            ? (wanted as string[]).includes(is)
            : is === (wanted as never);
        }) &&
        (test.within === undefined ||
          (test.within.since === 'last' ? condition.daysSinceLast : condition.daysSinceOnset) <=
            number(test.within.value)),
    ),
  allergy: (allergies: readonly string[], test: Extract<Test, { allergy: string[] }>) =>
    allergies.some((allergy) => test.allergy.includes(allergy)),
  relative: (relatives: readonly string[], test: Extract<Test, { familyHistory: string }>) =>
    relatives.includes(test.familyHistory),
  medicine: (medicines: FlatPatient['medicines'], test: Extract<Test, { medicine: string[] }>) => {
    const found = medicines.filter(({ names }) =>
      names.some((name) => test.medicine.includes(name)),
    );
    const { dailyTotal, lastTaken } = test;
    if (dailyTotal !== undefined) {
      const sum = found
        .filter(({ of }) => of.includes(dailyTotal.as ?? ''))
        .reduce((total, { mg }) => total + mg, 0);
      return compare(sum, dailyTotal.is, number(dailyTotal.value));
    }
    return lastTaken === undefined
      ? found.length > 0
      : found.some((entry) =>
          compare(entry.past, lastTaken.is, number(lastTaken.value) * (hours[lastTaken.unit] ?? 1)),
        );
  },
  substance: (substances: FlatPatient['substances'], test: Extract<Test, { substance: string }>) =>
    substances.some(
      (substance) =>
        substance.name === test.substance &&
        (test.use === undefined || (test.use as readonly string[]).includes(substance.use)) &&
        (test.last === undefined ||
          compare(
            substance.past,
            test.last.is,
            number(test.last.value) * (hours[test.last.unit] ?? 1),
          )),
    ),
  observation: (
    observations: FlatPatient['observations'],
    test: Extract<Test, { observation: string }>,
  ) =>
    observations.some(
      (observation) =>
        observation.code === test.observation &&
        ('equals' in test
          ? test.equals.includes(observation.text)
          : compare(observation.value, test.is, number(test.value))),
    ),
  score: (scores: FlatPatient['scores'], test: Extract<Test, { score: string }>) => {
    const key =
      'item' in test && test.item !== undefined ? `${test.score}.${test.item}` : test.score;
    return scores.some(
      (score) =>
        score.key === key &&
        ('equals' in test
          ? test.equals.includes(score.grade)
          : compare(score.total, test.is, number(test.value))),
    );
  },
  known: (facts: FlatPatient['facts'], test: Extract<Test, { fact: string }>) =>
    facts.some((fact) => fact.name === test.fact && test.equals.map(String).includes(fact.value)),
  limit: (value: number, test: { readonly is: Compare; readonly value: number }) =>
    compare(value, test.is, test.value),
};

/** A condition of json-rules-engine. */
export type JsonCondition =
  | { readonly all: readonly JsonCondition[] }
  | { readonly any: readonly JsonCondition[] }
  | { readonly not: JsonCondition }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

function conditionOf(test: Test): JsonCondition {
  const on = (fact: string, operator: string, value: unknown = test): JsonCondition => ({
    fact,
    operator,
    // An object with a field `fact` would be taken for a reference to another fact.
    value: { test: value },
  });
  if ('condition' in test) return on('conditions', 'condition');
  if ('allergy' in test) return on('allergies', 'allergy');
  if ('familyHistory' in test) return on('relatives', 'relative');
  if ('medicine' in test) return on('medicines', 'medicine');
  if ('substance' in test) return on('substances', 'substance');
  if ('observation' in test) return on('observations', 'observation');
  if ('score' in test) return on('scores', 'score');
  if ('age' in test) return on('age', 'limit', { is: test.age.is, value: number(test.age.value) });
  if ('measure' in test) return on('weight', 'limit', { is: test.is, value: number(test.value) });
  if ('fact' in test) return on('facts', 'known');
  if ('failedTrials' in test)
    return on('failedTrials', 'limit', { is: test.is, value: number(test.value) });
  throw new Error(`A session test has no place here: ${JSON.stringify(test)}`);
}

/** A criterion for json-rules-engine. */
export function toJsonRule(criterion: Criterion): JsonCondition {
  if ('all' in criterion) return { all: criterion.all.map(toJsonRule) };
  if ('any' in criterion) return { any: criterion.any.map(toJsonRule) };
  if ('decidedBy' in criterion) return { any: criterion.decidedBy.map(toJsonRule) };
  if ('not' in criterion) return { not: toJsonRule(criterion.not) };
  if ('atLeast' in criterion) throw new Error('No shipped rule counts its parts.');
  return conditionOf(criterion);
}
