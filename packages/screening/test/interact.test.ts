import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OpenKetamineError, type Rule, type Terminology } from '@openketamine/model';
import { smallTerminology } from './small-terminology.js';
import { interact } from '../src/index.js';
import { makeRule } from './rules.js';

const folder = new URL('../../risk/json/rules/', import.meta.url);
const rules = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Rule,
);

function look(drug: string, route: string, ...names: string[]) {
  return interact({ rules, terminology: smallTerminology, subject: { drug, route }, with: names });
}
const found = (drug: string, route: string, name: string) =>
  look(drug, route, name)[0]?.findings.map(({ rule }) => rule) ?? [];

describe('interactions', () => {
  test('are found by ingredient, class, brand and RxNorm code of ingredient and product', () => {
    for (const name of ['diazepam', 'Valium', 'benzodiazepine', '3322', 'DIAZEPAM']) {
      expect(found('esketamine', 'nasal', name)).toContain('benzodiazepine-sedation');
    }
  });

  test('depend on the route: clarithromycin matters by mouth, not by nose', () => {
    const [oral] = look('ketamine', 'oral', 'clarithromycin');
    expect(oral).toMatchObject({
      status: 'interaction',
      elsewhere: ['clarithromycin-nasal', 'clarithromycin-other-routes'],
    });
    expect(oral?.findings[0]).toMatchObject({
      rule: 'clarithromycin-oral',
      record: 'DDI-CLARITHRO-ORAL',
      domain: 'exposure',
      action: 'adjust-dose',
    });
    expect(oral?.findings[0]?.magnitude).toContainEqual(
      expect.objectContaining({ measure: 'AUC', fold: 2.6 }),
    );
    const [nasal] = look('esketamine', 'nasal', 'clarithromycin');
    expect(nasal?.status).toBe('studied-no-action');
  });

  test('that were studied without a need for action are a finding of their own', () => {
    const [lithium] = look('ketamine', 'iv', 'lithium');
    expect(lithium).toMatchObject({ status: 'studied-no-action', ingredients: ['lithium'] });
    expect(lithium?.findings[0]).toMatchObject({ action: 'none', severity: 'information' });
  });

  test('of an unknown medicine are not evaluable, of a known one without a record no data: neither is "no interaction"', () => {
    expect(look('ketamine', 'iv', 'frobnicate')[0]).toEqual({
      with: 'frobnicate',
      reading: 'unknown',
      ingredients: [],
      classes: [],
      status: 'not-evaluable',
      twice: [],
      findings: [],
      elsewhere: [],
      meanings: [],
      unread: [],
      nearest: [],
      confirmed: false,
    });
    expect(look('ketamine', 'iv', '999999999')[0]?.status).toBe('not-evaluable');
    expect(look('ketamine', 'iv', 'loratadine')[0]).toMatchObject({
      status: 'no-data',
      findings: [],
    });
  });

  test('of a class with a record about one member are possible', () => {
    const about = look('ketamine', 'iv', 'benzodiazepine')[0]?.findings.find(
      ({ rule }) => rule === 'lorazepam-premedication',
    );
    expect(about).toMatchObject({ possible: true, matched: ['lorazepam'] });
    const sure = look('ketamine', 'iv', 'lorazepam')[0]?.findings.find(
      ({ rule }) => rule === 'lorazepam-premedication',
    );
    expect(sure).toMatchObject({ possible: false, matched: ['lorazepam'] });
    expect(found('ketamine', 'iv', 'opioid')).not.toContain('lorazepam-premedication');
  });

  test('of foods and alcohol are found too', () => {
    expect(found('ketamine', 'oral', 'grapefruit juice')).toEqual(['grapefruit-oral']);
    expect(found('ketamine', 'iv', 'grapefruit juice')).toEqual([]);
    expect(found('ketamine', 'iv', 'alcohol')).toEqual(['alcohol']);
  });

  test('carry timing advice where a source gives it', () => {
    const sedatives = look('esketamine', 'nasal', 'zolpidem')[0]?.findings.find(
      ({ rule }) => rule === 'sedative-hypnotics',
    );
    expect(sedatives?.timing[0]).toMatchObject({ hold: { value: 12, unit: 'h' }, cite: 'jnj-bzd' });
    expect(sedatives?.cites).toContain('jnj-bzd');
  });

  test('are answered in the order asked, blanks left out, and nothing asked is refused', () => {
    expect(
      look('ketamine', 'iv', ' diazepam ', '', 'lithium').map(
        (interactionResult) => interactionResult.with,
      ),
    ).toEqual(['diazepam', 'lithium']);
    expect(() => look('ketamine', 'iv', ' ')).toThrow(OpenKetamineError);
  });

  test('cite every source of the record once: that of the rule, of its sizes and of its timing', () => {
    const [first] = look('esketamine', 'nasal', 'zolpidem');
    const sedatives = first?.findings.find(({ rule }) => rule === 'sedative-hypnotics');
    expect(sedatives?.cites.toSorted()).toEqual(['jnj-bzd', 'rems-form']);
  });

  test('of which some ask for something are on record, also where others do not', () => {
    const none = rules.find(({ id }) => id === 'lithium');
    const asks = rules.find(({ id }) => id === 'opioids');
    if (none?.interaction === undefined || asks?.interaction === undefined)
      throw new Error('fixture');
    const both = [none, { ...asks, interaction: { ...asks.interaction, with: ['lithium'] } }];
    const [result] = interact({
      rules: both,
      terminology: smallTerminology,
      subject: { drug: 'ketamine', route: 'iv' },
      with: ['lithium'],
    });
    expect(result?.status).toBe('interaction');
    expect(result?.findings).toHaveLength(2);
  });

  test('look past rules that are none of interaction, and past names that only look like codes', () => {
    const other = rules.filter(({ interaction }) => interaction === undefined);
    const [result] = interact({
      rules: other,
      terminology: smallTerminology,
      subject: { drug: 'ketamine', route: 'iv' },
      with: ['lithium'],
    });
    expect(result).toMatchObject({ status: 'no-data', elsewhere: [] });
    expect(look('ketamine', 'iv', '3322x')[0]?.status).toBe('not-evaluable');
    expect(look('ketamine', 'iv', 'x3322')[0]?.status).toBe('not-evaluable');
    expect(look('ketamine', 'iv', ' 3322 ')[0]?.ingredients).toEqual(['diazepam']);
  });

  test('are refused with what to name', () => {
    const refused = () => look('ketamine', 'iv');
    expect(refused).toThrow(OpenKetamineError);
    expect(refused).toThrow(
      'INPUT_INVALID at /with: No medicine is named. Name ingredients, classes, brands or RxNorm codes.',
    );
  });
});

describe('names', () => {
  const asking = (name: string) => look('esketamine', 'nasal', name)[0];

  test('may have spaces around them; a code is a number and nothing else', () => {
    expect(asking('  Valium ')).toMatchObject({ with: 'Valium', ingredients: ['diazepam'] });
    expect(asking(' 3322 ')).toMatchObject({ with: '3322', ingredients: ['diazepam'] });
    expect(asking('3322x')?.status).toBe('not-evaluable');
    expect(asking('x3322')?.status).toBe('not-evaluable');
  });

  test('of a class alone find what its members may meet, as possible', () => {
    const lorazepam = makeRule(
      'lorazepam-only',
      { medicine: ['lorazepam'] },
      {
        source: {
          basis: 'trial',
          cite: 'first',
          verification: 'primary',
          also: [{ cite: 'second' }],
        },
        interaction: {
          with: ['lorazepam'],
          kind: 'pharmacodynamic',
          domain: 'safety',
          effect: 'e',
          mechanism: 'm',
          magnitude: [],
          timing: [],
        },
      },
    );
    const ask = (name: string) =>
      interact({
        rules: [makeRule('no-interaction', { medicine: ['lorazepam'] }), lorazepam],
        terminology: smallTerminology,
        subject: { drug: 'ketamine', route: 'iv' },
        with: [name],
      })[0]?.findings.map(({ matched, possible, cites }) => ({ matched, possible, cites }));
    const cites = ['first', 'second'];
    expect(ask('lorazepam')).toEqual([{ matched: ['lorazepam'], possible: false, cites }]);
    expect(ask('benzodiazepine')).toEqual([{ matched: ['lorazepam'], possible: true, cites }]);
    expect(ask('diazepam')).toEqual([]);
    expect(ask('opioid')).toEqual([]);
  });
});

describe('a name that is not certain', () => {
  const diazepam = { ingredients: ['diazepam'], classes: ['benzodiazepine'], confirmed: true };
  const oxycodone = { ingredients: ['oxycodone'], classes: ['opioid'], confirmed: false };
  const terminology: Terminology = {
    ...smallTerminology,
    readMedicine(text, context) {
      if (text === 'Double' && context?.country !== 'FR')
        return {
          outcome: 'ambiguous',
          meanings: [
            { medicine: diazepam, countries: ['US'] },
            { medicine: oxycodone, countries: ['FR'] },
          ],
        };
      if (text === 'Double') return { outcome: 'known', medicine: oxycodone };
      if (text === 'Half')
        return { outcome: 'partly', medicine: diazepam, unread: ['xyz'], nearest: ['Xyzal'] };
      if (text === 'nil') return { outcome: 'none' };
      if (text === 'Valum') return { outcome: 'unknown', nearest: ['Valium'], vague: false };
      return smallTerminology.readMedicine(text);
    },
  };
  const opioids = makeRule(
    'opioids-only',
    { medicine: ['opioid'] },
    {
      action: 'monitor',
      interaction: {
        with: ['opioid'],
        kind: 'pharmacodynamic',
        domain: 'safety',
        effect: 'e',
        mechanism: 'm',
        magnitude: [],
        timing: [],
      },
    },
  );
  const ask = (name: string, jurisdiction?: string) =>
    interact({
      rules: [opioids],
      terminology,
      subject: { drug: 'lorazepam', route: 'iv', jurisdiction },
      with: [name],
    })[0];

  test('finds what each of its meanings meets, as possible, and lists the meanings', () => {
    const double = ask('Double');
    expect(double).toMatchObject({
      reading: 'ambiguous',
      ingredients: ['diazepam', 'oxycodone'],
      confirmed: false,
      meanings: [
        { ingredients: ['diazepam'], countries: ['US'] },
        { ingredients: ['oxycodone'], countries: ['FR'] },
      ],
    });
    expect(double?.findings).toMatchObject([{ matched: ['opioid'], possible: true }]);
    expect(ask('Double', 'FR')).toMatchObject({
      reading: 'known',
      findings: [{ possible: false }],
      meanings: [],
    });
  });

  test('of which a part was not read is not evaluable unless something was found', () => {
    expect(ask('Half')).toMatchObject({
      reading: 'partly',
      unread: ['xyz'],
      nearest: ['Xyzal'],
      ingredients: ['diazepam'],
    });
    expect(
      interact({
        rules: [opioids],
        terminology,
        subject: { drug: 'ketamine', route: 'iv' },
        with: ['Half'],
      })[0]?.status,
    ).toBe('not-evaluable');
  });

  test('that was not read has the names near it; a word for nothing has none', () => {
    expect(ask('Valum')).toMatchObject({
      reading: 'unknown',
      status: 'not-evaluable',
      nearest: ['Valium'],
      findings: [],
    });
    expect(ask('nil')).toMatchObject({ reading: 'none', status: 'not-evaluable', nearest: [] });
  });

  test('of the treatment itself, or of its class, is a treatment given twice', () => {
    expect(ask('lorazepam')).toMatchObject({
      status: 'interaction',
      twice: ['lorazepam', 'benzodiazepine'],
    });
    expect(ask('Valium')).toMatchObject({ status: 'interaction', twice: ['benzodiazepine'] });
    expect(ask('loratadine')).toMatchObject({ status: 'no-data', twice: [] });
  });
});

test('an interaction whose rule was taken back says so, and is found all the same', () => {
  const retired = { by: 'A. Invented', on: '2026-05-01', why: 'an invented reason' };
  const back = rules.map((rule) =>
    rule.id === 'benzodiazepine-sedation'
      ? { ...rule, status: 'discontinued' as const, decided: retired }
      : rule,
  );
  const [result] = interact({
    rules: back,
    terminology: smallTerminology,
    subject: { drug: 'esketamine', route: 'nasal' },
    with: ['diazepam'],
  });
  const finding = result?.findings.find(({ rule }) => rule === 'benzodiazepine-sedation');
  expect(finding?.retired).toEqual({ state: 'discontinued', ...retired });
  expect(result?.findings.filter((other) => other !== finding && 'retired' in other)).toEqual([]);
});
