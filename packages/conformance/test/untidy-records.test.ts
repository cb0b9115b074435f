import { describe, expect, test } from 'vitest';
import type { Finding, PatientFactsInput } from '@openketamine/model';
import { questions, rules } from '@openketamine/risk';
import { compileRules } from '@openketamine/screening';
import { readFacts } from '@openketamine/screening/facts';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

const screener = compileRules(rules, { terminology, questions });

/** Screens somebody for the spray in the US with what a clinic would record. */
function screened(input: object, at = '2025-01-06T09:00:00-05:00[America/New_York]') {
  return screener.screen({
    subject: { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' },
    facts: readFacts(input, terminology),
    at,
  });
}

const outcomeIn = (findings: readonly Finding[], rule: string) =>
  findings.find((finding) => finding.rule === rule)?.outcome;
const dataIn = (findings: readonly Finding[]) =>
  findings.filter(({ kind }) => kind === 'data').map(({ rule }) => rule);

const drank = (lastTaken: string, use = 'current') => ({
  substances: [{ substance: 'alcohol', use, lastTaken }],
  conditions: { complete: true, items: [] },
});

describe('times as a clinic writes them', () => {
  test.each([
    [
      'a zone without an offset',
      '2025-01-06T09:00:00-05:00[America/New_York]',
      '2025-01-05T20:30[America/Los_Angeles]',
      'met',
    ],
    [
      'the night on which clocks go forward',
      '2025-03-09T09:00:00-04:00[America/New_York]',
      '2025-03-08T20:30[America/New_York]',
      'met',
    ],
    [
      'that night by the zone of the screening',
      '2025-03-09T09:00:00-04:00[America/New_York]',
      '2025-03-08T20:30',
      'met',
    ],
    [
      'the night on which they go back',
      '2025-11-02T08:00:00-05:00[America/New_York]',
      '2025-11-01T20:30[America/New_York]',
      'not-met',
    ],
    [
      'an ordinary night',
      '2025-01-06T09:00:00-05:00[America/New_York]',
      '2025-01-05T20:30',
      'not-met',
    ],
  ])('%s: the last drink', (_, at, lastTaken, expected) => {
    expect(outcomeIn(screened(drank(lastTaken), at).findings, 'alcohol')).toBe(expected);
  });

  test.each(['2025-01-05T20:30[America/Nowhere]', '2025-01-05T20:30+09:00[America/New_York]'])(
    '%s is not a time, and says so',
    (lastTaken) => {
      const { findings } = screened(drank(lastTaken));
      expect(outcomeIn(findings, 'alcohol')).toBe('unknown');
      expect(dataIn(findings)).toContain('data-date-unreadable');
    },
  );

  test.each(['0000-01-01', '0900-05-05', '1890-01-01'])('born on %s is not an age', (birthDate) => {
    const facts = { birthDate } as PatientFactsInput;
    const { findings } = screener.screen({
      subject: { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' },
      facts,
      at: '2025-01-06',
    });
    expect(outcomeIn(findings, 'esketamine-us-under-18')).toBe('unknown');
    expect(dataIn(findings)).toContain('data-date-unreadable');
  });

  test('215 months are 17 years', () => {
    const { findings } = screened({ age: { value: 215, unit: 'mo' } });
    expect(outcomeIn(findings, 'esketamine-us-under-18')).toBe('met');
  });
});

describe('one fact with two values', () => {
  test('drinks none, and drank an hour ago', () => {
    const { findings } = screened(drank('2025-01-06T08:00', 'none'));
    expect(outcomeIn(findings, 'alcohol')).toBe('met');
    expect(dataIn(findings)).toContain('data-substance-use');
  });
});

describe('pressures that nobody has', () => {
  const rule = 'esketamine-us-blood-pressure-before-dose';
  const pressure = (systolic: number, diastolic: number, at = '2025-01-06T08:50:00-05:00') => ({
    observations: [
      ['systolic-blood-pressure', systolic] as const,
      ['diastolic-blood-pressure', diastolic] as const,
    ].map(([code, value]) => ({
      code,
      value: { value, unit: 'mm[Hg]' },
      at,
      context: ['pre-dose'],
    })),
  });

  test.each([
    [19, 12],
    [0, 0],
    [-120, 80],
    [1400, 900],
    [80, 120],
  ])('%d/%d is not normal, and not high', (systolic, diastolic) => {
    const facts = pressure(systolic, diastolic) as PatientFactsInput;
    const { findings } = screener.screen({
      subject: { drug: 'esketamine', route: 'nasal', jurisdiction: 'US', indication: 'trd' },
      facts,
      at: '2025-01-06T09:00:00-05:00',
    });
    expect(outcomeIn(findings, rule)).toBe('unknown');
    expect(dataIn(findings)).toContain('data-implausible');
  });

  test('of the day and of a minute: the worse decides', () => {
    const facts = {
      observations: [
        ...pressure(190, 85, '2025-01-06').observations.slice(0, 1),
        ...pressure(138, 80, '2025-01-06T08:30:00-05:00').observations,
      ],
    };
    expect(outcomeIn(screened(facts).findings, rule)).toBe('met');
  });
});

describe('what nobody recognizes', () => {
  const complete = (item: object) => ({ conditions: { complete: true, items: [item] } });

  test.each([
    ['a malformed code', { codes: [{ system: 'icd10cm', code: 'garbage' }] }],
    ['a code that is not listed', { codes: [{ system: 'icd10cm', code: 'Z99.99' }] }],
    ['a code system that is none', { codes: [{ system: 'icd10', code: 'E78.5' }] }],
    ['free text', { text: 'something odd' }],
  ])('%s leaves the aneurysm open, in one line', (_, item) => {
    const { findings } = screened(complete(item));
    expect(outcomeIn(findings, 'esketamine-us-aneurysm')).toBe('unknown');
    const lines = findings.filter(({ rule }) => rule === 'data-not-evaluable');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.message).toMatch(
      /^Not recognized: .* rules wait for the conditions\. .*other-condition/u,
    );
  });

  test.each([
    ['high cholesterol', { codes: [{ system: 'icd10cm', code: 'E78.5' }] }],
    ['somebody looked', { text: 'something odd', concept: 'other-condition' }],
  ])('%s is known to be something else', (_, item) => {
    expect(outcomeIn(screened(complete(item)).findings, 'esketamine-us-aneurysm')).toBe('not-met');
  });

  test('a bleed in free text, and a history that says too little, are asked for by name', () => {
    for (const item of [
      { text: 'brain bleed 2011, basal ganglia' },
      { codes: [{ system: 'icd10cm', code: 'Z86.79' }] },
    ]) {
      const { ask, findings, overall } = screened(
        complete({ ...item, clinicalStatus: 'resolved' }),
      );
      expect(outcomeIn(findings, 'esketamine-us-intracerebral-hemorrhage')).toBe('unknown');
      expect(ask.map(({ fact }) => fact)).toContain('intracerebral-hemorrhage.verification');
      expect(overall).toBe('unknown');
    }
  });

  test('a disorder in remission is past, and counts within its window', () => {
    const rule = 'esketamine-us-past-substance-use';
    const code = (abated: string) =>
      complete({ codes: [{ system: 'icd10cm', code: 'F10.21' }], abated });
    expect(outcomeIn(screened(code('2024-11-05')).findings, rule)).toBe('met');
    const active = screened({
      conditions: {
        complete: true,
        items: [{ codes: [{ system: 'icd10cm', code: 'F10.21' }], clinicalStatus: 'active' }],
      },
    });
    expect(dataIn(active.findings)).toContain('data-condition-status');
  });

  test('a substance, a scale and a class are told with what is near', () => {
    const { findings } = screened({
      substances: [{ substance: 'cocain', use: 'current' }],
      scores: [
        { scale: 'mards', total: 30, at: '2025-01-06' },
        { scale: 'child-pugh', class: 'D', at: '2025-01-06' },
      ],
    });
    const notes = findings
      .filter(({ rule }) => rule === 'data-not-evaluable')
      .flatMap(({ because }) => because.map(({ value, note }) => `${value}: ${note ?? ''}`));
    expect(notes).toContain('cocain: Did you mean cocaine?');
    expect(notes.find((note) => note.startsWith('mards'))).toContain('madrs');
    expect(notes.find((note) => note.startsWith('child-pugh, class D'))).toBeDefined();
  });
});
