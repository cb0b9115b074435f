import {
  ruleKinds,
  units,
  type PatientFactsInput,
  type Protocol,
  type Rule,
  type Unit,
} from '@openketamine/model';
import { hazardList, labels, rules } from '@openketamine/risk';
import { planCourse } from '@openketamine/planner';
import { protocols } from '@openketamine/protocols';
import { compileRules } from '@openketamine/screening';
import { caseRunner } from '@openketamine/screening/cases';
import { observations } from '@openketamine/terminology';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import {
  acceptedFields,
  factOf,
  named,
  type AcceptedFact,
  type FactPath,
} from './accepted-facts.js';
import { find, given as worked } from '../scripts/made.ts';
import * as api from '../src/index.js';
import { armsFor, inputFor } from '../src/twins/person.js';
import {
  isRecord,
  placesFor,
  told,
  untold,
  valueAt,
  withValue,
  without,
  type Steps,
} from './facts-told.js';
import { allCases } from './rule-cases.js';

/** What shows that a fact is read, by fact. */
export type Read = Map<AcceptedFact, string>;

const shipped = rules.map((rule) => ({
  rule,
  run: caseRunner(rule, terminology),
  cases: allCases(rule),
}));

/** Facts that a shipped case of a rule tells, and without which it comes out otherwise. */
export function readByCases(read: Read): void {
  for (const { rule, run, cases } of shipped) {
    for (const ruleCase of cases) {
      const { outcome } = run(ruleCase);
      for (const piece of told(ruleCase.given, terminology)) {
        if (read.has(piece.fact)) continue;
        const hangs = [...untold(ruleCase.given, piece)].some(
          (given) => run({ ...ruleCase, given }).outcome !== outcome,
        );
        if (hangs) read.set(piece.fact, `${rule.id}: ${ruleCase.name}`);
      }
    }
  }
}

const lastOf = (path: FactPath) => path.slice(path.lastIndexOf('.') + 1);

// Enough of each: how many is about time, and says nothing clinical.
const fewest = { values: 12, cases: 3 };

/** Values that shipped cases hold in fields of a name. */
const written = new Map<string, Set<unknown>>();
for (const { cases } of shipped) {
  for (const { given } of cases) {
    for (const { path, value } of told(given, terminology)) {
      const values = written.get(lastOf(path)) ?? new Set();
      written.set(lastOf(path), values);
      if (values.size < fewest.values) values.add(value);
    }
  }
}

const numbers = [0, 1, 2, 3, 6, 10, 20, 50, 88, 160, 250, 1000, 160_000];

/** Values for fields that no case holds. */
const invented: readonly unknown[] = [
  0,
  1,
  5,
  20,
  100,
  1000,
  '2019',
  '2025-12-25',
  '2026-01-04',
  '2026-01-05T09:30:00-05:00',
  '2011-01-05',
  'lorazepam',
  'icd10cm',
  'F20.9',
  'rxnorm',
  '6130',
];

/** Facts of a field. */
function factsOfField(path: FactPath): AcceptedFact[] {
  const { values = new Set(), others = false } = acceptedFields.get(path) ?? {};
  return [
    ...(others ? [path] : []),
    ...[...values].map((value) => factOf(terminology, path, value)),
  ];
}

interface Asked {
  readonly name: string;
  readonly given: unknown;
  readonly outcomeOf: (given: PatientFactsInput) => unknown;
}

/** The same facts with a value in one place, or without one; a unit comes with the number it counts. */
function waysToTell(given: unknown, path: FactPath, steps: Steps, value: unknown): unknown[] {
  if (value === undefined) return [without(given, steps)];
  if (lastOf(path) !== 'unit' || acceptedFields.get(path)?.others === true)
    return [withValue(given, steps, value)];
  const numbered = numbers.map((number) =>
    withValue(given, steps.slice(0, -1), { value: number, unit: value }),
  );
  return [withValue(given, steps, value), ...numbered];
}

/** Facts of a field that some value of it tells, beside which another comes out otherwise. */
function readByVariation(read: Read, path: FactPath, asked: Iterable<Asked>): void {
  const { values = new Set(), others = false } = acceptedFields.get(path) ?? {};
  const tried = [...values, ...(others ? [...(written.get(lastOf(path)) ?? []), ...invented] : [])];
  for (const { name, given, outcomeOf } of asked) {
    if (factsOfField(path).every((fact) => read.has(fact))) return;
    for (const steps of placesFor(given, path)) {
      const outcomes = [undefined, valueAt(given, steps), ...tried].flatMap((value) =>
        waysToTell(given, path, steps, value)
          .filter(isRecord)
          .map((facts) => ({ value, outcome: outcomeOf(facts) })),
      );
      for (const { value, outcome } of outcomes) {
        const fact = factOf(terminology, path, value);
        if (value === undefined || read.has(fact)) continue;
        if (outcomes.some((other) => other.outcome !== outcome))
          read.set(fact, `${name}, with ${JSON.stringify(value)}`);
      }
    }
  }
}

const subject = { drug: 'ketamine', route: 'iv', jurisdiction: 'US', indication: 'trd' };
const { at, unremarkable } = hazardList;
const whole = compileRules(rules, { terminology, labels });

/** All that a screening says. */
const screened = (facts: PatientFactsInput) =>
  JSON.stringify(whole.screen({ subject, facts, at, started: true }));

const coded = (system: string, code: string) => [{ system, code, display: 'as it came' }];

const withApnea: PatientFactsInput = {
  conditions: { complete: true, items: [{ concept: 'sleep-apnea', clinicalStatus: 'active' }] },
};

const reading = (code: string, value: number, unit: Unit) => ({
  codes: coded('loinc', code),
  value: { value, unit },
  at,
  context: ['pre-dose' as const],
});

/** Records that say what no shipped case does. */
const records: readonly PatientFactsInput[] = [
  { birthDates: ['1980-05-01', '2010-05-01'] },
  { weight: { value: 160, unit: 'kg' }, height: { value: 200, unit: 'cm' }, ...withApnea },
  { conditions: { items: [{ text: 'brain bleed 2011' }] } },
  { familyHistory: { items: [{ codes: coded('icd10cm', 'F20.9'), relation: 'parent' }] } },
  { familyHistory: { items: [{ text: 'voices' }] } },
  { allergies: { items: [{ substance: 'ketamine' }] } },
  { allergies: { items: [{ codes: coded('rxnorm', '6130') }] } },
  { allergies: { items: [{ text: 'some drops' }] } },
  {
    medicines: {
      items: [
        {
          ingredient: 'alprazolam',
          equivalent: { of: 'diazepam', dailyDose: { value: 10, unit: 'mg' } },
        },
      ],
    },
  },
  { observations: [reading('59408-5', 90, '%')] },
  { scores: [{ scale: 'madrs', total: 34, at: '2026-01-05', context: ['baseline'] }] },
  { visit: { arrived: '2026-01-05T10:00:00-05:00', discharged: '2026-01-05T09:00:00-05:00' } },
];

/** Facts of fields that shipped cases do not show to be read, and that make a difference where they stand in a case or record. */
export function readByFields(read: Read): void {
  const open = [...acceptedFields.keys()].filter(
    (path) => !named.has(path) && factsOfField(path).some((fact) => !read.has(fact)),
  );
  const cases = shipped.flatMap(({ rule, run, cases: all }) =>
    all.slice(0, fewest.cases).map((ruleCase) => ({
      name: `${rule.id}: ${ruleCase.name}`,
      given: ruleCase.given,
      outcomeOf: (given: PatientFactsInput) => run({ ...ruleCase, given }).outcome,
    })),
  );
  for (const path of open) {
    readByVariation(read, path, cases);
    readByVariation(
      read,
      path,
      records.map((given) => ({ name: 'a screening', given, outcomeOf: screened })),
    );
  }
}

/** A rule as if it held for every treatment, in every place, and at every moment but a running session. */
const everywhere = (rule: Rule): Rule => {
  const {
    places: _places,
    protocols: _protocols,
    indications: _indications,
    except: _except,
    fallbackFor: _fallback,
    ...rest
  } = rule;
  return { ...rest, applies: [{}] };
};

const anywhere = compileRules(rules.map(everywhere), { terminology });

/** What rules say, without what is said of the record. */
function outcomesFor(facts: PatientFactsInput): string {
  const { findings } = anywhere.evaluate({ subject, facts, at, started: true, kinds: ruleKinds });
  return findings
    .flatMap(({ kind, rule, branch, outcome }) =>
      kind === 'data' ? [] : [`${rule} ${branch ?? ''} ${outcome}`],
    )
    .join('\n');
}

type List = 'conditions' | 'familyHistory' | 'allergies' | 'medicines';
type Series = 'observations' | 'scores' | 'substances';

function listed(list: List, entry: object): PatientFactsInput {
  const { items = [] } = unremarkable[list] ?? {};
  return { ...unremarkable, [list]: { complete: true, items: [...items, entry] } };
}

function series(of: Series, entry: object): PatientFactsInput {
  return { ...unremarkable, [of]: [...(unremarkable[of] ?? []), entry] };
}

const day = at.slice(0, 10);
const justNow = '2026-01-05T09:55:00-05:00';
const lately = '2025-12-20';

/** Units in which something observed is told. */
function unitsOf(code: string): readonly Unit[] {
  const { unit } = observations.observations.find(({ id }) => id === code) ?? {};
  return units.filter((text) => text === unit || (unit === undefined && text === '{score}'));
}

/** Ways in which a record says each of our names. */
const ways: Readonly<Record<string, (name: string) => Iterable<PatientFactsInput>>> = {
  'conditions.items[].concept': (concept) => [
    listed('conditions', { concept, clinicalStatus: 'active' }),
    listed('conditions', { concept, clinicalStatus: 'resolved', onset: lately }),
    listed('familyHistory', { concept, relation: 'parent' }),
  ],
  'medicines.items[].class': (name) => [
    listed('medicines', { class: name, lastTaken: justNow }),
    listed('medicines', { class: name, status: 'stopped', stopped: lately }),
  ],
  'substances[].substance': (substance) => [
    series('substances', { substance, use: 'current', lastTaken: justNow }),
    listed('allergies', { substance, clinicalStatus: 'active' }),
  ],
  'observations[].code': function* (code) {
    for (const context of [['rest', 'pre-dose'], ['during']]) {
      for (const value of [true, false, 'positive', 'high'])
        yield series('observations', { code, value, at: justNow, context });
      for (const unit of unitsOf(code)) {
        for (const value of numbers) {
          const observed = { code, value: { value, unit }, at: justNow, context };
          yield series('observations', observed);
          yield series('observations', { ...observed, upperLimitOfNormal: 10 });
        }
      }
    }
  },
  'scores[].scale': (scale) => numbers.map((total) => series('scores', { scale, total, at: day })),
  'scores[].item': function* (name) {
    const [scale = '', item = ''] = name.split(' ');
    for (const total of [0, 1, 4, 6]) yield series('scores', { scale, item, total, at: day });
  },
  'scores[].class': (name) => {
    const [scale = '', rated = ''] = name.split(' ');
    return [series('scores', { scale, class: rated, at: day })];
  },
};

/** Our names that no shipped case shows to be read, and that change what some rule says of somebody unremarkable. */
export function readByName(read: Read, facts: readonly AcceptedFact[]): void {
  const before = outcomesFor(unremarkable);
  for (const fact of facts) {
    const [path = '', name = ''] = fact.split(' = ');
    if (read.has(fact)) continue;
    for (const told_ of ways[path]?.(name) ?? []) {
      if (outcomesFor(told_) === before) continue;
      read.set(fact, `${name} of somebody unremarkable`);
      break;
    }
  }
}

/** Facts of the patient that change a plan of some protocol of the library, besides those that rules read. */
export function readByPlans(read: Read): void {
  const { reference } = worked(api);
  const planned = (protocol: Protocol, ancestry: readonly string[] | undefined) => {
    const input = inputFor(protocol, reference, find, armsFor(protocol)[0]);
    const { ancestry: _own, ...patient } = input.patient ?? {};
    const said = ancestry === undefined ? {} : { ancestry };
    try {
      return JSON.stringify(planCourse({ ...input, patient: { ...patient, ...said } }));
    } catch (error) {
      return String(error);
    }
  };
  for (const protocol of protocols.filter((entry) =>
    JSON.stringify(entry).includes('"ancestry"'),
  )) {
    const unsaid = planned(protocol, undefined);
    for (const [word, ancestry] of Object.entries(ancestries)) {
      if (planned(protocol, ancestry) !== unsaid)
        read.set(`ancestry = ${word}`, `the plan of ${protocol.id}`);
    }
  }
}

/** Words of a record, as the planner has them. */
const ancestries = { asian: ['asian'], japanese: ['japanese', 'asian'], other: [] };
