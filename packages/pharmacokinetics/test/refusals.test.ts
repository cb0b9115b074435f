import { OpenKetamineError } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import {
  Exposure,
  inBase,
  simulate,
  simulatePopulation,
  type Dose,
  type Form,
  type Person,
  type PharmacokineticModel,
} from '../src/index.js';
import {
  ashraf2018SKetamine,
  constructedKetamineIm,
  fanta2015SKetamine,
  modelById,
  otto2021SKetamine,
  perezRuixo2021Esketamine,
  simons2022SKetamine,
} from '../src/models.js';
import { adult, dose, h, infusion, mg, min } from './support/doses.js';

function refusal(act: () => unknown): { code: string; path: string; hint: string; reason: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof OpenKetamineError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const withDose = (more: Partial<Dose>, model: PharmacokineticModel = otto2021SKetamine): unknown =>
  new Exposure({ model, doses: [{ ...infusion(35, 40), ...more }], person: adult });

const withPerson = (person: Person, model: PharmacokineticModel = otto2021SKetamine): Exposure =>
  new Exposure({ model, doses: [dose(model.routes[0]?.route ?? '', 35)], person });

describe('a dose is refused', () => {
  test('without a word on salt or base, because the two differ by 15 percent', () => {
    const { code, path, hint } = refusal(() => withDose({ form: undefined as unknown as Form }));
    expect([code, path]).toEqual(['INPUT_INVALID', '/doses/0/form']);
    expect(hint).toContain('base');
    expect(refusal(() => withDose({ form: 'not-stated' as Form })).code).toBe('INPUT_INVALID');
  });

  test.each([
    ['NaN', Number.NaN, 'VALUE_NOT_FINITE'],
    ['infinity', Number.POSITIVE_INFINITY, 'VALUE_NOT_FINITE'],
    ['a negative amount', -1, 'VALUE_OUT_OF_RANGE'],
    ['nothing', 0, 'VALUE_OUT_OF_RANGE'],
  ])('of %s', (_, value, code) => {
    expect(refusal(() => withDose({ amount: mg(value) })).code).toBe(code);
  });

  test.each([
    ['a negative start', { at: h(-1) }, 'VALUE_OUT_OF_RANGE'],
    ['a start that is not a number', { at: h(Number.NaN) }, 'VALUE_NOT_FINITE'],
    ['a negative length', { over: min(-40) }, 'VALUE_OUT_OF_RANGE'],
    ['an endless length', { over: min(Number.POSITIVE_INFINITY) }, 'VALUE_NOT_FINITE'],
  ])('with %s', (_, more, code) => {
    expect(refusal(() => withDose(more)).code).toBe(code);
  });

  test('given as a rate over no time', () => {
    const rate = { value: 1, unit: 'mg/min' } as const;
    const act = (over: Partial<Dose>) => () =>
      new Exposure({
        model: otto2021SKetamine,
        doses: [{ drug: 'esketamine', route: 'iv', form: 'base', rate, ...over }],
      });
    expect(refusal(act({}))).toMatchObject({ code: 'VALUE_OUT_OF_RANGE', path: '/doses/0/over' });
    expect(refusal(act({ over: min(0) })).code).toBe('VALUE_OUT_OF_RANGE');
    expect(act({ over: min(1) })).not.toThrow();
    expect(refusal(act({ over: min(1), amount: mg(1) })).code).toBe('INPUT_INVALID');
  });

  test('per kilogram when nobody knows the kilograms', () => {
    const doses: Dose[] = [{ ...infusion(1, 40), amount: { value: 0.5, unit: 'mg/kg' } }];
    expect(refusal(() => new Exposure({ model: otto2021SKetamine, doses }))).toMatchObject({
      code: 'FACT_MISSING',
      path: '/person/weight',
    });
    const known = new Exposure({ model: otto2021SKetamine, doses, person: adult });
    expect(known.peak('parent')).toEqual(
      new Exposure({ model: otto2021SKetamine, doses: [infusion(35, 40)], person: adult }).peak(
        'parent',
      ),
    );
  });

  test('by a route the model does not have, naming those it has', () => {
    const { code, path, reason } = refusal(() => withDose({ route: 'nasal' }));
    expect([code, path]).toEqual(['MODEL_UNSUITABLE', '/doses/0/route']);
    expect(reason).toBe('otto-2021-s-ketamine has no route nasal; it has iv.');
    expect(refusal(() => withDose({ route: 'oral' }, fanta2015SKetamine)).reason).toContain('iv');
  });

  test('of a drug no model describes', () => {
    expect(refusal(() => withDose({ drug: 'propofol' })).code).toBe('MODEL_UNSUITABLE');
  });

  test('spread over time by a route that releases in its own time', () => {
    const { code, path } = refusal(() =>
      withDose({ route: 'oral', over: min(10) }, perezRuixo2021Esketamine),
    );
    expect([code, path]).toEqual(['MODEL_UNSUITABLE', '/doses/0/over']);
  });

  test('when there is none', () => {
    expect(refusal(() => new Exposure({ model: otto2021SKetamine, doses: [] })).code).toBe(
      'INPUT_INVALID',
    );
  });
});

describe('salt and base', () => {
  test('32.3 mg of the hydrochloride are 28 mg of base, as the label has it', () => {
    expect(inBase(mg(32.3), 'hydrochloride').value).toBeCloseTo(28, 1);
    expect(inBase(mg(28), 'base').value).toBe(28);
  });

  test('the conversion is said', () => {
    const exposure = new Exposure({
      model: otto2021SKetamine,
      doses: [{ ...infusion(32.3, 40), form: 'hydrochloride' }],
      person: adult,
    });
    expect(exposure.model.assumptions).toContain(
      'amounts of hydrochloride are converted to base by molar mass',
    );
    expect(exposure.peak('parent').value.value / 158.04).toBeCloseTo(28 / 35, 3);
  });
});

describe('a person', () => {
  test.each([
    ['a weight of NaN', { weight: { value: Number.NaN, unit: 'kg' } }, 'VALUE_NOT_FINITE'],
    ['a weight of -70 kg', { weight: { value: -70, unit: 'kg' } }, 'VALUE_OUT_OF_RANGE'],
    ['a weight of 7 kg', { weight: { value: 7, unit: 'kg' } }, 'VALUE_OUT_OF_RANGE'],
    ['a weight in grams', { weight: { value: 70_000, unit: 'g' } }, 'UNIT_MISMATCH'],
    ['an age of 17', { age: { value: 17, unit: 'a' } }, 'AGE_NOT_COVERED'],
    ['an age of 200', { age: { value: 200, unit: 'a' } }, 'VALUE_OUT_OF_RANGE'],
  ])('of %s is refused', (_, person, code) => {
    expect(refusal(() => withPerson(person as Person)).code).toBe(code);
  });

  test('of 18 years is not refused', () => {
    expect(() => withPerson({ age: { value: 18, unit: 'a' } })).not.toThrow();
  });

  test.each([
    [53, []],
    [52.9, ['52.9 kg']],
    [93, []],
    [93.1, ['93.1 kg']],
  ])('of %d kg in a model of 53 to 93 kg is warned of outside: %j', (weight, expected) => {
    const { warnings } = withPerson({ weight: { value: weight, unit: 'kg' } }, simons2022SKetamine);
    const found = warnings.filter(({ about }) => about === 'weight').map(({ says }) => says);
    expect(found).toEqual(
      expected.map((each) => expect.stringMatching(`${each}.*20 healthy volunteers`)),
    );
  });

  test.each([26.5, 186])('of %d kg in a model of 53 to 93 kg is taken', (weight) => {
    expect(() =>
      withPerson({ weight: { value: weight, unit: 'kg' } }, simons2022SKetamine),
    ).not.toThrow();
  });

  test.each([26.4, 186.1])('of %d kg in a model of 53 to 93 kg is refused', (weight) => {
    expect(
      refusal(() => withPerson({ weight: { value: weight, unit: 'kg' } }, simons2022SKetamine)),
    ).toMatchObject({ code: 'MODEL_UNSUITABLE', path: '/person/weight/value' });
  });

  test('outside a population of which only means are known: the means are shown, no range is made up', () => {
    const { warnings } = withPerson({ weight: { value: 150, unit: 'kg' } });
    expect(warnings.find(({ about }) => about === 'weight')?.says).toContain('68 and 71.3 kg');
  });

  test('with CYP2B6 activity is refused by a model that does not know it, and outside 0 to 1', () => {
    expect(refusal(() => withPerson({ cyp2b6Activity: 0.5 })).code).toBe('MODEL_UNSUITABLE');
    expect(refusal(() => withPerson({ cyp2b6Activity: 1.1 }, ashraf2018SKetamine)).code).toBe(
      'VALUE_OUT_OF_RANGE',
    );
    expect(
      refusal(() => withPerson({ cyp2b6Activity: Number.NaN }, ashraf2018SKetamine)).code,
    ).toBe('VALUE_OUT_OF_RANGE');
    expect(() => withPerson({ cyp2b6Activity: 0 }, ashraf2018SKetamine)).not.toThrow();
  });
});

const of = (model: PharmacokineticModel): string =>
  new Exposure({
    model,
    doses: [dose(model.routes[0]?.route ?? '', 28)],
  }).model.assumptions.join('; ');

describe('what is not given is assumed and said', () => {
  test('weight, age and ancestry, where the model uses them', () => {
    expect(of(otto2021SKetamine)).toContain('weight not given: 70 kg');
    expect(of(otto2021SKetamine)).not.toContain('ancestry');
    expect(of(perezRuixo2021Esketamine)).toContain('ancestry not given: not Asian');
    expect(of(perezRuixo2021Esketamine)).toContain('age not given: 45 years');
    expect(of(perezRuixo2021Esketamine)).not.toContain('weight not given');
  });

  test('a racemic dose in a model of S-ketamine counts in full', () => {
    const racemic = new Exposure({
      model: otto2021SKetamine,
      doses: [{ ...infusion(35, 40), drug: 'ketamine' }],
      person: adult,
    });
    expect(racemic.model.assumptions.join('; ')).toContain('the racemic dose counts in full');
    expect(racemic.peak('parent').value.value).toBeCloseTo(158.04, 2);
    const { analytes } = racemic.at({ at: [h(1)] });
    expect(Object.values(analytes).map(({ name }) => name)).toEqual(['ketamine', 'norketamine']);
  });

  test('no result comes without model, enantiomer, sampling site, population and assumptions', () => {
    const { model } = simulate(
      { model: otto2021SKetamine, doses: [infusion(35, 40)] },
      { at: [h(1)] },
    );
    expect(model.id).toBe('otto-2021-s-ketamine');
    expect(model.enantiomer).toBe('S');
    expect(model.sampling).toBe('venous');
    expect(model.population).toContain('48 healthy volunteers');
    expect(model.assumptions.length).toBeGreaterThan(0);
  });
});

const withVolume = (value: number): PharmacokineticModel => {
  const model = structuredClone(otto2021SKetamine) as PharmacokineticModel;
  const first = model.parameters[0]?.values['V1'];
  if (first !== undefined) first.value = value;
  return model;
};

describe('parameters that make no body are refused by name, and nothing becomes NaN', () => {
  test.each([-133, 0, Number.NaN, Number.POSITIVE_INFINITY])('a volume of %d', (value) => {
    const { code, path } = refusal(() => withDose({}, withVolume(value)));
    expect(code).toBe('PARAMETER_INVALID');
    expect(path).toMatch(/^\/(?:flows|analytes)\//u);
  });

  test('a clearance of zero, with which drug would never leave', () => {
    const model = structuredClone(otto2021SKetamine) as PharmacokineticModel;
    const last = model.parameters[1]?.values['CLmet'];
    if (last !== undefined) last.value = 0;
    expect(refusal(() => withDose({}, model))).toMatchObject({
      code: 'PARAMETER_INVALID',
      reason: expect.stringContaining('never leave') as string,
    });
  });

  test('a formula that names nothing known', () => {
    const model = structuredClone(otto2021SKetamine) as PharmacokineticModel;
    model.definitions.push({ name: 'x', is: 'height * 2' });
    expect(refusal(() => withDose({}, model))).toMatchObject({
      code: 'DATA_INVALID',
      path: '/definitions/4',
    });
  });
});

describe('times and populations', () => {
  const input = { model: otto2021SKetamine, doses: [infusion(35, 40)], person: adult };
  test.each([
    ['no step', { every: min(0), until: h(1) }],
    ['a negative step', { every: min(-1), until: h(1) }],
    [
      'a grid nobody can look at',
      { every: { value: 1, unit: 's' }, until: { value: 99, unit: 'wk' } },
    ],
  ] as const)('%s is refused', (_, times) => {
    expect(refusal(() => simulate(input, times)).code).toBe('VALUE_OUT_OF_RANGE');
  });

  test('no time at all is refused', () => {
    expect(refusal(() => simulate(input, { at: [] })).code).toBe('INPUT_INVALID');
  });

  test.each([0, -1, 1.5, Number.NaN])('a population of %d people is refused', (size) => {
    expect(
      refusal(() =>
        simulatePopulation({ model: otto2021SKetamine, doses: [infusion(35, 40)], size, seed: 1 }),
      ).code,
    ).toBe('VALUE_OUT_OF_RANGE');
  });

  test('bands of a model whose variability was not read are refused', () => {
    const { code, reason } = refusal(() =>
      simulatePopulation({
        model: constructedKetamineIm,
        doses: [{ ...dose('im', 50), drug: 'ketamine' }],
        size: 10,
        seed: 1,
      }),
    );
    expect(code).toBe('MODEL_UNSUITABLE');
    expect(reason).toContain('no variability');
  });

  test('a substance the model does not give is refused, naming those it gives', () => {
    const exposure = new Exposure(input);
    expect(refusal(() => exposure.peak('hydroxynorketamine')).hint).toContain(
      'parent, norketamine',
    );
  });

  test('an unknown model is refused with the models there are', () => {
    expect(refusal(() => modelById('nobody-1999')).hint).toContain('otto-2021-s-ketamine');
  });
});
