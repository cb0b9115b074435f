import { describe, expect, test } from 'vitest';
import type { Criterion, MedicineFact } from '@openketamine/model';
import { confirmed, knowing } from './few-codes.js';
import { makeRule, outcomeOf, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

const sedatives: Criterion = { several: ['benzodiazepine', 'z-drug', 'opioid', 'lithium'] };

function taking(items: readonly MedicineFact[], complete = true) {
  return screenWith(
    [makeRule('r', sedatives)],
    { medicines: { complete, items: [...items] } },
    { options: { terminology: smallTerminology } },
  ).findings.find(({ rule }) => rule === 'r');
}

describe('several medicines together', () => {
  test('one is not several, two are', () => {
    expect(taking([])?.outcome).toBe('not-met');
    expect(taking([{ ingredient: 'lorazepam' }])?.outcome).toBe('not-met');
    expect(taking([{ ingredient: 'lorazepam' }, { ingredient: 'zolpidem' }])?.outcome).toBe('met');
    expect(taking([{ ingredient: 'lorazepam' }, { ingredient: 'diazepam' }])?.outcome).toBe('met');
  });

  test('the reason counts and names them, each with what it counts as', () => {
    const found = taking([
      { ingredient: 'zolpidem' },
      { brand: 'Valium' },
      { ingredient: 'oxycodone' },
      { ingredient: 'loratadine' },
    ]);
    expect(found?.because).toEqual([
      {
        fact: 'medicines',
        value: '3: diazepam (benzodiazepine), zolpidem (z drug), oxycodone (opioid)',
        limit: 'more than one of these taken now: benzodiazepine, z drug, opioid, lithium',
      },
    ]);
  });

  test('an ingredient of the list goes by its own name alone', () => {
    const found = taking([{ ingredient: 'lithium' }, { ingredient: 'zolpidem' }]);
    expect(found?.because[0]?.value).toBe('2: zolpidem (z drug), lithium');
    expect(taking([])?.because[0]?.value).toBe('none in the complete list');
  });

  test('one medicine that stands on the list twice is one', () => {
    expect(taking([{ brand: 'Valium' }, { ingredient: 'diazepam' }])?.outcome).toBe('not-met');
  });

  test('what was stopped, is on hold or was entered in error does not count', () => {
    for (const status of ['stopped', 'on-hold', 'entered-in-error'] as const) {
      expect(
        taking([{ ingredient: 'lorazepam' }, { ingredient: 'zolpidem', status }])?.outcome,
      ).toBe('not-met');
    }
  });

  test('what is known by its class alone counts as one of the class', () => {
    expect(taking([{ class: 'opioid' }, { class: 'benzodiazepine' }])?.outcome).toBe('met');
    expect(taking([{ class: 'opioid' }, { class: 'opioid' }])?.outcome).toBe('not-met');
  });

  test('parts of one product that are of no class asked for do not count', () => {
    const terminology = knowing(smallTerminology, (name) =>
      name === 'mixed'
        ? confirmed(['lorazepam', 'loratadine'], ['benzodiazepine'])
        : name === 'double'
          ? confirmed(['lorazepam', 'oxycodone'], ['benzodiazepine', 'opioid'])
          : undefined,
    );
    const outcome = (text: string) =>
      screenWith(
        [makeRule('r', sedatives)],
        { medicines: { complete: true, items: [{ text }] } },
        { options: { terminology } },
      ).findings.find(({ rule }) => rule === 'r')?.outcome;
    expect(outcome('mixed')).toBe('not-met');
    expect(outcome('double')).toBe('met');
  });

  test('one on a list that is not complete, or beside what nobody can read, leaves it open', () => {
    expect(taking([{ ingredient: 'lorazepam' }], false)?.outcome).toBe('unknown');
    const open = taking([{ ingredient: 'lorazepam' }, { text: 'night drops' }]);
    expect(open?.outcome).toBe('unknown');
    expect(open?.missing).toEqual(['benzodiazepine', 'z-drug', 'opioid', 'lithium']);
    expect(outcomeOf(sedatives, {})).toBe('unknown');
  });

  test('two are several whatever else the list lacks', () => {
    expect(taking([{ ingredient: 'lorazepam' }, { ingredient: 'zolpidem' }], false)?.outcome).toBe(
      'met',
    );
  });
});

describe('classes that no list can prove absent', () => {
  const open: Criterion = { several: ['benzodiazepine', 'z-drug'], whereListed: ['opioid'] };
  const outcome = (...items: MedicineFact[]) =>
    screenWith(
      [makeRule('r', open)],
      { medicines: { complete: true, items } },
      {
        options: {
          terminology: { ...smallTerminology, classIsComplete: (name) => name !== 'opioid' },
        },
      },
    ).findings.find(({ rule }) => rule === 'r');

  test('count where the record names a member', () => {
    expect(outcome({ ingredient: 'oxycodone' }, { ingredient: 'zolpidem' })).toMatchObject({
      outcome: 'met',
      because: [{ value: '2: zolpidem (z drug), oxycodone (opioid)' }],
    });
  });

  test('and ask nobody about the rest', () => {
    expect(outcome({ ingredient: 'zolpidem' }, { ingredient: 'loratadine' })?.outcome).toBe(
      'not-met',
    );
    expect(outcome({ ingredient: 'oxycodone' })?.outcome).toBe('not-met');
    expect(outcome()?.outcome).toBe('not-met');
  });

  test('one medicine of two classes is one', () => {
    const twice: Criterion = { several: ['opioid'], whereListed: ['oxycodone', 'opioid'] };
    const found = screenWith(
      [makeRule('r', twice)],
      { medicines: { complete: true, items: [{ ingredient: 'oxycodone' }] } },
      { options: { terminology: smallTerminology } },
    ).findings.find(({ rule }) => rule === 'r');
    expect(found?.outcome).toBe('not-met');
  });
});
