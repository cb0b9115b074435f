import { formatProblem, readAuthored, validate } from '@openketamine/authoring';
import {
  acceptedBy,
  boundOf,
  readingBound,
  readings,
  type Bound,
} from '@openketamine/model/bounds';
import * as model from '@openketamine/model/schema';
import * as outcomes from '@openketamine/outcomes/schema';
import * as pharmacokinetics from '@openketamine/pharmacokinetics/schema';
import { describe, expect, test } from 'vitest';
import { definition, placeOf, routes, sample, type Route, type Schema } from './sampler.js';

/** Everything that people and programs hand in, by what it is. */
const inputs: Readonly<Record<string, Schema>> = {
  protocol: model.protocolSchema,
  rule: model.ruleSchema,
  patient: model.patientFactsSchema,
  calendar: model.calendarSchema,
  policy: model.policySchema,
  events: model.eventsSchema,
  'body weight': model.bodyWeightSchema,
  'monitoring plan': model.monitoringPlanSchema,
  'course task of a risk record': model.riskTaskSchema,
  'fact about risk': model.riskFactSchema,
  'table of adverse events': model.adverseEventTableSchema,
  source: model.sourceSchema,
  outcome: model.outcomeFigureSchema,
  label: model.labelSchema,
  guidance: model.guidanceSchema,
  regulation: model.regulatorySchema,
  'method of grading': model.gradingMethodSchema,
  scale: outcomes.scaleSchema,
  'assessment schedule': outcomes.assessmentScheduleSchema,
  'pharmacokinetic model': pharmacokinetics.pharmacokineticModelSchema,
  'observed concentrations': pharmacokinetics.observationSchema,
  'pharmacokinetic constants': pharmacokinetics.pharmacokineticConstantsSchema,
};

/** Rules of a schema that hold between fields, which a sample of single fields cannot know. */
function mended(what: string, value: unknown): unknown {
  if (what === 'source') {
    const source = value as { readonly read: object };
    return { ...source, read: { ...source.read, where: ['a'] } };
  }
  if (what !== 'rule') return value;
  const rule = value as Record<string, unknown>;
  return {
    ...rule,
    authority: 'label',
    kind: rule['interaction'] === undefined ? 'precaution' : 'interaction',
    ...(rule['when'] === undefined && rule['branches'] === undefined
      ? { when: { age: { is: '>', value: 65, unit: 'a', basis: 'label' } } }
      : {}),
  };
}

interface Case {
  readonly name: string;
  readonly root: Schema;
  readonly what: string;
  readonly route: Route;
  readonly unit: string | undefined;
  readonly bound: Bound | undefined;
}

/** Units in which a number may be written: those of the field beside it, or its own. */
function unitsOf({ leaf, block }: Route): (string | undefined)[] {
  const own = model.numbersMeasure.get(leaf as never);
  if (own?.unit !== undefined) return [own.unit];
  const named = own?.observation && block && definition(block).shape?.[own.observation];
  const read = named ? readings[String(sample(named))] : undefined;
  if (read !== undefined) return Object.keys(read);
  let unit = block && definition(block).shape?.['unit'];
  while (unit !== undefined && definition(unit).entries === undefined) {
    const def = definition(unit);
    if (def.values !== undefined) return [String(def.values[0])];
    unit = def.innerType ?? def.options?.[0];
  }
  if (unit === undefined) return [undefined];
  const all = Object.values(definition(unit).entries ?? {}).map(String);
  // any unit stands for all that share a bound
  return all.length <= 6 ? all : [all[0], all[1], all.at(-1)].map(String);
}

function boundFor({ leaf, block }: Route, unit: string): Bound | undefined {
  const number = model.numbersMeasure.get(leaf as never);
  if (number?.observation === undefined) return number && boundOf(number.measured, unit);
  const named = block && definition(block).shape?.[number.observation];
  return readingBound(named === undefined ? '' : String(sample(named)), unit);
}

const cases: Case[] = Object.entries(inputs).flatMap(([what, root]) =>
  [...routes(root)].flatMap((route) =>
    unitsOf(route).map((unit) => {
      const bound = boundFor(route, unit ?? '1');
      const name = `${placeOf(root, route).join('.')}${unit === undefined ? '' : ` in ${unit}`}`;
      return { name, root, what, route, unit, bound };
    }),
  ),
);

const made = ({ root, what, route, unit }: Case, number: number) =>
  mended(what, sample(root, { route, number, beside: unit === undefined ? {} : { unit } }));

/** What is said about a number, at its own place. */
function told(entry: Case, number: number): string[] {
  const text = JSON.stringify(made(entry, number));
  const result = validate(readAuthored('input.json', text), entry.root);
  if (result.ok) return [];
  const place = placeOf(entry.root, entry.route).join('.');
  const elsewhere = result.problems.filter(({ path }) => path.join('.') !== place);
  expect(elsewhere.map(formatProblem)).toEqual([]);
  return result.problems.map(({ message }) => message);
}

test('every kind of input has numbers, and the walk finds hundreds of them', () => {
  expect(Object.keys(inputs).filter((what) => !cases.some((entry) => entry.what === what))).toEqual(
    [],
  );
  expect(cases.length).toBeGreaterThan(1000);
});

test('every number that can be handed in has a lowest and a highest value', () => {
  expect(cases.filter(({ bound }) => bound === undefined).map(({ name }) => name)).toEqual([]);
});

describe.each(Object.keys(inputs))('in a %s', (what) => {
  const own = cases
    .filter((entry) => entry.what === what && entry.bound !== undefined)
    .map((entry) => [entry.name, entry] as const);

  test.each(own)('%s is accepted at its ends and refused one step past, there', (_, entry) => {
    const bound = entry.bound as Bound;
    const low = bound.above ?? bound.least;
    const step = bound.whole === true || Number.isInteger(low) ? 1 : 0.001;
    const accepted = [bound.above === undefined ? low : bound.most / 2, bound.most];
    for (const value of accepted.map((each) => (bound.whole ? Math.ceil(each) : each))) {
      expect(told(entry, value)).toEqual([]);
    }
    const past = [bound.above ?? low - step, bound.most + step];
    for (const value of [...past, ...(bound.whole === true ? [bound.most - 0.5] : [])]) {
      expect(told(entry, value)).toEqual([
        `${value} does not fit; expected ${acceptedBy(bound, entry.unit)}`,
      ]);
    }
  });
});

describe.each(Object.entries(readings))('a limit on %s', (observation, byUnit) => {
  const provenance = { basis: 'label', verification: 'primary' };
  const limit = (value: number, unit: string) => ({
    observation,
    is: '>',
    value,
    unit,
    ...provenance,
  });
  const refused = (value: number, unit: string, more = {}) => {
    const text = JSON.stringify({ ...limit(value, unit), ...more });
    const result = validate(readAuthored('rule.json', text), model.criterionSchema);
    return result.ok
      ? []
      : result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  test.each(Object.entries(byUnit))('in %s is one that a reading can reach', (unit, bound) => {
    const low = bound.above ?? bound.least;
    expect(refused(low, unit)).toEqual([]);
    expect(refused(bound.most, unit)).toEqual([]);
    for (const value of [low - 1, bound.most + 1]) {
      expect(refused(value, unit)).toEqual([
        `value: ${value} does not fit; expected ${acceptedBy(bound, unit)}`,
      ]);
      // a change is not a reading
      expect(refused(value, unit, { against: 'baseline-difference' })).toEqual([]);
    }
  });

  test('is in a unit in which it is read', () => {
    expect(refused(20, 'mg')).toEqual([
      `unit: "mg" does not fit; expected one of ${Object.keys(byUnit).join(', ')}`,
    ]);
  });
});
