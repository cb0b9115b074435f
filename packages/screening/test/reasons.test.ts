import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput } from '@openketamine/model';
import { invented, makeRule, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';
import type { ScreenInput } from '../src/index.js';

const limit = <U extends string>(is: '<' | '<=' | '>' | '>=', value: number, unit: U) => ({
  is,
  value,
  unit,
  ...invented,
  cite: 'source',
});
const bySite = <U extends string>(site: string, unit: U) => ({
  is: '<' as const,
  value: { site },
  unit,
  basis: 'site' as const,
});

/** The outcome, and below it what was compared or what is missing. */
function said(
  when: Criterion,
  facts: PatientFactsInput,
  more: Partial<ScreenInput> = {},
): string[] {
  const { findings } = screenWith([makeRule('r', when)], facts, {
    options: { terminology: { ...smallTerminology, hasConcept: () => true } },
    ...more,
  });
  const found = findings.find(({ rule }) => rule === 'r');
  return [
    found?.outcome ?? 'none',
    ...(found?.missing ?? []),
    ...(found?.because ?? []).map(
      ({ fact, value, cite, note }) =>
        `${fact}: ${value}${cite === undefined ? '' : ` [${cite}]`}${note === undefined ? '' : `, ${note}`}`,
    ),
  ];
}

describe('conditions', () => {
  const having = (...items: object[]) =>
    ({ conditions: { complete: true, items } }) as PatientFactsInput;
  const stroke: Criterion = { condition: 'stroke', status: 'active' };

  test('absent from a complete list, or past', () => {
    expect(said(stroke, having())).toEqual(['not-met', 'stroke: not in the complete list']);
    expect(said(stroke, having({ concept: 'stroke', clinicalStatus: 'resolved' }))).toEqual([
      'not-met',
      'stroke: stroke, resolved',
    ]);
  });

  test('are called by what the record calls them', () => {
    const active = { clinicalStatus: 'active' };
    const code = { system: 'icd10cm', code: 'I50.9' };
    const failing: Criterion = { condition: 'heart-failure', status: 'active' };
    expect(said(failing, having({ ...active, codes: [code] }))).toEqual([
      'met',
      'heart-failure: I50.9, active',
    ]);
    expect(
      said(failing, having({ ...active, codes: [{ ...code, display: 'Weak heart' }] })),
    ).toEqual(['met', 'heart-failure: Weak heart, active']);
    expect(said(failing, having({ ...active, codes: [code], text: 'His heart' }))).toEqual([
      'met',
      'heart-failure: His heart, active',
    ]);
    expect(said(failing, having({ ...active, codes: [], concept: 'heart-failure' }))).toEqual([
      'met',
      'heart-failure: heart-failure, active',
    ]);
  });

  test('show dates and limits with their source, and name the date that is missing', () => {
    const within = (since: 'onset' | 'last'): Criterion => ({
      condition: 'stroke',
      status: 'ever',
      within: { value: 6, unit: 'wk', since, ...invented, cite: 'source' },
    });
    expect(said(within('onset'), having({ concept: 'stroke', onset: '2025-12-25' }))).toEqual([
      'met',
      'stroke: stroke, since 2025-12-25 [source]',
    ]);
    expect(said(within('onset'), having({ concept: 'stroke' }))).toEqual([
      'unknown',
      'stroke.onset',
    ]);
    expect(said(within('last'), having({ concept: 'stroke', abated: '2025-06' }))).toEqual([
      'not-met',
      'stroke: stroke, until 2025-06 [source]',
    ]);
    expect(said(within('last'), having({ concept: 'stroke', onset: '2020' }))).toEqual([
      'unknown',
      'stroke.abated',
    ]);
    expect(
      said(within('onset'), having({ concept: 'stroke', onset: '2020', clinicalStatus: 'active' })),
    ).toEqual(['not-met', 'stroke: stroke, active, since 2020 [source]']);
    expect(
      said(
        within('onset'),
        having({ concept: 'stroke', onset: '2025-12-25', verificationStatus: 'provisional' }),
      ),
    ).toEqual(['unknown', 'stroke.verification']);
  });

  test('within a span of the site name the span first, then the date', () => {
    const when: Criterion = {
      condition: 'stroke',
      status: 'ever',
      within: { value: { site: 'span' }, unit: 'wk', since: 'onset', basis: 'site' },
    };
    const site = { span: { value: 6, unit: 'wk' } } as const;
    expect(said(when, having({ concept: 'stroke' }))).toEqual(['unknown', 'site:span']);
    expect(said(when, having({ concept: 'stroke' }), { site })).toEqual([
      'unknown',
      'stroke.onset',
    ]);
  });
});

describe('relatives and allergies', () => {
  const close: Criterion = { familyHistory: 'stroke', relation: 'first-degree' };
  const family = (...items: object[]) =>
    ({ familyHistory: { complete: true, items } }) as PatientFactsInput;

  test('show the relative, or that the list does not hold one', () => {
    expect(said(close, family())).toEqual([
      'not-met',
      'family-history.stroke: not in the complete list',
    ]);
    expect(said(close, family({ concept: 'stroke', relation: 'sibling' }))).toEqual([
      'met',
      'family-history.stroke: sibling',
    ]);
    expect(
      said(
        close,
        family(
          { concept: 'stroke', relation: 'second-degree' },
          { concept: 'stroke', relation: 'child' },
        ),
      ),
    ).toEqual(['met', 'family-history.stroke: child']);
    expect(
      said({ familyHistory: 'stroke', relation: 'any' }, family({ concept: 'stroke' })),
    ).toEqual(['met', 'family-history.stroke: a relative']);
  });

  test('name what is missing of the entry that leaves it open, not of others', () => {
    const unsure = { verificationStatus: 'unconfirmed' };
    expect(said(close, family({ concept: 'stroke' }))).toEqual([
      'unknown',
      'family-history.stroke.relation',
    ]);
    expect(said(close, family({ concept: 'stroke', relation: 'child', ...unsure }))).toEqual([
      'unknown',
      'family-history.stroke.verification',
    ]);
    expect(
      said(close, {
        familyHistory: {
          items: [
            { concept: 'stroke', relation: 'second-degree', verificationStatus: 'unconfirmed' },
          ],
        },
      }),
    ).toEqual(['unknown', 'family-history.stroke']);
  });

  test('allergies name the substance that is recorded, each that is not, and each that is missing', () => {
    const when: Criterion = { allergy: ['ketamine', 'esketamine'] };
    const recorded = (...items: object[]) =>
      ({ allergies: { complete: true, items } }) as PatientFactsInput;
    expect(said(when, recorded({ substance: 'esketamine' }))).toEqual([
      'met',
      'allergy.esketamine: recorded',
    ]);
    expect(
      said(
        when,
        recorded(
          { substance: 'esketamine' },
          { substance: 'ketamine', verificationStatus: 'unconfirmed' },
        ),
      ),
    ).toEqual(['met', 'allergy.esketamine: recorded']);
    expect(said(when, recorded())).toEqual([
      'not-met',
      'allergy.ketamine: not in the complete list',
      'allergy.esketamine: not in the complete list',
    ]);
    expect(said(when, {})).toEqual(['unknown', 'allergy.ketamine', 'allergy.esketamine']);
  });
});

describe('an allergy', () => {
  const when: Criterion = { allergy: ['diazepam', 'product-excipient'] };
  const to = (...substances: string[]) =>
    said(when, {
      allergies: { complete: true, items: substances.map((substance) => ({ substance })) },
    })[0];

  test('is found by brand, and in whatever letters', () => {
    expect([to('diazepam'), to('Diazepam'), to('Valium'), to('product-excipient')]).toEqual([
      'met',
      'met',
      'met',
      'met',
    ]);
  });

  test('to a class stands for that class alone', () => {
    expect(
      said({ allergy: ['benzodiazepine'] }, { allergies: { items: [{ substance: 'diazepam' }] } }),
    ).toEqual(['met', 'allergy.benzodiazepine: recorded']);
  });

  test('with a slip in its name leaves it open, to something else does not', () => {
    expect([to('diazepan'), to('product-exipient'), to('lithium', 'Diasepam')]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect([to('peanut'), to('lithium'), to('lorazepam')]).toEqual([
      'not-met',
      'not-met',
      'not-met',
    ]);
  });
});

describe('medicines', () => {
  const taking = (...items: object[]) =>
    ({ medicines: { complete: true, items } }) as PatientFactsInput;
  const sedating: Criterion = { medicine: ['benzodiazepine'] };

  test('show what is taken, its status, dose and time', () => {
    expect(said(sedating, taking({ ingredient: 'diazepam', status: 'active' }))).toEqual([
      'met',
      'benzodiazepine: diazepam, active',
    ]);
    expect(said(sedating, taking({ class: 'benzodiazepine' }))).toEqual([
      'met',
      'benzodiazepine: benzodiazepine',
    ]);
    expect(
      said(
        sedating,
        taking({
          ingredient: 'diazepam',
          dailyDose: { value: 5, unit: 'mg/d' },
          lastTaken: '2026-01-04',
        }),
      ),
    ).toEqual(['met', 'benzodiazepine: diazepam, 5 mg/d a day, last taken 2026-01-04']);
    expect(
      said(
        sedating,
        taking({
          ingredient: 'diazepam',
          equivalent: { of: 'lorazepam', dailyDose: { value: 1, unit: 'mg/d' } },
        }),
      ),
    ).toEqual(['met', 'benzodiazepine: diazepam, 1 mg/d a day as lorazepam']);
    expect(said(sedating, taking({ ingredient: 'diazepam', status: 'stopped' }))).toEqual([
      'not-met',
      'benzodiazepine: diazepam, stopped',
    ]);
    expect(said(sedating, taking({ ingredient: 'lithium' }))).toEqual([
      'not-met',
      'benzodiazepine: not in the complete list',
    ]);
  });

  test('one that is named by ingredient and by class is shown once', () => {
    expect(
      said(
        { medicine: ['diazepam', 'benzodiazepine'] },
        taking({ ingredient: 'diazepam' }, { ingredient: 'lorazepam' }),
      ),
    ).toEqual(['met', 'diazepam: diazepam', 'diazepam: lorazepam']);
  });

  test('only those that decide are shown', () => {
    expect(
      said(
        sedating,
        taking({ ingredient: 'diazepam', status: 'stopped' }, { ingredient: 'lorazepam' }),
      ),
    ).toEqual(['met', 'benzodiazepine: lorazepam']);
  });

  test('of which only a class is known leave open whether it is the one', () => {
    const named: Criterion = { medicine: ['lorazepam'] };
    expect(said(named, taking({ class: 'benzodiazepine' }))).toEqual(['unknown', 'lorazepam']);
    expect(said(named, taking({ class: 'opioid' }))).toEqual([
      'not-met',
      'lorazepam: not in the complete list',
    ]);
    expect(said(named, taking({ class: 'opioid' }, { class: 'benzodiazepine' }))).toEqual([
      'unknown',
      'lorazepam',
    ]);
  });

  const recently: Criterion = { medicine: ['benzodiazepine'], lastTaken: limit('<', 12, 'h') };

  test('last taken name the time that is missing, of those alone that lack it', () => {
    const old = { ingredient: 'diazepam', lastTaken: '2026-01-01' };
    expect(said(recently, taking({ ingredient: 'diazepam' }))).toEqual([
      'unknown',
      'benzodiazepine.last-taken',
    ]);
    expect(said(recently, taking(old))).toEqual([
      'not-met',
      'benzodiazepine: diazepam, last taken 2026-01-01 [source]',
    ]);
    expect(said(recently, { medicines: { items: [old] } })).toEqual(['unknown', 'benzodiazepine']);
    expect(said(recently, { medicines: { items: [{ ingredient: 'diazepam' }] } })).toEqual([
      'unknown',
      'benzodiazepine.last-taken',
      'benzodiazepine',
    ]);
    expect(said(recently, taking({ ingredient: 'diazepam', lastTaken: '2026-01-06' }))).toEqual([
      'unknown',
      'benzodiazepine.last-taken',
    ]);
  });

  test('changed name the change that is missing', () => {
    const when: Criterion = {
      medicine: ['benzodiazepine'],
      changed: { value: 4, unit: 'wk', ...invented, cite: 'source' },
    };
    expect(said(when, taking({ ingredient: 'diazepam' }))).toEqual([
      'unknown',
      'benzodiazepine.changed',
    ]);
    expect(said(when, taking({ ingredient: 'diazepam', changed: '2027-01-01' }))).toEqual([
      'unknown',
      'benzodiazepine.changed',
    ]);
    expect(
      said(when, { medicines: { items: [{ ingredient: 'diazepam', changed: '2020' }] } }),
    ).toEqual(['unknown', 'benzodiazepine']);
    expect(said(when, taking({ ingredient: 'diazepam', started: '2025-12-30' }))).toEqual([
      'met',
      'benzodiazepine: diazepam [source]',
    ]);
  });

  test('in a daily total name the dose that is missing, and show every part', () => {
    const dose = (value: number) => ({ dailyDose: { value, unit: 'mg/d' } });
    const when: Criterion = { medicine: ['benzodiazepine'], dailyTotal: limit('>', 8, 'mg/d') };
    expect(said(when, taking({ ingredient: 'diazepam' }))).toEqual([
      'unknown',
      'benzodiazepine.daily-dose',
    ]);
    expect(said(when, taking({ ingredient: 'diazepam', status: 'stopped' }))).toEqual([
      'not-met',
      'benzodiazepine: diazepam, stopped [source]',
    ]);
    expect(
      said(
        when,
        taking({ ingredient: 'diazepam', ...dose(5) }, { ingredient: 'lorazepam', ...dose(4) }),
      ),
    ).toEqual([
      'met',
      'benzodiazepine: diazepam, 5 mg/d a day [source]',
      'benzodiazepine: lorazepam, 4 mg/d a day [source]',
    ]);
    expect(
      said(when, {
        medicines: { items: [{ ingredient: 'diazepam', ...dose(5) }] },
      } as PatientFactsInput),
    ).toEqual(['unknown', 'benzodiazepine']);
    expect(
      said(
        when,
        taking(
          { ingredient: 'diazepam', ...dose(5) },
          { ingredient: 'lorazepam', status: 'stopped' },
        ),
      ),
    ).toEqual([
      'not-met',
      'benzodiazepine: diazepam, 5 mg/d a day [source]',
      'benzodiazepine: lorazepam, stopped [source]',
    ]);
  });

  test('as the equivalent of one drug, that drug counts by itself, and beside another does not', () => {
    const when: Criterion = {
      medicine: ['benzodiazepine'],
      dailyTotal: { ...limit('>=', 2, 'mg/d'), as: 'lorazepam' },
    };
    const dailyDose = { value: 2, unit: 'mg/d' };
    expect(said(when, taking({ ingredient: 'lorazepam', dailyDose }))[0]).toBe('met');
    expect(said(when, taking({ ingredient: 'diazepam', dailyDose }))).toEqual([
      'unknown',
      'benzodiazepine.daily-dose',
    ]);
  });

  test('at a total exactly at the limit, in another unit', () => {
    const parts = taking(
      { ingredient: 'diazepam', dailyDose: { value: 100, unit: 'ug/d' } },
      { ingredient: 'lorazepam', dailyDose: { value: 0.2, unit: 'mg/d' } },
    );
    const total = (is: '<' | '<=' | '>' | '>=') =>
      said({ medicine: ['benzodiazepine'], dailyTotal: limit(is, 0.3, 'mg/d') }, parts)[0];
    expect([total('<'), total('<='), total('>'), total('>=')]).toEqual([
      'not-met',
      'met',
      'not-met',
      'met',
    ]);
  });

  test('more medicine only raises a total: what it has passed it stays past', () => {
    const open = {
      medicines: { items: [{ ingredient: 'diazepam', dailyDose: { value: 9, unit: 'mg/d' } }] },
    } as PatientFactsInput;
    const total = (is: '<' | '<=' | '>' | '>=', value: number) =>
      said({ medicine: ['benzodiazepine'], dailyTotal: limit(is, value, 'mg/d') }, open)[0];
    expect([total('>', 8), total('>=', 9), total('<', 9), total('<=', 8)]).toEqual([
      'met',
      'met',
      'not-met',
      'not-met',
    ]);
    expect([total('>', 9), total('>=', 10), total('<', 10), total('<=', 9)]).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('by limits of the site name those that are not set, once each', () => {
    const when: Criterion = {
      medicine: ['benzodiazepine'],
      lastTaken: bySite('hold', 'h'),
      dailyTotal: bySite('ceiling', 'mg/d'),
    };
    expect(
      said(when, taking({ ingredient: 'diazepam', lastTaken: '2026-01-05T09:00-05:00' })),
    ).toEqual([
      'unknown',
      'site:hold',
      'site:ceiling',
      'benzodiazepine.last-taken',
      'benzodiazepine.daily-dose',
    ]);
    const site = { hold: { value: 12, unit: 'h' } } as const;
    expect(
      said(
        when,
        taking({
          ingredient: 'diazepam',
          lastTaken: '2026-01-05T09:00-05:00',
          dailyDose: { value: 1, unit: 'mg/d' },
        }),
        { site },
      ),
    ).toEqual(['unknown', 'site:ceiling']);
  });
});

describe('food, drink and other substances', () => {
  const taken = (...items: object[]) => ({ substances: items }) as PatientFactsInput;
  const fasting: Criterion = { substance: 'food', last: limit('<', 2, 'h') };

  test('show the last time, or the use', () => {
    expect(
      said(fasting, taken({ substance: 'food', lastTaken: '2026-01-05T09:00-05:00' })),
    ).toEqual(['met', 'food.last-taken: last 2026-01-05T09:00-05:00 [source]']);
    expect(said(fasting, taken({ substance: 'food', use: 'none' }))).toEqual([
      'not-met',
      'food.last-taken: none [source]',
    ]);
    expect(
      said(
        { substance: 'alcohol', use: ['current'] },
        taken({ substance: 'alcohol', use: 'past' }),
      ),
    ).toEqual(['not-met', 'alcohol.use: past']);
  });

  test('show only what decides', () => {
    expect(
      said(
        fasting,
        taken(
          { substance: 'food', lastTaken: '2026-01-05T05:00-05:00' },
          { substance: 'food', lastTaken: '2026-01-05T09:00-05:00' },
          { substance: 'drink', lastTaken: '2026-01-05T09:30-05:00' },
        ),
      ),
    ).toEqual(['met', 'food.last-taken: last 2026-01-05T09:00-05:00 [source]']);
  });

  test.each(['<', '<=', '>', '>='] as const)(
    'none at all is longer ago than any limit: %s',
    (is) => {
      expect(
        said(
          { substance: 'food', last: limit(is, 2, 'h') },
          taken({ substance: 'food', use: 'none' }),
        )[0],
      ).toBe(is.startsWith('<') ? 'not-met' : 'met');
    },
  );

  test('name what is missing, by a limit of the site the site first', () => {
    expect(said(fasting, {})).toEqual(['unknown', 'food.last-taken']);
    expect(said({ substance: 'alcohol', use: ['current'] }, {})).toEqual([
      'unknown',
      'alcohol.use',
    ]);
    const when: Criterion = { substance: 'food', last: bySite('fasting', 'h') };
    expect(said(when, {})).toEqual(['unknown', 'site:fasting']);
    expect(said(when, {}, { site: { fasting: { value: 2, unit: 'h' } } })).toEqual([
      'unknown',
      'food.last-taken',
    ]);
  });
});

const reading = (value: number, more: object = {}) => ({
  code: 'heart-rate',
  value: { value, unit: '/min' },
  at: '2026-01-05T09:00:00-05:00',
  ...more,
});
const observed = (...observations: object[]) => ({ observations }) as PatientFactsInput;
const fast = (more: object = {}): Criterion => ({
  observation: 'heart-rate',
  ...limit('>', 100, '/min'),
  against: 'value',
  ...more,
});

describe('readings', () => {
  test('show value, unit, time and circumstances', () => {
    expect(said(fast(), observed(reading(110)))).toEqual([
      'met',
      'heart-rate: 110 /min at 2026-01-05T09:00:00-05:00 [source]',
    ]);
    expect(said(fast(), observed(reading(110, { context: ['rest', 'pre-dose'] })))).toEqual([
      'met',
      'heart-rate: 110 /min at 2026-01-05T09:00:00-05:00 (rest, pre-dose) [source]',
    ]);
    expect(said(fast(), observed(reading(110, { at: undefined, context: [] })))).toEqual([
      'met',
      'heart-rate: 110 /min [source]',
    ]);
  });

  test('several are all shown, with what a later one ended', () => {
    expect(
      said(
        fast(),
        observed(
          reading(110, { at: '2026-01-05T08:00-05:00' }),
          reading(90, { at: '2026-01-05T08:30-05:00' }),
          reading(95),
        ),
      ),
    ).toEqual([
      'not-met',
      'heart-rate: 110 /min at 2026-01-05T08:00-05:00 [source], an earlier breach that a later reading ended',
      'heart-rate: 90 /min at 2026-01-05T08:30-05:00 [source], an earlier reading',
      'heart-rate: 95 /min at 2026-01-05T09:00:00-05:00 [source]',
    ]);
    expect(
      said(
        fast({ confirmed: 2 }),
        observed(reading(110, { at: '2026-01-05T08:00-05:00' }), reading(120)),
      ),
    ).toEqual([
      'met',
      'heart-rate: 110 /min at 2026-01-05T08:00-05:00 [source]',
      'heart-rate: 120 /min at 2026-01-05T09:00:00-05:00 [source]',
    ]);
  });

  test('of a kind of value that cannot be compared leave it open', () => {
    expect(said(fast(), observed(reading(0, { value: 'fast' })))).toEqual([
      'unknown',
      'heart-rate',
    ]);
    expect(said(fast(), observed(reading(0, { value: true })))).toEqual(['unknown', 'heart-rate']);
    const against = (kind: string): Criterion => fast({ against: kind });
    expect(said(against('upper-limit-of-normal'), observed(reading(0, { value: 'high' })))).toEqual(
      ['unknown', 'heart-rate.upper-limit-of-normal'],
    );
    expect(
      said(against('upper-limit-of-normal'), observed(reading(300, { upperLimitOfNormal: 0 })))[0],
    ).toBe('unknown');
    expect(
      said(
        against('baseline-difference'),
        observed(
          reading(0, { value: 'slow', context: ['baseline'] }),
          reading(300, { at: '2026-01-05T09:30-05:00' }),
        ),
      ),
    ).toEqual(['unknown', 'heart-rate.baseline']);
  });

  test('against baseline name it where it is missing, and the reading where that is', () => {
    const when = fast({ against: 'baseline-difference' });
    expect(said(when, observed(reading(110)))).toEqual(['unknown', 'heart-rate.baseline']);
    expect(said(when, {})).toEqual(['unknown', 'heart-rate']);
    expect(said(fast(), {})).toEqual(['unknown', 'heart-rate']);
  });

  test('by a limit of the site name the site, and the reading where that is missing too', () => {
    const when = {
      observation: 'heart-rate',
      ...bySite('most', '/min'),
      against: 'value',
    } as Criterion;
    expect(said(when, observed(reading(110)))).toEqual(['unknown', 'site:most']);
    expect(said(when, {})).toEqual(['unknown', 'site:most', 'heart-rate']);
    const site = { most: { value: 120, unit: '/min' } } as const;
    expect(said(when, {}, { site })).toEqual(['unknown', 'heart-rate']);
    expect(said(when, observed(reading(110)), { site })[0]).toBe('met');
  });

  test('before a dose are of the day itself: a month or year that holds the day is not', () => {
    const when = fast({ context: 'pre-dose' });
    expect(said(when, observed(reading(110)))[0]).toBe('met');
    expect(said(when, observed(reading(110, { at: '2026-01-05' })))[0]).toBe('met');
    for (const at of ['2026-01', '2026', '2026-01-04']) {
      expect(said(when, observed(reading(110, { at })))[0]).toBe('unknown');
    }
    expect(said(when, observed(reading(110, { context: ['rest', 'during'] })))[0]).toBe('unknown');
    expect(said(when, observed(reading(110, { context: ['rest'] })))[0]).toBe('met');
    expect(said(when, observed(reading(110, { at: undefined, context: ['pre-dose'] })))[0]).toBe(
      'met',
    );
    expect(said(when, observed(reading(110, { at: '2026-01-04', context: ['pre-dose'] })))[0]).toBe(
      'unknown',
    );
  });

  test('at rest are those not taken while dosed', () => {
    const when = fast({ context: 'rest' });
    expect(said(when, observed(reading(110, { context: ['rest', 'post-dose'] })))[0]).toBe(
      'unknown',
    );
    expect(said(when, observed(reading(110, { context: ['baseline'] })))[0]).toBe('met');
  });

  test('of the same time decide together, and one without a time may be the latest', () => {
    expect(said(fast(), observed(reading(110), reading(90)))[0]).toBe('met');
    expect(
      said(
        fast(),
        observed(
          reading(110, { at: undefined }),
          reading(90, { at: '2026-01-05T08:00-05:00' }),
          reading(90),
        ),
      )[0],
    ).toBe('met');
  });
});

test('results show what was said, and only what decides', () => {
  const when: Criterion = { observation: 'heart-rate', equals: ['positive'] };
  expect(
    said(when, observed(reading(0, { value: ' Positive' }), reading(0, { value: 'negative' }))),
  ).toEqual(['met', 'heart-rate:  Positive at 2026-01-05T09:00:00-05:00']);
  expect(said(when, observed(reading(0, { value: 'negative' })))).toEqual([
    'not-met',
    'heart-rate: negative at 2026-01-05T09:00:00-05:00',
  ]);
  expect(said(when, observed(reading(1)))).toEqual(['unknown', 'heart-rate']);
});

describe('scores', () => {
  const scored = (...scores: object[]) => ({ scores }) as PatientFactsInput;
  const deep: Criterion = { score: 'moaas', ...limit('<', 4, '{score}') };

  test('show total or class, and time', () => {
    expect(said(deep, scored({ scale: 'moaas', total: 3, at: '2026-01-05' }))).toEqual([
      'met',
      'moaas: 3 at 2026-01-05 [source]',
    ]);
    expect(said(deep, scored({ scale: 'moaas', total: 0 }))).toEqual(['met', 'moaas: 0 [source]']);
    expect(
      said({ score: 'child-pugh', equals: ['C'] }, scored({ scale: 'child-pugh', class: 'B' })),
    ).toEqual(['not-met', 'child-pugh: B']);
  });

  test('show only what decides', () => {
    const at = '2026-01-05';
    expect(
      said(deep, scored({ scale: 'moaas', total: 5, at }, { scale: 'moaas', total: 2, at })),
    ).toEqual(['met', 'moaas: 2 at 2026-01-05 [source]']);
  });

  test('name what is missing, by a limit of the site the site', () => {
    expect(said(deep, {})).toEqual(['unknown', 'moaas']);
    expect(said({ score: 'child-pugh', equals: ['C'] }, {})).toEqual(['unknown', 'child-pugh']);
    expect(said(deep, scored({ scale: 'moaas', class: 'deep' }))).toEqual(['unknown', 'moaas']);
    const when: Criterion = { score: 'moaas', ...bySite('least', '{score}') };
    expect(said(when, scored({ scale: 'moaas', total: 3 }))).toEqual(['unknown', 'site:least']);
    const site = { least: { value: 4, unit: '{score}' } } as const;
    expect(said(when, {}, { site })).toEqual(['unknown', 'moaas']);
    expect(said(when, scored({ scale: 'moaas', total: 3 }), { site })[0]).toBe('met');
  });
});

describe('treatments that failed', () => {
  const tried = (complete: boolean, ...items: object[]) =>
    ({ treatmentHistory: { complete, items } }) as PatientFactsInput;
  const drug = (treatment: string, more: object = {}) => ({
    treatment,
    outcome: 'no-response',
    ...more,
  });
  const counting = (
    how: object = {},
    is: '<' | '<=' | '>' | '>=' = '>=',
    value = 2,
  ): Criterion => ({
    failedTrials: { scope: 'lifetime', count: 'treatments', ...how },
    ...limit(is, value, '{trial}'),
  });

  test('show how many, or at least how many, or between', () => {
    expect(said(counting(), tried(true, drug('a'), drug('b')))).toEqual([
      'met',
      'failed-trials: 2 [source]',
    ]);
    expect(said(counting(), tried(false, drug('a'), drug('b'), drug('c')))).toEqual([
      'met',
      'failed-trials: at least 3 [source]',
    ]);
    expect(
      said(counting(), tried(true, drug('a'), drug('b'), drug('c', { outcome: undefined }))),
    ).toEqual(['met', 'failed-trials: 2 to 3 [source]']);
    expect(said(counting(), tried(false, drug('a')))).toEqual(['unknown', 'failed-trials']);
  });

  test('one treatment tried twice counts twice, one class once', () => {
    const twice = tried(true, drug('a', { class: 'ssri' }), drug('A', { class: 'ssri' }));
    expect(said(counting(), twice)[0]).toBe('met');
    expect(said(counting({ count: 'classes' }), twice)).toEqual([
      'not-met',
      'failed-trials: 1 [source]',
    ]);
  });

  test('one without a class may be a class of its own, or not', () => {
    const open = tried(true, drug('a', { class: 'ssri' }), drug('b'));
    expect(said(counting({ count: 'classes' }), open)).toEqual(['unknown', 'failed-trials']);
    expect(said(counting({ count: 'classes' }, '>=', 1), open)).toEqual([
      'met',
      'failed-trials: 1 to 2 [source]',
    ]);
    expect(said(counting({ count: 'classes' }, '>=', 1), tried(true, drug('b')))).toEqual([
      'unknown',
      'failed-trials',
    ]);
  });

  test('go by what the source asks for, and by nothing else', () => {
    const one = (how: object, more: object) =>
      said(counting(how, '>=', 1), tried(true, drug('a', more)))[0];
    expect(one({}, {})).toBe('met');
    expect(one({ adequateDose: true }, {})).toBe('unknown');
    expect(one({ adequateDose: true }, { adequateDose: true })).toBe('met');
    expect(one({ adequateDose: true }, { adequateDose: false })).toBe('not-met');
    expect(one({}, { adequateDose: false })).toBe('met');
    expect(one({}, { outcome: 'response', improvement: 10 })).toBe('not-met');
    const improvement = { ...limit('<', 25, '%') };
    expect(one({ improvement }, { outcome: 'response', improvement: 10 })).toBe('met');
    expect(one({ improvement }, { improvement: 30 })).toBe('not-met');
    expect(one({ improvement }, {})).toBe('met');
    const weeks = limit('>=', 6, 'wk');
    expect(one({ weeks }, { weeks: 6 })).toBe('met');
    expect(one({ weeks }, { weeks: 5 })).toBe('not-met');
    expect(one({ weeks }, {})).toBe('unknown');
    expect(one({ weeks: bySite('weeks', 'wk') }, { weeks: 6 })).toBe('unknown');
    expect(one({ scope: 'current-episode' }, {})).toBe('unknown');
    expect(one({ scope: 'current-episode' }, { episode: 'earlier' })).toBe('not-met');
    expect(one({ scope: 'current-episode' }, { episode: 'current' })).toBe('met');
  });
});

describe('age, weight and body-mass index', () => {
  test('show what was compared with its unit and source', () => {
    expect(said({ age: limit('<', 18, 'a') }, { age: { value: 17, unit: 'a' } })).toEqual([
      'met',
      'age: 17 a [source]',
    ]);
    expect(
      said(
        { measure: 'body-mass-index', ...limit('>', 40, 'kg/m2') },
        { weight: { value: 70, unit: 'kg' }, height: { value: 180, unit: 'cm' } },
      ),
    ).toEqual(['not-met', 'body-mass-index: 21.6 kg/m2 [source]']);
  });

  test('name what is missing: the site, the measure, or what an index is worked out from', () => {
    const index = { measure: 'body-mass-index', ...bySite('most', 'kg/m2') } as Criterion;
    const weight = { weight: { value: 70, unit: 'kg' } } as const;
    expect(said(index, {})).toEqual(['unknown', 'site:most', 'weight', 'height']);
    expect(said(index, weight)).toEqual(['unknown', 'site:most', 'height']);
    expect(
      said(
        index,
        observed({
          code: 'body-mass-index',
          value: { value: 30, unit: 'kg/m2' },
          at: '2026-01-05',
        }),
      ),
    ).toEqual(['unknown', 'site:most']);
    const heavy = { measure: 'weight', ...bySite('most', 'kg') } as Criterion;
    expect(said(heavy, weight)).toEqual(['unknown', 'site:most']);
    expect(said(heavy, {}, { site: { most: { value: 100, unit: 'kg' } } })).toEqual([
      'unknown',
      'weight',
    ]);
    const old: Criterion = { age: bySite('oldest', 'a') };
    expect(said(old, { age: { value: 80, unit: 'a' } })).toEqual(['unknown', 'site:oldest']);
    expect(said({ age: limit('<', 18, 'a') }, {})).toEqual(['unknown', 'age']);
  });
});
