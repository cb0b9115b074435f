import { describe, expect, test } from 'vitest';
import type { Criterion, PatientFactsInput, Terminology } from '@openketamine/model';
import { bySite, explain, invented } from './rules.js';
import { smallTerminology } from './small-terminology.js';
import { citedLimit as limit, said } from './said.js';

describe('medicines', () => {
  const taking = (...items: object[]) =>
    ({ medicines: { complete: true, items } }) as PatientFactsInput;
  const sedating: Criterion = { medicine: ['benzodiazepine'] };

  test('show what is taken, its status, dose and time', () => {
    expect(said(sedating, taking({ ingredient: 'diazepam', status: 'active' }))).toEqual([
      'met',
      'medicines: diazepam, a benzodiazepine, active',
    ]);
    expect(said(sedating, taking({ class: 'benzodiazepine' }))).toEqual([
      'met',
      'medicines: benzodiazepine',
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
    ).toEqual([
      'met',
      'medicines: diazepam, a benzodiazepine, 5 mg/d a day, last taken 2026-01-04',
    ]);
    expect(
      said(
        sedating,
        taking({
          ingredient: 'diazepam',
          equivalent: { of: 'lorazepam', dailyDose: { value: 1, unit: 'mg/d' } },
        }),
      ),
    ).toEqual(['met', 'medicines: diazepam, a benzodiazepine, 1 mg/d a day as lorazepam']);
    expect(said(sedating, taking({ ingredient: 'diazepam', status: 'stopped' }))).toEqual([
      'not-met',
      'medicines: diazepam, a benzodiazepine, stopped',
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
    ).toEqual(['met', 'medicines: diazepam', 'medicines: lorazepam, a benzodiazepine']);
  });

  test('only those that decide are shown', () => {
    expect(
      said(
        sedating,
        taking({ ingredient: 'diazepam', status: 'stopped' }, { ingredient: 'lorazepam' }),
      ),
    ).toEqual(['met', 'medicines: lorazepam, a benzodiazepine']);
  });

  test('of which only a class is known leave open whether it is the one', () => {
    const named: Criterion = { medicine: ['lorazepam'] };
    expect(said(named, taking({ class: 'benzodiazepine' }))).toEqual([
      'unknown',
      'medicines.which',
      'medicines: benzodiazepine: may be lorazepam',
    ]);
    expect(said(named, taking({ class: 'opioid' }))).toEqual([
      'not-met',
      'lorazepam: not in the complete list',
    ]);
    expect(said(named, taking({ class: 'opioid' }, { class: 'benzodiazepine' }))).toEqual([
      'unknown',
      'medicines.which',
      'medicines: benzodiazepine: may be lorazepam',
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
      'medicines: diazepam, a benzodiazepine, last taken 2026-01-01 [source]',
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
      'medicines: diazepam, a benzodiazepine [source]',
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
      'medicines: diazepam, a benzodiazepine, stopped [source]',
    ]);
    expect(
      said(
        when,
        taking({ ingredient: 'diazepam', ...dose(5) }, { ingredient: 'lorazepam', ...dose(4) }),
      ),
    ).toEqual([
      'met',
      'medicines: diazepam, a benzodiazepine, 5 mg/d a day [source]',
      'medicines: lorazepam, a benzodiazepine, 4 mg/d a day [source]',
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
      'medicines: diazepam, a benzodiazepine, 5 mg/d a day [source]',
      'medicines: lorazepam, a benzodiazepine, stopped [source]',
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

describe('a medicine and its kind', () => {
  const kinds = (ingredient: string, kind: string) => {
    const terminology: Terminology = {
      ...smallTerminology,
      readMedicine: () => ({
        outcome: 'known',
        medicine: { ingredients: [ingredient], classes: ['kind'], confirmed: true },
      }),
      kindIn: () => kind,
    };
    const when: Criterion = { medicine: ['kind'] };
    const found = explain(when, { medicines: { items: [{ ingredient }] } }, terminology);
    return found?.because[0]?.value;
  };

  test.each([
    ['lithium-carbonate', 'lithium', 'lithium carbonate'],
    ['ketamine', 'ketamine or esketamine', 'ketamine'],
    ['Bupropion', 'bupropion', 'Bupropion'],
    ['lisinopril', 'ACE inhibitor', 'lisinopril, an ACE inhibitor'],
    ['insulin-glargine', 'insulin glargine or lispro', 'insulin glargine'],
    ['ergot', 'ergotamine', 'ergot, an ergotamine'],
  ])('%s of the kind %s reads %s', (ingredient, kind, expected) => {
    expect(kinds(ingredient, kind)).toBe(expected);
  });
});

describe('which part of a medicine is named, and how', () => {
  const members: Readonly<Record<string, readonly string[]>> = {
    ssri: ['sertraline', 'fluoxetine'],
    opioid: ['codeine'],
  };
  const labels: Readonly<Record<string, string>> = {
    ssri: 'SSRI',
    maoi: 'MAO inhibitor',
    cox2: 'COX2 blocker',
    unit: 'unit drug',
    user: 'user drug',
    upper: 'upper drug',
    usnea: 'Usnea',
    x: 'B12 vitamin',
    hormone: 'hormone',
  };
  const terminology: Terminology = {
    ...smallTerminology,
    readMedicine: (text) => {
      const [parts = '', ...classes] = text.split(':');
      const ingredients = parts === '' ? [] : parts.split('+');
      return { outcome: 'known', medicine: { ingredients, classes, confirmed: true } };
    },
    classMembers: (name) => members[name],
    kindIn: (name) => labels[name] ?? name,
    label: (name) => labels[name] ?? name.replaceAll('-', ' '),
  };
  const value = (medicine: string, item: object) =>
    explain({ medicine: [medicine] }, { medicines: { items: [item] } }, terminology)?.because[0]
      ?.value;

  test.each([
    ['ssri', 'sertraline, an SSRI'],
    ['maoi', 'sertraline, an MAO inhibitor'],
    ['cox2', 'sertraline, a COX2 blocker'],
    ['unit', 'sertraline, a unit drug'],
    ['user', 'sertraline, a user drug'],
    ['upper', 'sertraline, an upper drug'],
    ['x', 'sertraline, a B12 vitamin'],
    ['hormone', 'sertraline, a hormone'],
  ])('the article of %s is as people speak: %s', (name, expected) => {
    expect(value(name, { ingredient: `sertraline:${name}` })).toContain(expected);
  });

  test('of a combination the part that is meant, with the product as it is written', () => {
    const written = 'codeine+acetaminophen:opioid';
    expect(value('opioid', { text: written })).toBe(`codeine, an opioid (${written})`);
    expect(value('acetaminophen', { text: written })).toBe(`acetaminophen (${written})`);
    expect(value('other', { text: 'a+b:other' })).toBe('a and b, an other (a+b:other)');
    expect(value('ssri', { text: 'sertraline+fluoxetine+zinc:ssri' })).toContain(
      'sertraline and fluoxetine, an SSRI',
    );
  });

  test('what is known by its class alone is the class, however it is written', () => {
    expect(value('ssri', { text: ':ssri' })).toBe('SSRI');
  });

  test('a code is not shown as a name', () => {
    const coded: Terminology = {
      ...terminology,
      medicineOf: () => ({ ingredients: ['sertraline'], classes: ['ssri'], confirmed: true }),
    };
    const found = explain(
      { medicine: ['ssri'] },
      { medicines: { items: [{ rxnorm: '36437' }] } },
      coded,
    );
    expect(found?.because[0]?.value).toBe('sertraline, an SSRI');
  });

  test('two entries of one kind written differently are two reasons', () => {
    const items = [
      { text: 'sertraline:ssri' },
      { text: 'fluoxetine:ssri' },
      { text: 'sertraline:ssri' },
    ];
    const found = explain({ medicine: ['ssri'] }, { medicines: { items } }, terminology);
    expect(found?.because.map((reason) => reason.value)).toEqual([
      'sertraline, an SSRI (sertraline:ssri)',
      'fluoxetine, an SSRI (fluoxetine:ssri)',
      'sertraline, an SSRI (sertraline:ssri)',
    ]);
  });
});
