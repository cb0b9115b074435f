import { describe, expect, test } from 'vitest';
import { assert, boolean, constantFrom, property } from 'fast-check';
import type { ConditionFact, Criterion } from '@openketamine/model';
import { explain, listed, makeRule, outcomeOf, screenWith } from './rules.js';

const heart = { concept: 'heart-failure', clinicalStatus: 'active' } as const;
const asks = (
  wanted: NonNullable<Extract<Criterion, { condition: string }>['with']>,
): Criterion => ({
  condition: 'heart-failure',
  status: 'active',
  with: wanted,
});

describe('a stage', () => {
  const last = asks({ stage: ['D', 'IV', 'end-stage'] });
  const stage = (text: string) => outcomeOf(last, listed({ ...heart, stage: text }));

  test.each([
    'IV',
    'iv',
    '4',
    'NYHA IV',
    'NYHA-IV',
    'class 4',
    'NYHA class IV',
    'D',
    'd',
    'stage D',
    'ACC/AHA stage D',
    'end-stage',
    'End stage',
    'end stage heart failure',
    'terminal',
    'IVa',
    'G4',
    'D2',
  ])('%s is one of the last', (text) => {
    expect(stage(text)).toBe('met');
  });

  test.each(['I', '1', 'NYHA II', 'class 3', 'IIIb', '3a', 'stage C', 'B', 'C1'])(
    '%s is another',
    (text) => {
      expect(stage(text)).toBe('not-met');
    },
  );

  test.each(['advanced', 'unknown', 'III-IV', 'C/D', 'NYHA III, end-stage', '', '6', '?'])(
    '"%s" is not known to be either, and asked for',
    (text) => {
      expect(stage(text)).toBe('unknown');
      expect(explain(last, listed({ ...heart, stage: text }))?.missing).toContain(
        'heart-failure.stage',
      );
    },
  );

  test('that nobody can read keeps another way of knowing from denying', () => {
    const either: Criterion = { decidedBy: [asks({ severity: ['severe'] }), last] };
    const mild = { ...heart, severity: 'mild' } as const;
    expect(outcomeOf(either, listed(mild))).toBe('not-met');
    expect(outcomeOf(either, listed({ ...mild, stage: 'advanced' }))).toBe('unknown');
    expect(outcomeOf(either, listed({ ...mild, stage: 'II' }))).toBe('not-met');
    expect(outcomeOf(either, listed({ ...mild, stage: 'IV' }))).toBe('met');
  });

  test('however it is written, is never "no" for the stage that is asked for', () => {
    const words = constantFrom('', 'NYHA ', 'class ', 'Stage ', 'ACC/AHA ', 'grade: ');
    const stages = constantFrom('I', 'II', 'III', 'IV', 'A', 'B', 'C', 'D');
    const arabic: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4' };
    assert(
      property(words, stages, boolean(), boolean(), (word, entry, digits, lower) => {
        const said = `${word}${digits ? (arabic[entry] ?? entry) : entry}`;
        const text = lower ? said.toLowerCase() : said;
        const state = outcomeOf(asks({ stage: [entry] }), listed({ ...heart, stage: text }));
        expect([text, state]).toEqual([text, 'met']);
      }),
    );
  });
});

describe('what one attribute says of another', () => {
  const outcome = (wanted: Parameters<typeof asks>[0], more: Partial<ConditionFact>) =>
    outcomeOf(asks(wanted), listed({ ...heart, ...more }));

  test('severe matters clinically, mild leaves it open', () => {
    expect(outcome({ clinicallySignificant: true }, { severity: 'severe' })).toBe('met');
    expect(outcome({ clinicallySignificant: true }, { severity: 'mild' })).toBe('unknown');
    expect(outcome({ clinicallySignificant: true }, {})).toBe('unknown');
  });

  test.each(['unstable', 'decompensated'] as const)(
    '%s matters and is not controlled',
    (stability) => {
      expect(outcome({ clinicallySignificant: true }, { stability })).toBe('met');
      expect(outcome({ controlled: false }, { stability })).toBe('met');
      expect(outcome({ controlled: false }, { stability: 'stable' })).toBe('unknown');
    },
  );

  test('what does not agree counts as a "yes", and is told', () => {
    const facts = listed({ ...heart, stability: 'decompensated', controlled: true });
    expect(outcomeOf(asks({ controlled: false }), facts)).toBe('met');
    const { findings } = screenWith([makeRule('r', asks({ controlled: false }))], facts);
    expect(findings.filter(({ rule }) => rule === 'data-condition-attributes')).toMatchObject([
      {
        severity: 'major',
        action: 'check-data',
        because: [
          { fact: 'heart-failure', value: 'controlled: true', limit: 'stability: decompensated' },
        ],
      },
    ]);
  });

  test.each<Partial<ConditionFact>>([
    { stability: 'decompensated', controlled: false },
    { stability: 'stable', controlled: true },
    { severity: 'severe', clinicallySignificant: true },
    { severity: 'mild', clinicallySignificant: false },
  ])('what agrees is not told: %o', (more) => {
    const { findings } = screenWith(
      [makeRule('r', asks({ controlled: false }))],
      listed({ ...heart, ...more }),
    );
    expect(findings.some(({ rule }) => rule === 'data-condition-attributes')).toBe(false);
  });
});
