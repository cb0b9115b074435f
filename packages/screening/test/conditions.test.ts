import { describe, expect, test } from 'vitest';
import type { ConditionFact, Criterion } from '@openketamine/model';
import { explain, invented, listed, outcomeOf } from './rules.js';

describe('conditions', () => {
  const active: Criterion = { condition: 'migraine', status: 'active' };
  const ever: Criterion = { condition: 'migraine', status: 'ever' };

  test.each([
    ['active', 'met'],
    ['recurrence', 'met'],
    ['relapse', 'met'],
    ['inactive', 'not-met'],
    ['remission', 'not-met'],
    ['resolved', 'not-met'],
  ] as const)('that are %s: now is %s, ever is met', (clinicalStatus, expected) => {
    expect(outcomeOf(active, listed({ concept: 'migraine', clinicalStatus }))).toBe(expected);
    expect(outcomeOf(ever, listed({ concept: 'migraine', clinicalStatus }))).toBe('met');
  });

  test('without a status are open, unless the record says when they ended', () => {
    expect(outcomeOf(active, listed({ concept: 'migraine' }))).toBe('unknown');
    expect(outcomeOf(active, listed({ concept: 'migraine', abated: '2025' }))).toBe('not-met');
    expect(outcomeOf(active, listed({ concept: 'migraine', abated: '2027' }))).toBe('unknown');
    expect(explain(active, listed({ concept: 'migraine' }))?.missing).toEqual(['migraine.status']);
  });

  test.each(['unconfirmed', 'provisional', 'differential'] as const)(
    'that are %s leave it open',
    (verificationStatus) => {
      const facts = listed({ concept: 'migraine', clinicalStatus: 'active', verificationStatus });
      expect(explain(active, facts)).toMatchObject({
        outcome: 'unknown',
        missing: ['migraine.verification'],
      });
    },
  );

  test('that are only suspected and past are not present', () => {
    expect(
      outcomeOf(
        active,
        listed({
          concept: 'migraine',
          clinicalStatus: 'resolved',
          verificationStatus: 'provisional',
        }),
      ),
    ).toBe('not-met');
  });

  test('one sure entry outweighs others that are open or past', () => {
    const items = [
      { concept: 'migraine' },
      { concept: 'migraine', clinicalStatus: 'resolved' as const },
      { concept: 'migraine', clinicalStatus: 'active' as const, text: 'Migraine with aura' },
    ];
    const finding = explain(active, { conditions: { items } });
    expect(finding?.outcome).toBe('met');
    expect(finding?.because).toEqual([
      { fact: 'migraine', value: 'Migraine with aura, active', limit: 'present now' },
    ]);
  });

  test('an entry that is past and one that is open leave it open, and the open one is named', () => {
    const items = [
      { concept: 'migraine', clinicalStatus: 'resolved' as const },
      { concept: 'migraine' },
    ];
    expect(explain(active, { conditions: { complete: true, items } })).toMatchObject({
      outcome: 'unknown',
      missing: ['migraine.status'],
    });
  });

  test('a past entry of a list that is not complete leaves the present open', () => {
    expect(
      explain(active, listed({ concept: 'migraine', clinicalStatus: 'resolved' }, false)),
    ).toMatchObject({ outcome: 'unknown', missing: ['migraine'] });
  });

  test('not met shows the entry that is past, or that the complete list does not hold it', () => {
    expect(
      explain(active, listed({ concept: 'migraine', clinicalStatus: 'resolved', abated: '2020' }))
        ?.because,
    ).toEqual([
      { fact: 'migraine', value: 'migraine, resolved, until 2020', limit: 'present now' },
    ]);
    expect(explain(active, { conditions: { complete: true } })?.because).toEqual([
      { fact: 'migraine', value: 'not in the complete list', limit: 'present now' },
    ]);
  });

  test('absence of some is never proven by a list', () => {
    const shy: Criterion = { condition: 'pregnancy', status: 'active', absence: 'unknown' };
    expect(outcomeOf(shy, { conditions: { complete: true, items: [] } })).toBe('unknown');
    expect(outcomeOf(shy, listed({ concept: 'pregnancy', clinicalStatus: 'resolved' }))).toBe(
      'unknown',
    );
    expect(outcomeOf(shy, listed({ concept: 'pregnancy', clinicalStatus: 'active' }))).toBe('met');
  });

  test('attributes that differ rule an entry out, those not recorded leave it open and are named', () => {
    const test_: Criterion = {
      condition: 'migraine',
      status: 'ever',
      with: { severity: ['severe', 'moderate'], controlled: false },
    };
    expect(
      outcomeOf(test_, listed({ concept: 'migraine', severity: 'severe', controlled: false })),
    ).toBe('met');
    expect(outcomeOf(test_, listed({ concept: 'migraine', severity: 'mild' }))).toBe('not-met');
    expect(explain(test_, listed({ concept: 'migraine', severity: 'severe' }))?.missing).toEqual([
      'migraine.controlled',
    ]);
    expect(explain(test_, listed({ concept: 'migraine' }))?.missing).toEqual([
      'migraine.severity',
      'migraine.controlled',
    ]);
    expect(
      explain(test_, listed({ concept: 'migraine', severity: 'severe', controlled: false }))
        ?.because[0],
    ).toEqual({
      fact: 'migraine',
      value: 'migraine, severe, not controlled',
      limit: 'now or in the past, severity severe or moderate, not controlled',
    });
  });

  test('show every attribute that is recorded', () => {
    const fact: ConditionFact = {
      concept: 'migraine',
      clinicalStatus: 'active',
      stability: 'unstable',
      stage: '4',
      controlled: true,
      onset: '2020',
      abated: '2021',
    };
    const asked: Criterion = {
      condition: 'migraine',
      status: 'active',
      with: {
        stability: ['unstable'],
        stage: ['4', '5'],
        controlled: true,
        clinicallySignificant: true,
        primary: true,
      },
    };
    expect(
      explain({ condition: 'migraine', status: 'ever' }, listed(fact))?.because[0]?.value,
    ).toBe('migraine, active, unstable, stage 4, controlled, since 2020, until 2021');
    expect(
      explain(asked, listed({ ...fact, clinicallySignificant: true, primary: true }))?.because[0]
        ?.limit,
    ).toBe(
      'present now, stability unstable, stage 4 or 5, controlled, clinically significant, primary',
    );
  });

  test('within a span since onset', () => {
    const recent: Criterion = {
      condition: 'migraine',
      status: 'ever',
      within: { value: 42, unit: 'd', since: 'onset', ...invented, cite: 'source' },
    };
    expect(outcomeOf(recent, listed({ concept: 'migraine', onset: '2025-11-24' }))).toBe('met');
    expect(outcomeOf(recent, listed({ concept: 'migraine', onset: '2025-11-23' }))).toBe('not-met');
    expect(explain(recent, listed({ concept: 'migraine' }))?.missing).toEqual(['migraine.onset']);
    expect(outcomeOf(recent, listed({ concept: 'migraine', onset: '2026-02-01' }))).toBe('unknown');
    expect(explain(recent, listed({ concept: 'migraine', onset: '2025-12-24' }))?.because).toEqual([
      {
        fact: 'migraine',
        value: 'migraine, since 2025-12-24',
        limit: 'now or in the past, begun within 42 d',
        cite: 'source',
      },
    ]);
  });

  test('within a span since last present: what lasts still counts', () => {
    const lately: Criterion = {
      condition: 'migraine',
      status: 'ever',
      within: { value: 183, unit: 'd', since: 'last', ...invented },
    };
    expect(
      outcomeOf(lately, listed({ concept: 'migraine', clinicalStatus: 'active', onset: '2010' })),
    ).toBe('met');
    expect(
      outcomeOf(
        lately,
        listed({ concept: 'migraine', clinicalStatus: 'resolved', abated: '2025-07-06' }),
      ),
    ).toBe('met');
    expect(
      outcomeOf(
        lately,
        listed({ concept: 'migraine', clinicalStatus: 'resolved', abated: '2025-07-05' }),
      ),
    ).toBe('not-met');
    expect(
      outcomeOf(
        lately,
        listed({ concept: 'migraine', clinicalStatus: 'resolved', onset: '2025-12-01' }),
      ),
    ).toBe('met');
    expect(
      explain(lately, listed({ concept: 'migraine', clinicalStatus: 'resolved', onset: '2010' }))
        ?.missing,
    ).toEqual(['migraine.abated']);
  });

  test('within a span that the site sets', () => {
    const bySite: Criterion = {
      condition: 'migraine',
      status: 'ever',
      within: { value: { site: 'span' }, unit: 'd', since: 'onset', basis: 'site' },
    };
    expect(explain(bySite, listed({ concept: 'migraine', onset: '2026-01-01' }))?.missing).toEqual([
      'site:span',
    ]);
    expect(
      outcomeOf(bySite, listed({ concept: 'migraine', onset: '2026-01-01' }), {
        site: { span: { value: 7, unit: 'd' } },
      }),
    ).toBe('met');
  });
});
