import { controlsOf } from '@openketamine/clinic';
import type { Criterion } from '@openketamine/model';
import { readingBound, readings, scoreBound } from '@openketamine/model/bounds';
import { questions, rules } from '@openketamine/risk';
import { questionsOf } from '@openketamine/screening/questions';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import type { Field, Fields } from '../../src/tools/field.mts';

function* testsOf(criterion: Criterion): Generator<Criterion> {
  if ('all' in criterion) for (const each of criterion.all) yield* testsOf(each);
  else if ('any' in criterion) for (const each of criterion.any) yield* testsOf(each);
  else if ('not' in criterion) yield* testsOf(criterion.not);
  else if ('atLeast' in criterion) for (const each of criterion.of) yield* testsOf(each);
  else if ('decidedBy' in criterion) for (const each of criterion.decidedBy) yield* testsOf(each);
  else yield criterion;
}

const tests: readonly Criterion[] = rules.flatMap(({ when, branches = [] }) =>
  [...(when === undefined ? [] : [when]), ...branches.map((branch) => branch.when)].flatMap(
    (root) => [...testsOf(root)],
  ),
);

const nothing = {
  conditions: [],
  familyHistory: [],
  allergies: [],
  observations: [],
  substances: [],
  scores: [],
  treatments: false,
  choices: [],
};
const singles = new Map(controlsOf(nothing, new Set()).map((control) => [control.key, control]));

/** Parts of an entry, by the last word of the fact that asks for one. */
const parts: Readonly<Record<string, Pick<Field, 'kind' | 'options' | 'part'>>> = {
  status: { part: 'clinicalStatus', kind: 'choice', options: ['active', 'resolved'] },
  verification: { part: 'verificationStatus', kind: 'choice', options: ['confirmed', 'refuted'] },
  onset: { part: 'onset', kind: 'moment' },
  abated: { part: 'abated', kind: 'moment' },
  severity: { part: 'severity', kind: 'choice', options: ['mild', 'moderate', 'severe'] },
  stability: {
    part: 'stability',
    kind: 'choice',
    options: ['stable', 'unstable', 'decompensated'],
  },
  stage: { part: 'stage', kind: 'text' },
  controlled: { part: 'controlled', kind: 'yes-no' },
  clinicallySignificant: { part: 'clinicallySignificant', kind: 'yes-no' },
  primary: { part: 'primary', kind: 'yes-no' },
  relation: {
    part: 'relation',
    kind: 'choice',
    options: ['parent', 'sibling', 'child', 'second-degree', 'other'],
  },
};

/** How the results of an observation or score are compared, gathered from every rule that does. */
function observed(id: string): Omit<Field, 'key' | 'label'> | undefined {
  const own = tests.filter(
    (test) => 'observation' in test && terminology.observationNamed(test.observation) === id,
  );
  if (own.length === 0) return undefined;
  const contexts = [
    ...new Set(
      own.flatMap((test) =>
        'context' in test && test.context !== undefined ? [test.context] : [],
      ),
    ),
  ];
  const timed = { timed: true as const, ...(contexts.length === 0 ? {} : { contexts }) };
  const measured = own.find((test) => 'unit' in test);
  if (measured !== undefined && 'unit' in measured) {
    const relative = 'against' in measured && measured.against !== 'value';
    const named = Object.keys((readings as Readonly<Record<string, object>>)[id] ?? {})[0];
    const unit = relative ? (named ?? measured.unit) : measured.unit;
    const bound = readingBound(id, unit);
    return {
      kind: 'number',
      unit,
      ...(bound === undefined
        ? {}
        : { bound: { least: bound.least ?? bound.above ?? 0, most: bound.most } }),
      ...timed,
    };
  }
  const values = [...new Set(own.flatMap((test) => ('equals' in test ? test.equals : [])))];
  if (values.every((value) => typeof value === 'boolean')) return { kind: 'yes-no', ...timed };
  // where rules ask for one result, the other is what denies it
  const options = [
    ...new Set([...values.map(String), ...(values.includes('positive') ? ['negative'] : [])]),
  ];
  return { kind: 'choice', options, ...timed };
}

/** The tests of a scale, or of one item of it. */
const testsOfScale = (scale: string, item: string | undefined): readonly Criterion[] =>
  tests.filter(
    (test) =>
      'score' in test && test.score === scale && ('item' in test ? test.item : undefined) === item,
  );

function scored(fact: string): Field | undefined {
  const dot = fact.lastIndexOf('.');
  const [scale, item] =
    testsOfScale(fact, undefined).length > 0 || dot < 0
      ? [fact, undefined]
      : [fact.slice(0, dot), fact.slice(dot + 1)];
  const own = testsOfScale(scale, item);
  if (own.length === 0) return undefined;
  const key = item === undefined ? `scores/${scale}` : `scores/${scale}/${item}`;
  const label = `${scale.toUpperCase()}${item === undefined ? '' : `, item ${item}`}`;
  const classes = [
    ...new Set(own.flatMap((test) => ('equals' in test ? test.equals.map(String) : []))),
  ];
  if (own.every((test) => 'equals' in test)) {
    const worse = own.flatMap((test) => ('worse' in test ? (test.worse ?? []) : []));
    const options = [...new Set([...classes, ...worse, ...classesOf(scale)])].toSorted();
    return { key, label, kind: 'choice', part: 'class', options, timed: true };
  }
  const bound = scoreBound(scale, item === undefined ? 'total' : 'item');
  return {
    key,
    label,
    kind: 'number',
    unit: '{score}',
    timed: true,
    ...(bound === undefined
      ? {}
      : {
          bound: {
            least: bound.least ?? bound.above ?? 0,
            most: bound.most,
            ...(bound.whole === true ? { whole: true as const } : {}),
          },
        }),
  };
}

/** Every class that some rule names for a scale, so that the others can be said as well. */
function classesOf(scale: string): readonly string[] {
  const question = questions.find((each) => 'fact' in each && each.fact === scale)?.question ?? '';
  return (
    /\b(?<list>A, B or C|low, moderate or high)\b/u
      .exec(question)
      ?.groups?.['list']?.split(/, | or /u) ?? []
  );
}

function siteUnit(parameter: string): string | undefined {
  let found: string | undefined;
  JSON.stringify(rules, (_key, node: unknown) => {
    if (typeof node !== 'object' || node === null) return node;
    const { value, unit } = node as {
      readonly value?: { readonly site?: string };
      readonly unit?: string;
    };
    if (typeof value === 'object' && value !== null && value.site === parameter) found ??= unit;
    return node;
  });
  return found;
}

/** How a fact is entered. */
function fieldOf(fact: string): Field {
  const label = terminology.label(fact.split('.')[0] ?? fact);
  const elsewhere: Field = { key: fact, kind: 'elsewhere', label };
  if (fact.startsWith('course.')) return elsewhere;
  if (fact.startsWith('site:')) {
    const parameter = fact.slice('site:'.length);
    const unit = siteUnit(parameter);
    return unit === undefined
      ? elsewhere
      : { key: `site/${parameter}`, kind: 'number', label: parameter.replaceAll('-', ' '), unit };
  }
  const single = singles.get(fact);
  if (
    single !== undefined &&
    !['medicines', 'trials', 'condition', 'noted', 'last-taken'].includes(single.kind)
  ) {
    const { kind, unit, options, bound } = single;
    return {
      key: fact,
      kind: kind === 'day' ? 'moment' : (kind as Field['kind']),
      label: single.label,
      ...(unit === undefined ? {} : { unit }),
      ...(options === undefined
        ? {}
        : { options: options.filter((option) => option !== 'unknown') }),
      ...(bound === undefined ? {} : { bound }),
    };
  }
  if (fact === 'failed-trials')
    return { key: 'treatmentHistory', kind: 'trials', label: 'Treatments that were tried' };
  const family = /^family-history\.(?<concept>[^.]+)(?:\.(?<part>.+))?$/u.exec(fact)?.groups;
  if (family !== undefined) {
    const concept = family['concept'] ?? '';
    const key = `familyHistory/${concept}`;
    const of = parts[family['part'] ?? ''];
    return of === undefined
      ? { key, kind: 'noted', label: terminology.label(concept) }
      : { key, label: terminology.label(concept), ...of };
  }
  if (fact.startsWith('allergy.')) {
    const substance = fact.slice('allergy.'.length);
    return { key: `allergies/${substance}`, kind: 'noted', label: terminology.label(substance) };
  }
  if (terminology.hasConcept(fact))
    return { key: `conditions/${terminology.conceptNamed(fact)}`, kind: 'condition', label };
  const [head = '', ...rest] = fact.split('.');
  const tail = rest.join('.');
  if (terminology.hasConcept(head) && parts[tail] !== undefined)
    return { key: `conditions/${terminology.conceptNamed(head)}`, label, ...parts[tail] };
  if (terminology.hasSubstance(head) && tail === 'last-taken')
    return { key: `substances/${head}`, part: 'lastTaken', kind: 'moment', label };
  if (terminology.hasSubstance(head) && tail === 'use')
    return {
      key: `substances/${head}`,
      part: 'use',
      kind: 'choice',
      options: ['none', 'past', 'current'],
      label,
    };
  if (tail === 'upper-limit-of-normal') {
    const of = observed(head);
    return of === undefined
      ? elsewhere
      : {
          key: `observations/${head}`,
          part: 'upperLimitOfNormal',
          label: `${label}, upper limit of normal`,
          kind: 'number',
          ...(of.unit === undefined ? {} : { unit: of.unit }),
        };
  }
  const observation = observed(fact);
  if (observation !== undefined) return { key: `observations/${fact}`, label, ...observation };
  const score = scored(fact);
  if (score !== undefined) return score;
  if (tail === 'not-on-list' || tail === 'daily-dose') return elsewhere;
  return { key: 'medicines', kind: 'medicines', label: 'Medicines' };
}

/** How every fact is entered that a screening with the shipped rules can ask for. */
export function screeningFields(): Fields {
  const facts = new Set(
    questionsOf(rules, { terminology, questions }).flatMap(({ supplies }) => supplies),
  );
  return Object.fromEntries([...facts].toSorted().map((fact) => [fact, fieldOf(fact)]));
}
