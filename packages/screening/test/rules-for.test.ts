import { describe, expect, test } from 'vitest';
import type { Rule } from '@openketamine/model';
import { rulesFor, subjectOfProtocol } from '../src/index.js';
import { makeRule, screenWith, subject } from './rules.js';

const when = { condition: 'heart-failure', status: 'ever' } as const;
const rules: Rule[] = [
  makeRule('everywhere', when),
  makeRule('here', when, { places: ['US'] }),
  makeRule('there', when, { places: ['EU'] }),
  makeRule('other-drug', when, { applies: [{ drug: 'esketamine' }] }),
  makeRule('stops', when, { moment: 'between', kind: 'stop-rule' }),
  makeRule('watches', when, { moment: 'session' }),
  makeRule('excepted', when, { except: { protocols: ['p'] } }),
];
const ids = (...given: Parameters<typeof rulesFor>) => rulesFor(...given).map(({ id }) => id);

describe('the rules that hold for a subject', () => {
  test('are those of its place and treatment, in their order', () => {
    expect(ids(rules, { subject })).toEqual(['everywhere', 'here', 'excepted']);
    expect(ids(rules.toReversed(), { subject })).toEqual(['excepted', 'here', 'everywhere']);
    expect(ids(rules, { subject: { ...subject, jurisdiction: 'EU' } })).toContain('there');
    expect(ids(rules, { subject: { ...subject, jurisdiction: undefined } })).toEqual([
      'everywhere',
      'excepted',
    ]);
  });

  test('leave out a rule that excepts the protocol', () => {
    expect(ids(rules, { subject: { ...subject, protocol: 'p' } })).not.toContain('excepted');
  });

  test('are of the kinds asked for', () => {
    expect(ids(rules, { subject, kinds: ['contraindication'] })).toEqual([]);
    expect(ids(rules, { subject, kinds: ['stop-rule'] })).toEqual(['stops']);
  });

  test('hold those that stop a course only once it has begun', () => {
    expect(ids(rules, { subject, started: true })).toContain('stops');
    expect(ids(rules, { subject, started: false, kinds: ['stop-rule'] })).toEqual([]);
  });

  test('are those of a running session where that is asked', () => {
    expect(ids(rules, { subject, session: true })).toEqual(['watches']);
  });

  test('hold a rule of which one branch is left, and none of which no branch is', () => {
    const branch = (id: string, except?: Rule['except']) => ({
      id,
      says: id,
      when,
      except,
      severity: 'minor' as const,
      action: 'review' as const,
    });
    const { when: _, ...rule } = makeRule('branched', when);
    const none = { protocols: ['p'] };
    const about = { subject: { ...subject, protocol: 'p' } };
    expect(ids([{ ...rule, branches: [branch('a', none), branch('b')] }], about)).toEqual([
      'branched',
    ]);
    expect(ids([{ ...rule, branches: [branch('a', none)] }], about)).toEqual([]);
  });

  test('are exactly those that a screening of anybody answers', () => {
    for (const started of [true, false, undefined]) {
      for (const kinds of [undefined, ['stop-rule'], ['precaution']] as const) {
        const more = { kinds, ...(started === undefined ? {} : { started }) };
        const answered = screenWith(rules, {}, more as object).findings.flatMap(({ rule, kind }) =>
          kind === 'data' ? [] : [rule],
        );
        expect(ids(rules, { subject, ...more }).toSorted()).toEqual(answered.toSorted());
      }
    }
  });
});

test('the subject of a protocol is what the protocol says, in the place asked for', () => {
  const protocol = {
    id: 'p',
    drug: 'ketamine',
    route: 'oral',
    formulation: 'tablet',
    indications: ['trd', 'ptsd'],
  } as const;
  expect(subjectOfProtocol({ ...protocol, indications: ['trd', 'ptsd'] }, 'CA-BC')).toEqual({
    protocol: 'p',
    drug: 'ketamine',
    route: 'oral',
    formulation: 'tablet',
    indication: ['trd', 'ptsd'],
    jurisdiction: 'CA-BC',
  });
});
