import {
  actions,
  moreUrgent,
  severities,
  urgencies,
  urgencyOf,
  weights,
  worstUndecidedOf,
  type Judged,
} from '@openketamine/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acting, having, screenWith } from './rules.js';

const finding = fc.record<Judged>({
  rule: fc.constantFrom('a', 'b', 'c', 'd'),
  outcome: fc.constantFrom('met', 'not-met', 'unknown'),
  severity: fc.constantFrom(...severities),
  action: fc.constantFrom(...actions),
});
const rank = (urgency: (typeof urgencies)[number]) => urgencies.indexOf(urgency);

describe('what must happen now', () => {
  test('is never milder than to ask while a critical or major rule, or one that weighs, is undecided', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const open = findings.some(
          ({ outcome, severity, action }) =>
            outcome === 'unknown' &&
            (severity === 'critical' ||
              severity === 'major' ||
              ['exclude', 'defer', 'review'].includes(weights[action])),
        );
        expect(rank(urgencyOf(findings))).toBeLessThanOrEqual(rank(open ? 'ask' : 'fine'));
      }),
    );
  });

  test('is to stop at once where an exclusion, a stop or an emergency is met, whatever its severity', () => {
    const stopping = ['exclude', 'stop-course', 'emergency', 'stop-session', 'pause-session'];
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const stop = findings.some(
          ({ outcome, action }) => outcome === 'met' && stopping.includes(action),
        );
        expect(urgencyOf(findings) === 'stop-now').toBe(stop);
      }),
    );
  });

  test('is at least to call a prescriber where a critical rule is met that weighs, to defer or to ask where lesser ones are', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const met = findings.filter(
          ({ outcome, action }) => outcome === 'met' && weights[action] !== 'none',
        );
        const floor = met.some(({ severity }) => severity === 'critical')
          ? 'escalate'
          : met.some(({ action }) => weights[action] === 'defer')
            ? 'defer'
            : met.some(({ severity }) => severity === 'major')
              ? 'ask'
              : 'fine';
        expect(rank(urgencyOf(findings))).toBeLessThanOrEqual(rank(floor));
      }),
    );
  });

  test('never gets milder by one more finding, and does not hang on their order', () => {
    fc.assert(
      fc.property(fc.array(finding), finding, (findings, entry) => {
        const before = urgencyOf(findings);
        expect(urgencyOf([...findings, entry])).toBe(moreUrgent(before, urgencyOf([entry])));
        expect(urgencyOf(findings.toReversed())).toBe(before);
      }),
    );
  });

  test.each([
    ['review', 'met', 'critical', 'escalate'],
    ['review', 'met', 'major', 'ask'],
    ['review', 'met', 'moderate', 'ask'],
    ['defer', 'met', 'minor', 'defer'],
    ['defer', 'met', 'critical', 'escalate'],
    ['escalate', 'met', 'minor', 'escalate'],
    ['rescue', 'met', 'major', 'escalate'],
    ['monitor', 'met', 'moderate', 'fine'],
    ['monitor', 'met', 'major', 'ask'],
    ['check-data', 'met', 'moderate', 'ask'],
    ['repeat-measurement', 'met', 'minor', 'ask'],
    ['keep-observing', 'met', 'minor', 'ask'],
    ['none', 'met', 'critical', 'fine'],
    ['discharge', 'met', 'critical', 'fine'],
    ['discharge', 'unknown', 'minor', 'ask'],
    ['exclude', 'unknown', 'minor', 'ask'],
    ['none', 'unknown', 'critical', 'ask'],
    ['monitor', 'unknown', 'major', 'ask'],
    ['monitor', 'unknown', 'moderate', 'fine'],
    ['document', 'unknown', 'minor', 'fine'],
    ['exclude', 'not-met', 'critical', 'fine'],
  ] as const)('%s, %s, %s reads %s', (action, outcome, severity, expected) => {
    expect(urgencyOf([{ rule: 'r', action, outcome, severity }])).toBe(expected);
  });

  test('of no findings is fine: what they do not hold it cannot know', () => {
    expect(urgencyOf([])).toBe('fine');
  });
});

describe('the worst undecided rule', () => {
  test('is null exactly where nothing is undecided', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const open = findings.some(({ outcome }) => outcome === 'unknown');
        expect(worstUndecidedOf(findings) === null).toBe(!open);
      }),
    );
  });

  test('is the most serious; of equals the one that asks for most, then the first by name', () => {
    const open = (
      rule: string,
      severity: Judged['severity'],
      action: Judged['action'],
    ): Judged => ({
      rule,
      severity,
      action,
      outcome: 'unknown',
    });
    const list = [
      open('minor-exclude', 'minor', 'exclude'),
      open('major-b', 'major', 'defer'),
      open('major-a', 'major', 'defer'),
      open('major-review', 'major', 'review'),
    ];
    expect(worstUndecidedOf(list)).toEqual({ rule: 'major-a', severity: 'major', action: 'defer' });
    expect(worstUndecidedOf(list.toReversed())?.rule).toBe('major-a');
    const met: Judged = { ...open('met', 'critical', 'exclude'), outcome: 'met' };
    expect(worstUndecidedOf([met, ...list])?.rule).toBe('major-a');
  });
});

describe('a screening', () => {
  const rules = [
    acting('exclude', 'a', { severity: 'critical' }),
    acting('review', 'b', { severity: 'major' }),
    acting('monitor', 'c', { severity: 'minor' }),
  ];

  test('says the urgency, the worst undecided rule, and how many are undecided by severity', () => {
    expect(screenWith(rules, {})).toMatchObject({
      overall: 'unknown',
      urgency: 'ask',
      worstUndecided: { rule: 'exclude-a', severity: 'critical', action: 'exclude' },
      undecided: {
        exclude: 1,
        defer: 0,
        other: 2,
        bySeverity: { critical: 1, major: 1, moderate: 0, minor: 1, information: 0 },
      },
    });
  });

  test('is fine only where all that weighs is decided', () => {
    const clear = screenWith(rules, having());
    expect(clear).toMatchObject({ overall: 'clear', urgency: 'fine', worstUndecided: null });
    expect(screenWith(rules, having('c')).urgency).toBe('fine');
    expect(screenWith(rules, having('a')).urgency).toBe('stop-now');
  });
});
