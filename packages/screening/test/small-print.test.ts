import { describe, expect, test } from 'vitest';
import {
  OpenKetamineError,
  type Finding,
  type OnlyIfRecorded,
  type PatientFactsInput,
  type Rule,
  type Terminology,
} from '@openketamine/model';
import { compileRules } from '../src/index.js';
import { at, invented, limit, makeRule, screenWith, subject } from './rules.js';
import { plainTerminology } from './plain-terminology.js';
import { smallTerminology } from './small-terminology.js';

const consent = makeRule('r', { fact: 'consent', equals: [true] });

function data(facts: PatientFactsInput, rules: readonly Rule[] = [consent]): Finding[] {
  return screenWith(rules, facts, { options: { terminology: smallTerminology } }).findings.filter(
    ({ kind, action }) => kind === 'data' && action === 'check-data',
  );
}

describe('a rule that is asked only of what is recorded', () => {
  const outcome = (about: OnlyIfRecorded, facts: PatientFactsInput, more: object = {}) =>
    screenWith([{ ...consent, onlyIfRecorded: about }], facts, {
      options: { terminology: { ...smallTerminology, hasSubstance: (name) => name === 'alcohol' } },
      ...more,
    }).findings.find(({ rule }) => rule === 'r')?.outcome;

  test('looks at the weight that a course doses by', () => {
    const about: OnlyIfRecorded = [{ course: 'dosed-by' }];
    expect(outcome(about, {})).toBeUndefined();
    expect(outcome(about, {}, { course: {} })).toBeUndefined();
    expect(
      outcome(about, {}, { course: { sessionsPerWeek: 2, mostStudiedPerWeek: 3 } }),
    ).toBeUndefined();
    expect(outcome(about, {}, { course: { dosedBy: ['actual'] } })).toBe('unknown');
  });

  test('looks at how close sessions stand, and at how close any stood', () => {
    const about: OnlyIfRecorded = [{ course: 'sessions-per-week' }];
    expect(outcome(about, {})).toBeUndefined();
    expect(outcome(about, {}, { course: { dosedBy: ['actual'] } })).toBeUndefined();
    expect(outcome(about, {}, { course: { sessionsPerWeek: 2 } })).toBeUndefined();
    expect(outcome(about, {}, { course: { mostStudiedPerWeek: 3 } })).toBeUndefined();
    expect(outcome(about, {}, { course: { sessionsPerWeek: 2, mostStudiedPerWeek: 3 } })).toBe(
      'unknown',
    );
  });

  test('asks where one of several things is recorded', () => {
    const about: OnlyIfRecorded = [{ fact: 'sex' }, { fact: 'capacity' }];
    expect(outcome(about, {})).toBeUndefined();
    expect(outcome(about, { sex: 'male' })).toBe('unknown');
    expect(outcome(about, { capacity: true })).toBe('unknown');
  });

  test('asks where one of several medicines, or one of several entries of it, is taken', () => {
    const about: OnlyIfRecorded = [{ medicine: ['lithium', 'diazepam'] }];
    const taking = (...items: object[]) => ({ medicines: { items } }) as PatientFactsInput;
    expect(outcome(about, taking({ ingredient: 'diazepam' }))).toBe('unknown');
    expect(
      outcome(
        about,
        taking({ ingredient: 'lithium', status: 'stopped' }, { ingredient: 'lithium' }),
      ),
    ).toBe('unknown');
    expect(outcome(about, taking({ ingredient: 'loratadine' }))).toBeUndefined();
  });

  test('asks where an entry that nobody can read may be the one, and it stands in that list', () => {
    const unread: PatientFactsInput = { substances: [{ substance: 'moonshine' }] };
    const other: PatientFactsInput = { conditions: { items: [{ text: 'an old note' }] } };
    expect(outcome([{ substance: 'alcohol' }], unread)).toBe('unknown');
    expect(outcome([{ substance: 'alcohol' }], other)).toBeUndefined();
    expect(outcome([{ score: 'madrs' }], unread)).toBeUndefined();
    expect(outcome([{ medicine: ['lithium'] }], unread)).toBeUndefined();
  });
});

describe('what is said of the record', () => {
  test('a reading that nobody has is told with its unit', () => {
    expect(
      data({
        observations: [
          { code: 'heart-rate', value: { value: 4000, unit: '/min' }, at: '2026-01-05' },
        ],
        weight: { value: 4000, unit: 'kg' },
      }).map(({ message, because }) => [message, because.map(({ fact, value }) => [fact, value])]),
    ).toEqual([
      [
        'Not plausible, so that it decides nothing: heart-rate 4000 /min; weight 4000 kg.',
        [
          ['heart-rate', '4000 /min'],
          ['weight', '4000 kg'],
        ],
      ],
    ]);
  });

  const scored = makeRule('scored', {
    score: 'madrs',
    freshness: { value: 7, unit: 'd', ...invented },
    ...limit('>', 30, '{score}'),
  });

  test('a score that is too old to clear a rule is told with its age', () => {
    const old = (score: object) => data({ scores: [{ scale: 'madrs', ...score }] }, [scored]);
    expect(old({ total: 20, at: '2025-12-01' })).toEqual([
      {
        rule: 'data-old-score',
        record: 'data-old-score',
        kind: 'data',
        outcome: 'met',
        severity: 'moderate',
        action: 'check-data',
        message: 'A score is too old, or may be, to clear a rule: take it again.',
        because: [{ fact: 'madrs', value: '20 at 2025-12-01', limit: 'taken 35 d ago' }],
        missing: [],
        cites: [],
      },
    ]);
    expect(old({ total: 20 })[0]?.because).toEqual([
      { fact: 'madrs', value: '20, without a date', limit: 'a dated score' },
    ]);
    expect(old({ class: 'mild', at: '2025-12-01' })[0]?.because[0]?.value).toBe(
      'mild at 2025-12-01',
    );
    expect(old({ total: 20, at: '2026-01-05' })).toEqual([]);
    expect(old({ total: 40, at: '2026-01-05' })).toEqual([]);
  });

  test('only scores that a rule waits for are called old', () => {
    const facts: PatientFactsInput = {
      scores: [{ scale: 'phq9', total: 3, at: '2020-01-01' }],
    };
    expect(data(facts, [scored, consent])).toEqual([]);
  });
});

describe('what a caller left out or misspelled', () => {
  test('without a terminology one finding says what that means', () => {
    const { findings } = compileRules([consent], { terminology: undefined as never }).screen({
      subject,
      facts: {},
      at,
    });
    expect(findings.find(({ rule }) => rule === 'data-no-terminology')).toMatchObject({
      message:
        'No terminology was given: no name and no code of the record can be read, and no list proves that something is absent.',
      because: [{ fact: 'terminology', value: 'none', limit: 'a terminology' }],
    });
  });

  test('without a terminology names are shown as they are, and hold nothing', () => {
    const rule = makeRule('m', {
      all: [
        { medicine: ['study-drug'] },
        { condition: 'heart-failure', status: 'ever' },
        { allergy: ['latex'] },
        { substance: 'grain-alcohol', use: ['current'] },
      ],
    });
    const { findings, ask } = compileRules([rule], { terminology: undefined as never }).screen({
      subject,
      facts: {
        medicines: { complete: true, items: [{ text: 'study drug' }, { rxnorm: '1' }] },
        allergies: { complete: true, items: [{ substance: 'nuts' }] },
        substances: [{ substance: 'grain-alcohol', use: 'current' }],
      },
      at,
    });
    expect(findings.find((finding) => finding.rule === 'm')?.missing).toEqual([
      'study-drug',
      'heart-failure',
      'allergy.latex',
    ]);
    expect(ask.map(({ question }) => question)).toContain('Is any study drug taken?');
    const said = findings
      .filter((finding) => finding.rule === 'data-not-evaluable')
      .map(({ message }) => message.split('.')[0]);
    expect(said).toEqual([
      'Not recognized: nuts',
      'Not recognized: study drug; RxNorm 1',
      'Not recognized: grain-alcohol',
    ]);
  });

  test('kinds of which no rule holds are named', () => {
    const { findings } = screenWith([consent], {}, { kinds: ['stop-rule', 'discharge'] });
    expect(findings.find(({ rule }) => rule === 'data-no-rules-of-kind')).toMatchObject({
      message: 'No rule of this kind at hand holds here: nothing of it was checked.',
      because: [{ fact: 'kind', value: 'stop-rule, discharge', limit: 'a kind with rules' }],
    });
  });

  const strict: Terminology = { ...smallTerminology, hasIndication: (name) => name === 'trd' };
  const refused = (rules: readonly Rule[], indication: string, terminology = strict) => {
    try {
      compileRules(rules, { terminology }).screen({
        subject: { ...subject, indication },
        facts: {},
        at,
      });
    } catch (error) {
      if (error instanceof OpenKetamineError) return `${error.code} ${error.path}: ${error.hint}`;
    }
    return 'taken';
  };

  test('an indication is known by the terminology, or because a rule or a branch names it', () => {
    const branch: Rule = {
      ...consent,
      when: undefined,
      branches: [
        { id: 'a', when: { fact: 'consent', equals: [true] }, severity: 'major', action: 'review' },
        {
          id: 'b',
          when: { fact: 'consent', equals: [true] },
          severity: 'major',
          action: 'review',
          except: { indications: ['of-a-branch'] },
        },
      ],
    } as unknown as Rule;
    const rules = [
      { ...consent, indications: ['of-a-rule'] },
      { ...consent, except: { indications: ['of-an-exception'] } },
      branch,
    ];
    for (const name of ['trd', 'of-a-rule', 'of-an-exception', 'of-a-branch'])
      expect(refused(rules, name)).toBe('taken');
    expect(refused(rules, 'nothing-like-it')).toBe(
      'ID_UNKNOWN /subject/indication: Use one of of-a-branch, of-a-rule, of-an-exception.',
    );
    expect(refused(rules, 'of-a-rul')).toBe(
      'ID_UNKNOWN /subject/indication: Did you mean of-a-rule?',
    );
    expect(
      refused(rules, 'of-a-rul', { ...plainTerminology, hasIndication: () => false }),
    ).toContain('of-a-rule');
    expect(
      refused([consent], 'trf', {
        ...strict,
        names: () => ({
          concepts: [],
          observations: [],
          classes: [],
          substances: [],
          scales: [],
          indications: ['trd'],
        }),
      }),
    ).toContain('Did you mean trd?');
  });
});
