import { describe, expect, test } from 'vitest';
import type { Rule } from '@openketamine/model';
import {
  absent,
  acting,
  invented,
  makeRule,
  migraine,
  present,
  screenWith,
  systolic,
} from './rules.js';

describe('findings', () => {
  test('of equal weight stand by name', () => {
    const rules = ['c', 'a', 'b', 'd'].map((id) => makeRule(id, migraine));
    expect(screenWith(rules, present).findings.map(({ rule }) => rule)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('say what a label contraindicates where their rule does, whatever is known of the patient', () => {
    const rules = [
      makeRule('a', migraine, {
        contraindicated: true,
        kind: 'contraindication',
        action: 'exclude',
      }),
      makeRule('b', migraine, { kind: 'contraindication', action: 'exclude' }),
    ];
    for (const facts of [present, absent, {}])
      expect(
        screenWith(rules, facts)
          .findings.toSorted((one, other) => one.rule.localeCompare(other.rule))
          .map(({ contraindicated }) => contraindicated),
      ).toEqual([true, undefined]);
  });

  test('of one rule keep the order of its branches', () => {
    const branch = (id: string) =>
      ({ id, says: id, when: migraine, severity: 'minor', action: 'review' }) as const;
    const rule: Rule = { ...makeRule('r', migraine), branches: [branch('z'), branch('a')] };
    delete rule.when;
    expect(screenWith([rule], present).findings.map((finding) => finding.branch)).toEqual([
      'z',
      'a',
    ]);
  });

  test('stand in the order of what matters: met before open before not met, and by action and severity', () => {
    const rules = [
      acting('monitor', 'd'),
      acting('review', 'c', { severity: 'minor' }),
      acting('review', 'b', { severity: 'critical' }),
      acting('exclude', 'a'),
      acting('exclude', 'z'),
    ];
    const facts = {
      conditions: {
        items: [
          { concept: 'd' },
          { concept: 'c' },
          { concept: 'b' },
          { concept: 'z', verificationStatus: 'refuted' as const },
        ],
      },
    };
    const findings = screenWith(rules, facts).findings.map(
      ({ rule, outcome }) => `${rule} ${outcome}`,
    );
    expect(findings).toEqual([
      'review-b met',
      'review-c met',
      'monitor-d met',
      'exclude-a unknown',
      'exclude-z unknown',
    ]);
  });

  test('carry record, kind, authority, places, reasons and every citation', () => {
    const rule = makeRule(
      'r',
      {
        all: [
          migraine,
          {
            observation: 'systolic-blood-pressure',
            is: '>',
            value: 140,
            unit: 'mm[Hg]',
            against: 'value',
            basis: 'label',
            cite: 'second',
            verification: 'primary',
          },
        ],
      },
      {
        places: ['US'],
        source: {
          basis: 'label',
          cite: 'first',
          also: [{ cite: 'third' }],
          verification: 'primary',
        },
      },
    );
    const [finding] = screenWith([rule], {
      ...present,
      observations: [systolic(150, '09:00')],
    }).findings;
    expect(finding).toMatchObject({
      rule: 'r',
      record: 'R',
      kind: 'precaution',
      authority: 'label',
      places: ['US'],
      outcome: 'met',
      severity: 'moderate',
      action: 'review',
      message: 'r is met',
      missing: [],
      verification: 'primary',
    });
    expect(finding?.cites.toSorted()).toEqual(['first', 'second', 'third']);
    expect(finding?.because).toEqual([
      { fact: 'migraine', value: 'migraine, active', limit: 'present now' },
      {
        fact: 'systolic-blood-pressure',
        value: '150 mm[Hg] at 2026-01-05T09:00:00-05:00',
        limit: '> 140 mm[Hg]',
        cite: 'second',
      },
    ]);
  });

  test('of an undecided rule name only what is missing, and of a decided one only what decided', () => {
    const rule = makeRule('r', { any: [migraine, { fact: 'capacity', equals: [false] }] });
    const open = screenWith([rule], { ...absent }).findings[0];
    expect(open).toMatchObject({ outcome: 'unknown', because: [], missing: ['capacity'] });
    const met = screenWith([rule], { capacity: false }).findings[0];
    expect(met).toMatchObject({ outcome: 'met', missing: [] });
    expect(met?.because.map(({ fact }) => fact)).toEqual(['capacity']);
  });

  test('of a rule with branches stand one by one, each with its own action and changes', () => {
    const change = { change: 'longer-observation', says: 'Longer.', ...invented } as const;
    const rule: Rule = {
      ...makeRule('r', migraine),
      branches: [
        {
          id: 'severe',
          says: 's',
          when: { fact: 'hepaticImpairment', equals: ['severe'] },
          severity: 'critical',
          action: 'exclude',
        },
        {
          id: 'moderate',
          says: 'm',
          message: 'own message',
          when: { fact: 'hepaticImpairment', equals: ['moderate'] },
          severity: 'minor',
          action: 'monitor',
          changes: [change],
        },
      ],
    };
    delete rule.when;
    const findings = screenWith([rule], { hepaticImpairment: 'moderate' }).findings;
    expect(
      findings.map(({ branch, outcome, action, message, changes }) => ({
        branch,
        outcome,
        action,
        message,
        changes,
      })),
    ).toEqual([
      {
        branch: 'moderate',
        outcome: 'met',
        action: 'monitor',
        message: 'own message',
        changes: [change],
      },
      {
        branch: 'severe',
        outcome: 'not-met',
        action: 'exclude',
        message: 'r is met',
        changes: undefined,
      },
    ]);
  });

  test('of a rule that is not met carry no changes of the plan', () => {
    const change = { change: 'stop-course', says: 'Stop.', ...invented } as const;
    const rule = makeRule('r', migraine, { changes: [change] });
    expect(screenWith([rule], absent).findings[0]?.changes).toBeUndefined();
    expect(screenWith([rule], present).findings[0]?.changes).toEqual([change]);
  });
});
