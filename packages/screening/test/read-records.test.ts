import type {
  ConditionCodeReading,
  MedicineIdentity,
  MedicineReading,
  PatientFacts,
  Terminology,
} from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { agesOf } from '../src/internal/record/ages.js';
import { readAllergies } from '../src/internal/record/allergies.js';
import { readConcepts, type ReadConcepts } from '../src/internal/record/concepts.js';
import { readConditions } from '../src/internal/record/conditions.js';
import { readFamilyHistory } from '../src/internal/record/family-history.js';
import { readMedicines } from '../src/internal/record/medicines.js';
import { readObservations } from '../src/internal/record/observations.js';
import { implausible } from '../src/internal/record/plausible.js';
import { Reader } from '../src/internal/record/reader.js';
import { readScores } from '../src/internal/record/scores.js';
import { readMoment } from '../src/internal/time.js';
import { plainTerminology } from './plain-terminology.js';
import { at } from './rules.js';

const moment = readMoment(at);
const now = '2026-01-05T08:00:00-05:00';

/** Codes of invented systems, by what they say. */
const codes: Readonly<Record<string, ConditionCodeReading>> = {
  'a epilepsy': { outcome: 'known', concepts: ['epilepsy'] },
  'a fit': {
    outcome: 'known',
    concepts: ['epilepsy', 'seizure'],
    possible: ['coma', 'seizure', 'brain-disease'],
  },
  'a over': { outcome: 'known', concepts: ['epilepsy'], inRemission: ['epilepsy'] },
  'a other': { outcome: 'known', concepts: [] },
  'a slip': { outcome: 'malformed' },
  'a slap': { outcome: 'malformed' },
  'a new': { outcome: 'unlisted' },
  'b new': { outcome: 'unlisted' },
  'b epilepsy': { outcome: 'known', concepts: ['epilepsy'] },
  'c x': { outcome: 'unknown-system', nearest: ['a', 'b'] },
};

const terminologyOf = (more: Partial<Terminology> = {}): Terminology => ({
  ...plainTerminology,
  hasConcept: (name) => ['epilepsy', 'fits', 'coma'].includes(name),
  conceptNamed: (name) => (name === 'fits' ? 'epilepsy' : name),
  broader: (name) =>
    ({ epilepsy: ['brain-disease', 'disease'], seizure: ['event', 'disease'] })[name] ?? [],
  readConditionCode: (system, code) => codes[`${system} ${code}`] ?? { outcome: 'unlisted' },
  conceptsMeant: (text) =>
    text.split(' ').filter((word) => ['coma', 'stroke', 'epilepsy', 'disease'].includes(word)),
  names: () => ({
    concepts: ['epilepsy', 'coma'],
    observations: [],
    classes: [],
    substances: [],
    scales: ['madrs', 'phq9'],
    indications: [],
  }),
  ...more,
});

const code = (text: string, display?: string) => {
  const [system = '', name = ''] = text.split(' ');
  return { system, code: name, ...(display === undefined ? {} : { display }) };
};

describe('what an entry of conditions stands for', () => {
  type Written = Parameters<typeof readConcepts>[0];
  const whole = ['epilepsy', 'brain-disease', 'disease'];
  const said = (more: Partial<ReadConcepts>): ReadConcepts => ({
    names: [],
    past: [],
    suspected: [],
    unread: undefined,
    ...more,
  });
  const unread = (
    why: NonNullable<ReadConcepts['unread']>['why'],
    text: string,
    nearest: readonly string[] = [],
  ) => ({
    unread: { why, text, nearest },
  });

  test.each<readonly [string, Written, ReadConcepts]>([
    ['our name', { concept: 'epilepsy' }, said({ names: whole })],
    [
      'our name with words that mean another',
      { concept: 'epilepsy', text: 'coma' },
      said({ names: whole }),
    ],
    ['another name of ours', { concept: 'fits' }, said({ names: whole })],
    ['our name without codes', { concept: 'epilepsy', codes: [] }, said({ names: whole })],
    [
      'a name that nobody knows',
      { concept: 'epilepsi' },
      said({ names: ['epilepsi'], ...unread('name', 'epilepsi', ['epilepsy']) }),
    ],
    [
      'a name that nobody knows, with words that mean another',
      { concept: 'blackout', text: 'coma stroke' },
      said({ names: ['blackout'], suspected: ['coma', 'stroke'], ...unread('name', 'blackout') }),
    ],
    ['a code', { codes: [code('a epilepsy')] }, said({ names: whole })],
    [
      'a code with words that mean another',
      { text: 'coma', codes: [code('a epilepsy', 'stroke')] },
      said({ names: whole }),
    ],
    [
      'a code in remission',
      { codes: [code('a over')] },
      said({ names: whole, past: ['epilepsy'] }),
    ],
    [
      'our name beside a code in remission',
      { concept: 'epilepsy', codes: [code('a over')] },
      said({ names: whole, past: ['epilepsy'] }),
    ],
    [
      'a code of two that may mean more',
      { codes: [code('a fit')] },
      said({
        names: ['epilepsy', 'seizure', 'event', 'disease', 'brain-disease'],
        suspected: ['coma'],
      }),
    ],
    [
      'our name beside a code that may mean more',
      { concept: 'coma', codes: [code('a fit')] },
      said({ names: ['coma', 'epilepsy', 'seizure', 'event', 'disease', 'brain-disease'] }),
    ],
    ['a code of something else', { codes: [code('a other')] }, said({})],
    ['a code that is none', { codes: [code('a slip')] }, said(unread('malformed', 'a slip'))],
    [
      'two codes that are none',
      { codes: [code('a slip'), code('a slap')] },
      said(unread('malformed', 'a slip')),
    ],
    [
      'a code that is none beside one that is',
      { codes: [code('a slip'), code('b epilepsy')] },
      said({ names: whole, ...unread('malformed', 'a slip') }),
    ],
    ['a code that is not listed', { codes: [code('a new')] }, said(unread('unlisted', 'a new'))],
    [
      'a code that is not listed beside one of its system',
      { codes: [code('a new'), code('a epilepsy')] },
      said({ names: whole, ...unread('unlisted', 'a new') }),
    ],
    [
      'a code that is not listed beside one of another system',
      { codes: [code('b new'), code('a epilepsy')] },
      said({ names: whole }),
    ],
    [
      'two codes that are not listed',
      { codes: [code('a new'), code('b new')] },
      said(unread('unlisted', 'a new')),
    ],
    [
      'a code of a system that nobody knows',
      { codes: [code('c x')] },
      said(unread('system', 'c x', ['a', 'b'])),
    ],
    [
      'a code that is not listed, with words for it',
      { text: 'epilepsy', codes: [code('a new', 'coma'), code('b new')] },
      said({ suspected: ['epilepsy', 'coma'], ...unread('unlisted', 'a new') }),
    ],
    [
      'a code that is none beside one that is, with words for both and what they are cases of',
      { text: 'epilepsy disease stroke', codes: [code('a slip', 'coma'), code('b epilepsy')] },
      said({ names: whole, suspected: ['stroke', 'coma'], ...unread('malformed', 'a slip') }),
    ],
    [
      'our name beside a code that is none',
      { concept: 'epilepsy', codes: [code('a slip')] },
      said({ names: whole }),
    ],
    [
      'our name of one, and a code of another',
      { concept: 'coma', codes: [code('a epilepsy')] },
      said({ names: ['coma', ...whole] }),
    ],
    [
      'a name that nobody knows beside a code that is none',
      { concept: 'epilepsi', codes: [code('a slip')] },
      said({ names: ['epilepsi'], ...unread('malformed', 'a slip') }),
    ],
    [
      'words alone',
      { text: 'a stroke' },
      said({ suspected: ['stroke'], ...unread('text', 'a stroke') }),
    ],
    [
      'words without codes',
      { text: 'a stroke', codes: [] },
      said({ suspected: ['stroke'], ...unread('text', 'a stroke') }),
    ],
    ['nothing', {}, said(unread('text', 'an entry without name or code'))],
  ])('%s', (_, fact, expected) => {
    expect(readConcepts(fact, terminologyOf())).toEqual(expected);
  });

  test('a name that nobody knows is near nothing where there are no names', () => {
    const withoutNames = terminologyOf();
    delete withoutNames.names;
    expect(readConcepts({ concept: 'epilepsi' }, withoutNames).unread?.nearest).toEqual([]);
  });

  test('one of our names is looked up once, and again beside codes', () => {
    const asked: string[] = [];
    const terminology = terminologyOf({
      broader: (name) => {
        asked.push(name);
        return [];
      },
    });
    const first = readConcepts({ concept: 'epilepsy' }, terminology);
    expect(readConcepts({ concept: 'epilepsy' }, terminology)).toBe(first);
    expect(readConcepts({ concept: 'coma' }, terminology).names).toEqual(['coma']);
    expect(readConcepts({ concept: 'epilepsy' }, terminology)).toBe(first);
    expect(asked).toEqual(['epilepsy', 'coma']);
    expect(readConcepts({ concept: 'epilepsy', codes: [] }, terminology)).toEqual(first);
    expect(asked).toEqual(['epilepsy', 'coma', 'epilepsy']);
  });
});

/** What a list says, as plain data: names with their entries as they are shown. */
const plainly = <E>(byName: ReadonlyMap<string, readonly E[]>, show: (entry: E) => unknown) =>
  Object.fromEntries([...byName].map(([name, list]) => [name, list.map(show)]));

const conditionLists = {
  'the conditions': (items: readonly object[], reader: Reader) =>
    readConditions({ complete: true, items } as PatientFacts['conditions'], reader),
  'the family history': (items: readonly object[], reader: Reader) =>
    readFamilyHistory({ complete: true, items } as PatientFacts['familyHistory'], reader),
};

describe.each(Object.entries(conditionLists))('in %s', (_, read) => {
  const readAll = (...items: object[]) => {
    const reader = new Reader(terminologyOf(), moment);
    const { byName, provesAbsence } = read(items, reader);
    return {
      names: plainly<{ sureness: string }>(byName, ({ sureness }) => sureness),
      provesAbsence,
      unread: reader.notEvaluable.map(({ text, why }) => `${why ?? ''}: ${text}`),
    };
  };
  const whole = { epilepsy: ['sure'], 'brain-disease': ['sure'], disease: ['sure'] };

  test('what is confirmed is sure', () => {
    const expected = { names: whole, provesAbsence: true, unread: [] };
    expect(readAll({ concept: 'epilepsy' })).toEqual(expected);
    expect(readAll({ concept: 'epilepsy', verificationStatus: 'confirmed' })).toEqual(expected);
  });

  test('what is provisional is not sure', () => {
    expect(readAll({ concept: 'epilepsy', verificationStatus: 'provisional' }).names).toEqual({
      epilepsy: ['unsure'],
      'brain-disease': ['unsure'],
      disease: ['unsure'],
    });
  });

  test.each(['refuted', 'entered-in-error'])('what is %s does not count', (verificationStatus) => {
    expect(readAll({ concept: 'epilepsy', verificationStatus }, { concept: 'coma' })).toEqual({
      names: { coma: ['sure'] },
      provesAbsence: true,
      unread: [],
    });
  });

  test('what words may mean is not sure, and proves nothing', () => {
    expect(readAll({ text: 'a stroke' })).toEqual({
      names: { stroke: ['unsure'] },
      provesAbsence: false,
      unread: ['text: a stroke'],
    });
  });

  test('what is sure and what may be stand in one list', () => {
    expect(readAll({ concept: 'coma' }, { text: 'coma' }).names).toEqual({
      coma: ['sure', 'unsure'],
    });
  });

  test('nothing is nothing', () => {
    expect(readAll()).toEqual({ names: {}, provesAbsence: true, unread: [] });
  });
});

describe('a condition of which a code says that it is past', () => {
  test('is past under its name and not under those that it is a case of', () => {
    const reader = new Reader(terminologyOf(), moment);
    const { byName, statusOdd } = readConditions(
      { complete: true, items: [{ codes: [code('a over')] }] },
      reader,
    );
    expect(plainly(byName, ({ past }) => past)).toEqual({
      epilepsy: [true],
      'brain-disease': [false],
      disease: [false],
    });
    expect(statusOdd).toBe(true);
  });
});

describe('recorded scores', () => {
  const scaleNamed: Terminology['scaleNamed'] = (name) =>
    ({
      madrs: { id: 'madrs', items: ['sadness', 'inner tension'] },
      MADRS: { id: 'madrs', items: ['sadness', 'inner tension'] },
      phq9: { id: 'phq9', items: ['1', '9'] },
      'child-pugh': { id: 'child-pugh', classes: ['A', 'B', 'Very high'] },
      moaas: { id: 'moaas' },
    })[name];

  const readAll = (scores: PatientFacts['scores'], more: Partial<Terminology> = {}) => {
    const reader = new Reader(terminologyOf({ scaleNamed, ...more }), moment);
    const byName = readScores(scores, reader);
    return {
      names: plainly(byName, ({ fact, odd }) => [fact.total ?? fact.class, odd]),
      unread: reader.notEvaluable,
      implausible: reader.implausible,
      ahead: reader.ahead,
    };
  };
  const clean = { unread: [], implausible: [], ahead: [] };
  const unknown = (text: string, ...nearest: string[]) => ({
    unread: [{ list: 'scores', text, why: 'name', nearest }],
  });
  const odd = (fact: string, value: string, limit: string) => ({
    implausible: [{ fact, value, limit }],
  });

  test.each<readonly [string, NonNullable<PatientFacts['scores']>[number], object]>([
    ['a total', { scale: 'madrs', total: 20 }, { ...clean, names: { madrs: [[20, false]] } }],
    [
      'a total by another name of the scale',
      { scale: 'MADRS', total: 20 },
      { ...clean, names: { madrs: [[20, false]] } },
    ],
    [
      'the highest total',
      { scale: 'madrs', total: 60 },
      { ...clean, names: { madrs: [[60, false]] } },
    ],
    [
      'one point above the highest total',
      { scale: 'madrs', total: 61 },
      { ...clean, names: { madrs: [[61, true]] }, ...odd('madrs', '61', 'a number from 0 to 60') },
    ],
    [
      'an item',
      { scale: 'madrs', item: 'sadness', total: 6 },
      { ...clean, names: { 'madrs.sadness': [[6, false]] } },
    ],
    [
      'an item with more points than an item can have',
      { scale: 'madrs', item: 'sadness', total: 7 },
      {
        ...clean,
        names: { 'madrs.sadness': [[7, true]] },
        ...odd('madrs.sadness', '7', 'a number from 0 to 6'),
      },
    ],
    [
      'an item that the scale does not have',
      { scale: 'madrs', item: 'inner tensions', total: 3 },
      {
        ...clean,
        names: { 'madrs.inner tensions': [[3, true]] },
        ...unknown('madrs, item inner tensions', 'inner tension'),
      },
    ],
    [
      'an item of a scale without items',
      { scale: 'moaas', item: 'sadness', total: 3 },
      { ...clean, names: { 'moaas.sadness': [[3, true]] }, ...unknown('moaas, item sadness') },
    ],
    [
      'a scale that nobody knows',
      { scale: 'madr', total: 20 },
      { ...clean, names: { madr: [[20, false]] }, ...unknown('madr', 'madrs') },
    ],
    [
      'an item of a scale that nobody knows',
      { scale: 'madr', item: 'x', total: 20 },
      { ...clean, names: { 'madr.x': [[20, false]] }, ...unknown('madr', 'madrs') },
    ],
    [
      'points of a scale that nobody knows, above those of any',
      { scale: 'own', total: 1001 },
      {
        ...clean,
        names: { own: [[1001, true]] },
        ...unknown('own'),
        ...odd('own', '1001', 'a number from -1000 to 1000'),
      },
    ],
    [
      'a class',
      { scale: 'child-pugh', class: 'B' },
      { ...clean, names: { 'child-pugh': [['B', false]] } },
    ],
    [
      'a class in other letters',
      { scale: 'child-pugh', class: ' very HIGH ' },
      { ...clean, names: { 'child-pugh': [['Very high', false]] } },
    ],
    [
      'a class that the scale does not have',
      { scale: 'child-pugh', class: 'very hihg' },
      {
        ...clean,
        names: { 'child-pugh': [['very hihg', true]] },
        ...unknown('child-pugh, class very hihg', 'Very high'),
      },
    ],
    [
      'a class of a scale without classes',
      { scale: 'moaas', class: 'B' },
      { ...clean, names: { moaas: [['B', false]] } },
    ],
    [
      'neither points nor class',
      { scale: 'madrs' },
      { ...clean, names: { madrs: [[undefined, true]] } },
    ],
    [
      'entered in error',
      { scale: 'madrs', total: 20, status: 'entered-in-error' },
      { ...clean, names: {} },
    ],
    [
      'of tomorrow',
      { scale: 'madrs', total: 20, at: '2026-01-06' },
      {
        ...clean,
        names: {},
        ahead: [{ fact: 'madrs', value: '2026-01-06', limit: `not after ${at}` }],
      },
    ],
  ])('%s', (_, score, expected) => {
    expect(readAll([score])).toEqual(expected);
  });

  test('of a scale that nobody knows are near nothing where there are no names', () => {
    const reader = new Reader({ ...plainTerminology, scaleNamed }, moment);
    readScores([{ scale: 'madr', total: 1 }], reader);
    expect(reader.notEvaluable).toEqual([
      { list: 'scores', text: 'madr', why: 'name', nearest: [] },
    ]);
  });

  test('stand under one name by time, those without a time first', () => {
    const { names } = readAll([
      { scale: 'madrs', total: 3, at: '2026-01-04' },
      { scale: 'madrs', total: 1 },
      { scale: 'madrs', total: 2, at: '2026-01-03' },
      { scale: 'madrs', item: 'sadness', total: 2, at: now },
      { scale: 'madrs', item: 'inner tension', total: 1, at: now },
    ]);
    expect(names).toEqual({
      madrs: [
        [1, false],
        [2, false],
        [3, false],
      ],
      'madrs.sadness': [[2, false]],
      'madrs.inner tension': [[1, false]],
    });
  });
});

describe('every age that a record gives', () => {
  const born = (years: number | undefined) => ({ text: '1990', span: undefined, years });
  const own = (value: number, unit: 'a' | 'mo' = 'a') => ({ value, unit });

  test.each<readonly [string, Parameters<typeof agesOf>, ReturnType<typeof agesOf>]>([
    ['none', [[], undefined], []],
    ['of a birth', [[born(35)], undefined], [{ years: 35, text: '35 a, born 1990' }]],
    ['of a birth that is no date', [[born(undefined)], undefined], []],
    [
      'of a birth and as such',
      [[born(35)], own(36)],
      [
        { years: 35, text: '35 a, born 1990' },
        { years: 36, text: '36 a' },
      ],
    ],
    ['of a newborn', [[], own(0)], [{ years: 0, text: '0 a' }]],
    ['below that of a newborn', [[], own(-1)], []],
    ['the highest', [[], own(130)], [{ years: 130, text: '130 a' }]],
    ['above the highest', [[], own(131)], []],
    ['in months', [[], own(18, 'mo')], [{ years: 1.5, text: '18 mo' }]],
    ['the highest in months', [[], own(1560, 'mo')], [{ years: 130, text: '1560 mo' }]],
    ['above the highest in months', [[], own(1561, 'mo')], []],
    ['of no number', [[], own(Number.NaN)], []],
  ])('%s', (_, given, expected) => {
    expect(agesOf(...given)).toEqual(expected);
  });
});

describe('recorded allergies', () => {
  const medicine = (ingredients: string[], classes: string[]): MedicineIdentity => ({
    ingredients,
    classes,
    confirmed: true,
  });
  const texts: Readonly<Record<string, MedicineReading>> = {
    amoxil: { outcome: 'known', medicine: medicine(['amoxicillin'], ['penicillin']) },
    'amoxicillin clavulanic acid': {
      outcome: 'known',
      medicine: medicine(['amoxicillin'], ['penicillin']),
    },
    'amoxil with x': {
      outcome: 'partly',
      medicine: medicine(['amoxicillin'], ['penicillin']),
      unread: ['x'],
      nearest: ['amoxil'],
    },
    abilify: {
      outcome: 'ambiguous',
      meanings: [
        { medicine: medicine(['one'], ['first']), countries: ['US'] },
        { medicine: medicine(['two'], ['second']), countries: ['DE'] },
      ],
    },
    none: { outcome: 'none' },
    amoxl: { outcome: 'unknown', nearest: ['amoxil'], vague: false },
  };
  const readAll = (...items: NonNullable<NonNullable<PatientFacts['allergies']>['items']>) => {
    const reader = new Reader(
      terminologyOf({
        readMedicine: (text) => texts[text] ?? { outcome: 'unknown', nearest: [], vague: false },
        hasAllergen: (name) => ['latex', 'tree-nuts'].includes(name),
        hasSubstance: (name) => name === 'food',
        substancesOf: (system, name) =>
          system === 'a' ? { peni: ['penicillin'], dust: [] }[name] : undefined,
      }),
      moment,
    );
    const { byName, others, provesAbsence } = readAllergies({ complete: true, items }, reader);
    return {
      names: plainly(byName, ({ sureness }) => sureness),
      others,
      provesAbsence,
      unread: reader.notEvaluable,
    };
  };
  const clean = { names: {}, others: [], provesAbsence: true, unread: [] };
  const unread = (why: string, text: string, ...nearest: string[]) => ({
    provesAbsence: false,
    unread: [{ list: 'allergies', text, why, nearest }],
  });
  const amoxicillin = { amoxicillin: ['sure'], penicillin: ['sure'] };

  test.each<readonly [string, Parameters<typeof readAll>[0], object]>([
    ['a brand', { substance: 'amoxil' }, { ...clean, names: { amoxil: ['sure'], ...amoxicillin } }],
    ['a brand in words', { text: 'amoxil' }, { ...clean, names: amoxicillin }],
    [
      'a brand that may not be',
      { substance: 'amoxil', verificationStatus: 'provisional' },
      { ...clean, names: { amoxil: ['unsure'], amoxicillin: ['unsure'], penicillin: ['unsure'] } },
    ],
    ['a brand that was ruled out', { substance: 'amoxil', verificationStatus: 'refuted' }, clean],
    [
      'a name written with hyphens',
      { substance: 'amoxicillin-clavulanic-acid' },
      { ...clean, names: { 'amoxicillin-clavulanic-acid': ['sure'], ...amoxicillin } },
    ],
    [
      'a brand and what nobody read',
      { substance: 'amoxil with x' },
      {
        ...clean,
        names: { 'amoxil with x': ['sure'], ...amoxicillin },
        ...unread('name', 'amoxil with x', 'amoxil'),
      },
    ],
    [
      'a brand of two meanings',
      { substance: 'abilify' },
      {
        ...clean,
        names: {
          abilify: ['sure'],
          one: ['unsure'],
          first: ['unsure'],
          two: ['unsure'],
          second: ['unsure'],
        },
        ...unread('name', 'abilify'),
      },
    ],
    [
      'a brand of two meanings, and a code of one of them',
      { text: 'abilify', codes: [code('a peni')] },
      { ...clean, names: { penicillin: ['sure'] } },
    ],
    [
      'what is no medicine',
      { substance: 'latex' },
      { ...clean, names: { latex: ['sure'] }, others: ['latex'] },
    ],
    [
      'what is no medicine, in other letters',
      { text: ' Tree Nuts ' },
      { ...clean, others: [' Tree Nuts '] },
    ],
    ['what is used', { text: 'food' }, { ...clean, others: ['food'] }],
    [
      'a slip',
      { substance: 'amoxl' },
      { ...clean, names: { amoxl: ['sure'] }, ...unread('name', 'amoxl', 'amoxil') },
    ],
    ['a slip in words', { text: 'amoxl' }, { ...clean, ...unread('text', 'amoxl', 'amoxil') }],
    ['the word for none', { text: 'none' }, { ...clean, ...unread('text', 'none') }],
    ['a code', { codes: [code('a peni')] }, { ...clean, names: { penicillin: ['sure'] } }],
    ['a code of what is no medicine', { codes: [code('a dust')] }, clean],
    [
      'a code that is not listed',
      { codes: [code('b peni')] },
      { ...clean, ...unread('unlisted', 'b peni') },
    ],
    [
      'two codes that are not listed',
      { codes: [code('b peni'), code('b dust')] },
      { ...clean, ...unread('unlisted', 'b peni') },
    ],
    [
      'a code that is not listed beside one that is',
      { codes: [code('b peni'), code('a peni')] },
      { ...clean, names: { penicillin: ['sure'] } },
    ],
    [
      'a code that is not listed beside a name that is known',
      { substance: 'latex', codes: [code('b peni')] },
      { ...clean, names: { latex: ['sure'] }, others: ['latex'] },
    ],
    [
      'a slip beside a code that is listed',
      { substance: 'amoxl', codes: [code('a peni')] },
      {
        ...clean,
        names: { amoxl: ['sure'], penicillin: ['sure'] },
        ...unread('name', 'amoxl', 'amoxil'),
      },
    ],
    ['without codes', { codes: [] }, clean],
    ['nothing', {}, { ...clean, ...unread('text', 'an entry without name or code') }],
  ])('%s', (_, item, expected) => {
    expect(readAll(item)).toEqual(expected);
  });

  test('of two meanings, the one that is named is sure', () => {
    const reader = new Reader(
      terminologyOf({
        readMedicine: () => ({
          outcome: 'ambiguous',
          meanings: [{ medicine: medicine(['one'], ['abilify']), countries: [] }],
        }),
        hasAllergen: () => false,
        hasSubstance: () => false,
      }),
      moment,
    );
    const { byName } = readAllergies({ complete: true, items: [{ substance: 'abilify' }] }, reader);
    expect(plainly(byName, ({ sureness }) => sureness)).toEqual({
      abilify: ['sure'],
      one: ['unsure'],
    });
  });
});

describe('recorded observations', () => {
  const below = [{ lower: 'diastolic-blood-pressure', upper: 'systolic-blood-pressure' }];
  const readAll = (...list: NonNullable<PatientFacts['observations']>) => {
    const reader = new Reader(
      terminologyOf({ contradictions: () => ({ contradictions: [], below }) }),
      moment,
    );
    const { byName } = readObservations(list, reader);
    return {
      odd: plainly(byName, ({ odd }) => odd),
      implausible: reader.implausible.map(
        ({ fact, value, limit }) => `${fact} ${value}: ${limit ?? ''}`,
      ),
    };
  };
  const lower = (value: number | string, time = now, unit = 'mm[Hg]') => ({
    code: 'diastolic-blood-pressure',
    value: typeof value === 'number' ? ({ value, unit } as never) : value,
    ...(time === '' ? {} : { at: time }),
  });
  const upper = (value: number | string, time = now) => ({
    ...lower(value, time),
    code: 'systolic-blood-pressure',
  });
  const both = (isOdd: boolean) => ({
    'diastolic-blood-pressure': [isOdd],
    'systolic-blood-pressure': [isOdd],
  });
  const crossed = (value: string, of: string) => [
    `diastolic-blood-pressure ${value}: below the systolic blood pressure of the same time, ${of}`,
  ];

  test.each<readonly [string, Parameters<typeof readAll>, ReturnType<typeof readAll>]>([
    ['the lower below the upper', [lower(80), upper(81)], { odd: both(false), implausible: [] }],
    [
      'the lower as high as the upper',
      [lower(80), upper(80)],
      { odd: both(true), implausible: crossed('80 mm[Hg]', '80 mm[Hg]') },
    ],
    [
      'the lower above the upper',
      [lower(81), upper(80)],
      { odd: both(true), implausible: crossed('81 mm[Hg]', '80 mm[Hg]') },
    ],
    [
      'the lower above the upper, both without a time',
      [lower(81, ''), upper(80, '')],
      { odd: both(true), implausible: crossed('81 mm[Hg]', '80 mm[Hg]') },
    ],
    [
      'the lower above the upper, the lower without a time',
      [lower(81, ''), upper(80)],
      { odd: both(false), implausible: [] },
    ],
    [
      'the lower above the upper, the upper without a time',
      [lower(81), upper(80, '')],
      { odd: both(false), implausible: [] },
    ],
    [
      'the lower above the upper of a minute later',
      [lower(81), upper(80, '2026-01-05T08:01:00-05:00')],
      { odd: both(false), implausible: [] },
    ],
    [
      'the lower above the upper, of a day and an hour with which it begins',
      [lower(81, '2026-01-05'), upper(80, '2026-01-05T00:00:00-05:00')],
      { odd: both(false), implausible: [] },
    ],
    [
      'the lower above the upper, of a month and the day with which it ends',
      [lower(81, '2025-12'), upper(80, '2025-12-31')],
      { odd: both(false), implausible: [] },
    ],
    [
      'the lower in another unit',
      [lower(9, now, 'cm[Hg]'), upper(80)],
      { odd: both(true), implausible: crossed('9 cm[Hg]', '80 mm[Hg]') },
    ],
    ['the lower in words', [lower('high'), upper(80)], { odd: both(false), implausible: [] }],
    ['the upper in words', [lower(80), upper('low')], { odd: both(false), implausible: [] }],
    ['both in words', [lower('high'), upper('high')], { odd: both(false), implausible: [] }],
    [
      'the lower above an upper that nobody can have',
      [lower(81), upper(39)],
      {
        odd: { 'diastolic-blood-pressure': [false], 'systolic-blood-pressure': [true] },
        implausible: ['systolic-blood-pressure 39 mm[Hg]: a number from 40 to 370 mm[Hg]'],
      },
    ],
    [
      'the lower alone',
      [lower(81)],
      { odd: { 'diastolic-blood-pressure': [false] }, implausible: [] },
    ],
    [
      'the upper alone',
      [upper(81)],
      { odd: { 'systolic-blood-pressure': [false] }, implausible: [] },
    ],
  ])('%s', (_, list, expected) => {
    expect(readAll(...list)).toEqual(expected);
  });

  test('a name is looked up once in each terminology', () => {
    const asked: string[] = [];
    const terminology = terminologyOf({
      hasObservation: (name) => {
        asked.push(name);
        return name === 'pulse';
      },
      observationNamed: () => 'heart-rate',
    });
    const read = () => [
      ...readObservations(
        [
          { code: 'pulse', value: 'fast' },
          { code: 'own', value: 'x' },
        ],
        new Reader(terminology, moment),
      ).byName.keys(),
    ];
    expect([read(), read()]).toEqual([
      ['heart-rate', 'own'],
      ['heart-rate', 'own'],
    ]);
    expect(asked).toEqual(['pulse', 'own', 'own']);
  });
});

describe('what a reading may be', () => {
  test.each<readonly [string, number, string, string | undefined]>([
    ['heart-rate', 10, '/min', undefined],
    ['heart-rate', 9, '/min', 'a number from 10 to 400 /min'],
    ['heart-rate', 400, '1/min', undefined],
    ['heart-rate', 401, '1/min', 'a number from 10 to 400 1/min'],
    ['heart-rate', 7, '/s', 'a number from 10 to 400 /min'],
    ['heart-rate', 1, '/s', undefined],
    ['heart-rate', 60, 'kg', 'a unit that measures this, such as /min'],
    ['body-temperature', 98.6, '[degF]', undefined],
    ['body-temperature', 37, 'Cel', undefined],
    ['body-temperature', 98.6, 'Cel', 'a number from 12 to 47 Cel'],
    ['an-own-reading', 5, 'mm[Hg]', undefined],
    ['an-own-reading', 5, 'furlong', 'a unit that measures this'],
    ['toString', 5, 'furlong', 'a unit that measures this'],
    ['heart-rate', 60, 'furlong', 'a unit that measures this, such as /min'],
  ])('%s of %d %s', (observation, value, unit, expected) => {
    // the second time it is remembered
    expect(implausible(observation, { value, unit })).toBe(expected);
    expect(implausible(observation, { value, unit })).toBe(expected);
  });
});

describe('recorded medicines', () => {
  const of = (ingredients: string[], classes: string[], more: object = {}): MedicineIdentity => ({
    ingredients,
    classes,
    confirmed: true,
    ...more,
  });
  const lorazepam = of(['lorazepam'], ['benzodiazepine', 'sedative']);
  const known = (medicine: MedicineIdentity): MedicineReading => ({ outcome: 'known', medicine });
  const texts: Readonly<Record<string, MedicineReading>> = {
    lorazepam: known(lorazepam),
    'a benzodiazepine': known(of([], ['benzodiazepine'])),
    'an opioid': known(of([], ['opioid'])),
    drops: known(of(['timolol'], ['eye-drop'], { possible: ['beta-blocker', 'timolol'] })),
    brand: {
      outcome: 'ambiguous',
      meanings: [
        { medicine: lorazepam, countries: ['US'] },
        { medicine: of([], ['opioid'], { possible: ['sedative'] }), countries: ['DE'] },
      ],
    },
    relative: {
      outcome: 'ambiguous',
      meanings: [
        { medicine: lorazepam, countries: ['US'] },
        { medicine: of(['diazepam'], ['benzodiazepine', 'sedative']), countries: ['DE'] },
      ],
    },
    none: { outcome: 'none' },
    pill: { outcome: 'unknown', nearest: ['lorazepam'], vague: true },
    slip: { outcome: 'unknown', nearest: ['lorazepam'], vague: false },
  };
  const members: Readonly<Record<string, readonly string[]>> = {
    benzodiazepine: ['lorazepam', 'diazepam'],
    opioid: ['morphine'],
  };
  const terminology = () =>
    terminologyOf({
      readMedicine: (text) => texts[text] ?? { outcome: 'unknown', nearest: [], vague: false },
      classMembers: (name) => members[name],
      medicineNamed: (name) =>
        ({ lorazepam, diazepam: of(['diazepam'], ['benzodiazepine', 'sedative']) })[name],
      classIsComplete: (name) => name === 'benzodiazepine',
    });
  const readAll = (...names: string[]) => {
    const reader = new Reader(terminology(), moment);
    const { byName, maybe, open, provesAbsence } = readMedicines(
      { complete: true, items: names.map((text) => ({ text })) },
      reader,
    );
    return {
      sure: plainly(byName, ({ fact }) => fact.text),
      maybe: [...maybe.keys()],
      open: open.map(({ fact }) => fact.text),
      provesAbsence,
      unread: reader.notEvaluable,
    };
  };
  const clean = { maybe: [], open: [], provesAbsence: true, unread: [] };
  const unread = (why: string, text: string, nearest: string[]) => ({
    provesAbsence: false,
    unread: [{ list: 'medicines', text, why, nearest }],
  });

  test.each<readonly [string, readonly string[], object]>([
    [
      'one that is known',
      ['lorazepam'],
      {
        ...clean,
        sure: {
          lorazepam: ['lorazepam'],
          benzodiazepine: ['lorazepam'],
          sedative: ['lorazepam'],
          '*': ['lorazepam'],
        },
      },
    ],
    [
      'a class that lists all of its members',
      ['a benzodiazepine'],
      {
        ...clean,
        sure: { benzodiazepine: ['a benzodiazepine'], '*': ['a benzodiazepine'] },
        maybe: ['lorazepam', 'sedative', 'diazepam'],
      },
    ],
    [
      'a class that does not list all of its members',
      ['an opioid'],
      {
        ...clean,
        sure: { opioid: ['an opioid'], '*': ['an opioid'] },
        maybe: ['morphine'],
        open: ['an opioid'],
      },
    ],
    [
      'one that may act elsewhere',
      ['drops'],
      {
        ...clean,
        sure: { timolol: ['drops'], 'eye-drop': ['drops'], '*': ['drops'] },
        maybe: ['beta-blocker'],
      },
    ],
    [
      'a brand of two meanings, of which one is a class',
      ['brand'],
      {
        ...clean,
        sure: { '*': ['brand'] },
        maybe: ['lorazepam', 'benzodiazepine', 'sedative', 'opioid', 'morphine'],
      },
    ],
    [
      'a brand of two meanings of one class',
      ['relative'],
      {
        ...clean,
        sure: { benzodiazepine: ['relative'], sedative: ['relative'], '*': ['relative'] },
        maybe: ['lorazepam', 'diazepam'],
        // nobody says that all sedatives are known
        open: ['relative'],
      },
    ],
    ['a kind', ['pill'], { ...clean, sure: {}, ...unread('vague', 'pill', ['lorazepam']) }],
    ['a slip', ['slip'], { ...clean, sure: {}, ...unread('text', 'slip', ['lorazepam']) }],
    ['the word for none', ['none'], { ...clean, sure: {} }],
    ['none at all', [], { ...clean, sure: {} }],
    [
      'the word for none, and one that is known',
      ['none', 'an opioid'],
      {
        ...clean,
        sure: { opioid: ['an opioid'], '*': ['an opioid'] },
        maybe: ['morphine'],
        open: ['an opioid'],
        provesAbsence: false,
      },
    ],
  ])('%s', (_, names, expected) => {
    expect(readAll(...names)).toEqual(expected);
  });
});

describe('times that the clocks of a zone show twice', () => {
  const zoned = readMoment('2026-01-05T10:00:00-05:00[America/New_York]');
  const twice = (clock: string) => `2025-11-02T01:${clock}:00`;
  const note = (clock: string) => ({
    fact: 'time',
    value: twice(clock),
    limit: `01:${clock} of 2025-11-02 comes twice in America/New_York`,
  });

  test('are noted once each, however often and in whatever order they stand', () => {
    const reader = new Reader(terminologyOf(), zoned);
    for (const clock of ['10', '10', '20', '10', '20', '30']) reader.time(twice(clock));
    expect(reader.unclear).toEqual([note('10'), note('20'), note('30')]);
  });

  test('are not noted where the offset is written', () => {
    const reader = new Reader(terminologyOf(), zoned);
    reader.time(`${twice('10')}-04:00`);
    reader.time('2025-11-02');
    expect(reader.unclear).toEqual([]);
  });
});
