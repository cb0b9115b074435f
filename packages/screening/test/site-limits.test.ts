import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { makeRule, outcomeOf, screenWith, systolic } from './rules.js';

describe('a limit that the site sets', () => {
  const bySite: Criterion = {
    observation: 'systolic-blood-pressure',
    is: '>=',
    value: { site: 'pause' },
    unit: 'mm[Hg]',
    against: 'value',
    basis: 'site',
  };

  test('has no default: until it is set the rule stays open and names it', () => {
    const [finding] = screenWith([makeRule('r', bySite)], {
      observations: [systolic(300, '09:00')],
    }).findings;
    expect(finding).toMatchObject({ outcome: 'unknown', missing: ['site:pause'] });
    const [both] = screenWith([makeRule('r', bySite)], {}).findings;
    expect(both?.missing).toEqual(['site:pause', 'systolic-blood-pressure']);
  });

  test('is asked for in words', () => {
    const { ask } = screenWith([makeRule('r', bySite)], { observations: [systolic(300, '09:00')] });
    expect(ask).toEqual([
      { fact: 'site:pause', question: 'What has the site set for pause?', decides: ['r'] },
    ]);
  });

  test('counts once it is set', () => {
    const site = { pause: { value: 180, unit: 'mm[Hg]' } };
    expect(outcomeOf(bySite, { observations: [systolic(180, '09:00')] }, { site })).toBe('met');
    expect(outcomeOf(bySite, { observations: [systolic(179, '09:00')] }, { site })).toBe('not-met');
    expect(outcomeOf(bySite, {}, { site })).toBe('unknown');
  });
});
