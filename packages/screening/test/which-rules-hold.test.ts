import { describe, expect, test } from 'vitest';
import type { Rule } from '@openketamine/model';
import { makeRule, migraine, present, screenWith, subject } from './rules.js';

describe('a rule holds', () => {
  const holds = (more: Partial<Rule>, input: object = {}) =>
    screenWith([makeRule('r', migraine, more)], present, {
      subject: { ...subject, ...input },
    }).findings.some(({ rule }) => rule === 'r');

  test('in its places, in their provinces, and without a place everywhere', () => {
    expect(holds({ places: ['US'] })).toBe(true);
    expect(holds({ places: ['EU', 'UK'] })).toBe(false);
    expect(holds({ places: ['CA'] }, { jurisdiction: 'CA-AB' })).toBe(true);
    expect(holds({ places: ['CA-AB'] }, { jurisdiction: 'CA' })).toBe(false);
    expect(holds({ places: ['EU'] }, { jurisdiction: 'NO' })).toBe(true);
    expect(holds({ places: ['UK'] }, { jurisdiction: 'GB-SCT' })).toBe(true);
    expect(holds({ places: ['GB'] }, { jurisdiction: 'UK' })).toBe(true);
    expect(holds({ places: ['EU'] }, { jurisdiction: 'CH' })).toBe(false);
    expect(holds({ places: ['C'] as never }, { jurisdiction: 'CA' })).toBe(false);
    expect(holds({})).toBe(true);
    expect(holds({ places: ['US'] }, { jurisdiction: undefined })).toBe(false);
    expect(holds({}, { jurisdiction: undefined })).toBe(true);
  });

  test('for its drug, route and formulation', () => {
    expect(holds({ applies: [{ drug: 'ketamine', route: 'iv' }] })).toBe(true);
    expect(holds({ applies: [{ drug: 'esketamine' }] })).toBe(false);
    expect(holds({ applies: [{ drug: 'ketamine', route: 'im' }] })).toBe(false);
    expect(holds({ applies: [{ drug: 'esketamine' }, { route: 'iv' }] })).toBe(true);
    expect(holds({ applies: [{ formulation: 'lozenge' }] })).toBe(false);
    expect(holds({ applies: [{ formulation: 'lozenge' }] }, { formulation: 'lozenge' })).toBe(true);
  });

  test('for its protocols and indications alone, where it names some', () => {
    expect(holds({ protocols: ['p'] })).toBe(false);
    expect(holds({ protocols: ['p'] }, { protocol: 'p' })).toBe(true);
    expect(holds({ indications: ['trd'] })).toBe(false);
    expect(holds({ indications: ['trd'] }, { indication: 'trd' })).toBe(true);
    expect(holds({ indications: ['trd'] }, { indication: ['mdsi', 'trd'] })).toBe(true);
  });

  test('where one of several places, protocols or indications fits', () => {
    expect(holds({ places: ['EU', 'US'] })).toBe(true);
    expect(holds({ protocols: ['o', 'p'] }, { protocol: 'p' })).toBe(true);
    expect(holds({ protocols: ['o'] }, { protocol: 'p' })).toBe(false);
    expect(holds({ indications: ['ptsd'] }, { indication: ['mdsi', 'trd'] })).toBe(false);
    expect(holds({ applies: [{ formulation: 'lozenge' }, {}] })).toBe(true);
    const except = { protocols: ['o'], indications: ['aud'] };
    expect(holds({ except }, { protocol: 'p', indication: 'trd' })).toBe(true);
    expect(holds({ except: { protocols: ['o'] } }, { protocol: 'p', indication: 'o' })).toBe(true);
    expect(holds({ except: { indications: ['aud'] } }, { protocol: 'aud' })).toBe(true);
  });

  test('not for the protocols and indications it excepts: a rule never excludes what a protocol treats', () => {
    expect(holds({ except: { indications: ['aud'] } }, { indication: ['aud'] })).toBe(false);
    expect(holds({ except: { indications: ['aud'] } }, { indication: 'trd' })).toBe(true);
    expect(holds({ except: { protocols: ['p'] } }, { protocol: 'p' })).toBe(false);
    expect(holds({ except: { protocols: ['p'] } })).toBe(true);
  });

  test('in a branch only where the branch does not except it', () => {
    const rule: Rule = {
      ...makeRule('r', migraine),
      branches: [
        {
          id: 'one',
          says: 's',
          when: migraine,
          severity: 'minor',
          action: 'review',
          except: { indications: ['aud'] },
        },
        { id: 'two', says: 's', when: migraine, severity: 'minor', action: 'review' },
      ],
    };
    delete rule.when;
    const branches = (indication: string) =>
      screenWith([rule], present, { subject: { ...subject, indication } }).findings.map(
        ({ branch }) => branch,
      );
    expect(branches('trd')).toEqual(['one', 'two']);
    expect(branches('aud')).toEqual(['two']);
  });

  test('of the kinds asked for', () => {
    const rules = [makeRule('p', migraine), makeRule('e', migraine, { kind: 'eligibility' })];
    expect(
      screenWith(rules, present, { kinds: ['eligibility'] }).findings.map(({ rule }) => rule),
    ).toEqual(['e']);
  });

  test('that stops a course only once the course has begun, or when stop rules are asked for', () => {
    const rules = [makeRule('s', migraine, { kind: 'stop-rule', moment: 'between' })];
    expect(screenWith(rules, present).findings).toHaveLength(0);
    expect(screenWith(rules, present, { started: false }).findings).toHaveLength(0);
    expect(screenWith(rules, present, { started: true }).findings).toHaveLength(1);
    expect(screenWith(rules, present, { kinds: ['stop-rule'] }).findings).toHaveLength(1);
  });

  test('never in a screening where it is judged while a session runs', () => {
    const rules = [makeRule('s', migraine, { moment: 'session' })];
    expect(
      screenWith(rules, present, { started: true }).findings.filter(({ rule }) => rule === 's'),
    ).toEqual([]);
  });
});
