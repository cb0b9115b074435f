import {
  OpenKetamineError,
  type Criterion,
  type Judged,
  type PatientFactsInput,
} from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../src/index.js';
import { answerOf } from '../src/internal/answers.js';
import { checkIndications } from '../src/internal/names-of-subject.js';
import { noTerminology } from '../src/internal/no-terminology.js';
import { summaryOf } from '../src/internal/overall.js';
import { checkForm } from '../src/internal/select.js';
import { momentsOf } from '../src/internal/session-moments.js';
import { readMoment, readSpan } from '../src/internal/time.js';
import { plainTerminology } from './plain-terminology.js';
import { above, at, explain, limit, makeRule, outcomeOf, screenWith, subject } from './rules.js';

/** The refusal of a call as data; undefined where it is accepted. */
function refusalOf(call: () => unknown) {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    const { code, path, message, hint } = error;
    // the whole message also says the code, the path and the hint
    return {
      code,
      path,
      message: message.replace(`${code} at ${path}: `, '').replace(` ${hint}`, ''),
      hint,
    };
  }
}

describe('what a result in words answers', () => {
  const yes = ['true', 'yes', 'present', 'positive', 'detected', 'pos', '+', true];
  const no = [
    'false',
    'no',
    'absent',
    'negative',
    'not detected',
    'not-detected',
    'none detected',
    'neg',
    '-',
    false,
  ];

  test.each(yes)('%s is a yes in whatever words it is asked for, and no no', (value) => {
    for (const asked of yes) expect(answerOf(value, [asked])).toBe(true);
    for (const asked of no) expect(answerOf(value, [asked])).toBe(false);
    expect(answerOf(value, ['severe'])).toBe(false);
  });

  test.each(no)('%s is a no in whatever words it is asked for, and no yes', (value) => {
    for (const asked of no) expect(answerOf(value, [asked])).toBe(true);
    for (const asked of yes) expect(answerOf(value, [asked])).toBe(false);
    expect(answerOf(value, ['severe'])).toBe(false);
  });

  test.each([
    ['severe', ['severe'], true],
    [' SEVERE ', ['mild', 'severe'], true],
    ['severe', ['mild', 'none'], undefined],
    ['severe', ['yes'], undefined],
    ['', ['yes'], undefined],
    ['', ['no'], undefined],
  ])('%j asked for %j', (value, asked, answer) => {
    expect(answerOf(value, asked)).toBe(answer);
  });

  test('a number answers no question for words', () => {
    expect(answerOf({ value: 1, unit: '1' }, ['yes', '1', '[object Object]'])).toBeUndefined();
  });
});

describe('what findings say together', () => {
  const judged = (more: Partial<Judged>): Judged => ({
    rule: 'r',
    outcome: 'met',
    action: 'review',
    severity: 'major',
    ...more,
  });
  const none = { critical: 0, major: 0, moderate: 0, minor: 0, information: 0 };

  test.each(['exclude', 'defer', 'review', 'monitor', 'none'] as const)(
    '%s that is not met says nothing',
    (action) => {
      expect(summaryOf([judged({ outcome: 'not-met', action })])).toEqual(summaryOf([]));
      expect(summaryOf([]).overall).toBe('clear');
    },
  );

  test('a criterion of leaving that is not met asks for care', () => {
    expect(summaryOf([judged({ outcome: 'not-met', action: 'discharge' })]).overall).toBe(
      'caution',
    );
  });

  test('what is met is not undecided, and what is undecided is counted by how serious it is', () => {
    expect(summaryOf([judged({})]).undecided).toEqual({
      exclude: 0,
      defer: 0,
      other: 0,
      bySeverity: none,
    });
    expect(
      summaryOf([
        judged({ outcome: 'unknown' }),
        judged({ outcome: 'unknown', severity: 'minor', action: 'defer' }),
      ]).undecided,
    ).toEqual({ exclude: 0, defer: 1, other: 1, bySeverity: { ...none, major: 1, minor: 1 } });
  });
});

describe('a subject that nobody knows', () => {
  const rules = [
    makeRule('a', { fact: 'capacity', equals: [false] }, { indications: ['own-one'] }),
    makeRule(
      'b',
      { fact: 'capacity', equals: [false] },
      { except: { indications: ['two', 'own-one'] } },
    ),
    makeRule('c', { fact: 'capacity', equals: [false] }),
  ];
  const terminology = (indications?: readonly string[]) => ({
    ...plainTerminology,
    hasIndication: (name: string) => name === 'trd',
    ...(indications === undefined
      ? {}
      : {
          names: () => ({
            concepts: [],
            observations: [],
            classes: [],
            substances: [],
            scales: [],
            indications,
          }),
        }),
  });
  const refused = (indication: string | string[], indications?: readonly string[]) =>
    refusalOf(() => {
      checkIndications({ ...subject, indication }, rules, terminology(indications));
    });
  const refusal = (name: string, hint: string) => ({
    code: 'ID_UNKNOWN',
    path: '/subject/indication',
    message: `"${name}" is not an indication we know.`,
    hint,
  });

  test.each(['trd', 'own-one', 'two'])(
    'the indication %s of the terminology or a rule is accepted',
    (name) => {
      expect(refused(name)).toBeUndefined();
    },
  );

  test('an indication is refused with those that there are', () => {
    expect(refused('zzz')).toEqual(refusal('zzz', 'Use one of own-one, two.'));
    expect(refused('zzz', ['trd', 'mdd'])).toEqual(
      refusal('zzz', 'Use one of mdd, own-one, trd, two.'),
    );
    expect(refused(['trd', 'zzz'])).toEqual(refusal('zzz', 'Use one of own-one, two.'));
  });

  test('an indication is refused with those that it is near to', () => {
    expect(refused('own-on')).toEqual(refusal('own-on', 'Did you mean own-one?'));
    expect(refused('own-ones', ['own-onez'])).toEqual(
      refusal('own-ones', 'Did you mean own-one, own-onez?'),
    );
  });

  test('without a terminology nobody knows which indications there are', () => {
    expect(
      refusalOf(() => {
        checkIndications({ ...subject, indication: 'zzz' }, rules, noTerminology);
      }),
    ).toBeUndefined();
    expect(() =>
      compileRules(rules, { terminology: noTerminology }).screen({
        subject: { ...subject, indication: 'zzz' },
        facts: {},
        at,
      }),
    ).not.toThrow();
  });

  test.each(['us', 'Germany', 'USA', 'US-', 'US-ABCD', ''])(
    '%j is refused as a place',
    (jurisdiction) => {
      expect(
        refusalOf(() => {
          checkForm({ ...subject, jurisdiction });
        }),
      ).toEqual({
        code: 'ID_UNKNOWN',
        path: '/subject/jurisdiction',
        message: `${JSON.stringify(jurisdiction)} is not a place.`,
        hint: 'Use a code in capitals, such as US, DE or CA-BC.',
      });
    },
  );

  test.each(['US', 'CA-BC', 'FR-2A1', undefined])('%j has the form of a place', (jurisdiction) => {
    expect(
      refusalOf(() => {
        checkForm({
          drug: 'ketamine',
          route: 'iv',
          ...(jurisdiction === undefined ? {} : { jurisdiction }),
        });
      }),
    ).toBeUndefined();
  });
});

describe('a moment of a session that is none', () => {
  test.each(['start', 'end', 'firstDevice', 'lastDevice'])(
    '%s is refused with what to write',
    (name) => {
      expect(refusalOf(() => momentsOf({ [name]: 'soon' }, readMoment(at)))).toEqual({
        code: 'DATE_INVALID',
        path: `/session/${name}`,
        message: '"soon" is no moment.',
        hint: 'Write 2025-01-06T09:00:00-05:00.',
      });
    },
  );
});

describe('an instant that is written with its zone', () => {
  const plain = readSpan('2026-01-05T15:00:00Z', 0);

  test.each([
    ['2026-01-05T15:00:00Z[America/New_York]', plain],
    ['2026-01-05T10:00:00-05:00[America/New_York]', plain],
    ['2026-01-05T11:00:00-04:00[America/New_York]', undefined],
    ['2026-01-05T15:00:00+00:00[America/New_York]', undefined],
    ['2026-01-05T15:00:00Z[Mars/Phobos]', undefined],
    ['2026-01-05T10:00:00-25:00', undefined],
    ['2026-01-05T10:00:00-05:60', undefined],
  ])('%s', (text, span) => {
    expect(readSpan(text, 0)).toEqual(span);
  });
});

describe('several ways to know one thing, one of which denies it', () => {
  const calm: Criterion = { fact: 'capacity', equals: [false] };
  const agreed: Criterion = { fact: 'consent', equals: [true] };
  const high = above(140);
  const odd: PatientFactsInput = {
    observations: [{ code: 'systolic-blood-pressure', value: 'high', at: '2026-01-05' }],
  };

  test.each<readonly [string, PatientFactsInput, readonly string[]]>([
    [
      'what nobody can read is asked for, and not what nobody said',
      { ...odd, capacity: true },
      ['systolic-blood-pressure'],
    ],
    ['the first way is asked for where none denies it', odd, ['capacity']],
    [
      'the first way that is open is asked for where one that is not first denies it',
      { ...odd, consent: false },
      ['systolic-blood-pressure'],
    ],
  ])('%s', (_, facts, missing) => {
    const found = explain({ decidedBy: [calm, agreed, high] }, facts);
    expect([found?.outcome, found?.missing]).toEqual(['unknown', missing]);
  });

  test('nothing is asked for where all deny it or nobody said more', () => {
    const when: Criterion = { decidedBy: [calm, agreed, high] };
    expect(outcomeOf(when, { capacity: true })).toBe('not-met');
    expect(outcomeOf(when, { capacity: true, consent: false })).toBe('not-met');
  });
});

describe('a rule that is asked only of what is recorded', () => {
  const guarded = makeRule(
    'r',
    { score: 'madrs', ...limit('>', 1, '{score}') },
    { onlyIfRecorded: [{ score: 'madrs' }] },
  );
  const terminology = {
    ...plainTerminology,
    hasSubstance: () => false,
    scaleNamed: (id: string) => (id === 'madrs' ? { id } : undefined),
  };
  const outcome = (facts: PatientFactsInput) =>
    screenWith([guarded], facts, { options: { terminology } }).findings.find(
      ({ rule }) => rule === 'r',
    )?.outcome;

  test.each<readonly [string, PatientFactsInput, string | undefined]>([
    ['it is recorded', { scores: [{ scale: 'madrs', total: 2, at }] }, 'met'],
    [
      'a score that nobody can read may be it',
      { scores: [{ scale: 'madr', total: 2, at }] },
      'unknown',
    ],
    ['nothing is recorded', {}, undefined],
    [
      'something else that nobody can read is recorded',
      { substances: [{ substance: 'x', use: 'current' }] },
      undefined,
    ],
  ])('%s', (_, facts, expected) => {
    expect(outcome(facts)).toBe(expected);
  });
});

describe('times that a clock change makes unclear', () => {
  test('are told together, each once', () => {
    const zoned = '2026-01-05T10:00:00-05:00[America/New_York]';
    const measured = (clock: string) => ({
      code: 'heart-rate',
      value: { value: 60, unit: '/min' as const },
      at: `2025-11-02T01:${clock}:00`,
    });
    const { findings } = screenWith(
      [],
      { observations: [measured('10'), measured('10'), measured('20')] },
      { at: zoned },
    );
    expect(findings.filter(({ rule }) => rule === 'data-time-unclear')).toEqual([
      {
        rule: 'data-time-unclear',
        record: 'data-time-unclear',
        kind: 'data',
        outcome: 'met',
        severity: 'moderate',
        action: 'check-data',
        message:
          'A clock change makes it unclear when this was, so that all it may mean is considered: 01:10 of 2025-11-02 comes twice in America/New_York; 01:20 of 2025-11-02 comes twice in America/New_York. Write the offset, such as -05:00.',
        because: [
          {
            fact: 'time',
            value: '2025-11-02T01:10:00',
            limit: '01:10 of 2025-11-02 comes twice in America/New_York',
          },
          {
            fact: 'time',
            value: '2025-11-02T01:20:00',
            limit: '01:20 of 2025-11-02 comes twice in America/New_York',
          },
        ],
        missing: [],
        cites: [],
      },
    ]);
  });
});
