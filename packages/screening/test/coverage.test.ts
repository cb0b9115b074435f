import type { Rule } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { compileRules, screen } from './plainly.js';
import { plainTerminology } from './plain-terminology.js';
import { makeRule } from './rules.js';

const when = { condition: 'migraine', status: 'ever' } as const;
const absent = { conditions: { complete: true } } as const;
const at = '2025-01-06';
const subject = { drug: 'ketamine', route: 'iv', jurisdiction: 'US' };

function screened(rules: readonly Rule[], other: object = {}) {
  return screen({ rules, facts: absent, at, subject: { ...subject, ...other } });
}

function open(rules: readonly Rule[], other: object = {}) {
  return screened(rules, other)
    .findings.filter(({ kind }) => kind === 'data')
    .map(({ rule, because }) => [rule, ...because.map(({ value, limit }) => `${value}: ${limit}`)]);
}

const everywhere = makeRule('everywhere', when, { applies: [{ drug: 'ketamine' }] });
const here = makeRule('here', when, {
  applies: [{ drug: 'ketamine', route: 'iv' }],
  places: ['US', 'CA'],
});
const there = makeRule('there', when, {
  applies: [
    { drug: 'esketamine', route: 'nasal' },
    { drug: 'ketamine', route: 'im' },
  ],
  places: ['EU'],
});

describe('a screening says what its rules cannot speak of, and is never clear then', () => {
  test('no rule for the drug: a slip in a name does not look like a patient without findings', () => {
    expect(open([here, there], { drug: 'ketamin' })).toEqual([
      ['data-no-rules', 'ketamin, iv: a drug and route with rules'],
    ]);
    expect(screened([here], { drug: 'ketamin' })).toMatchObject({
      overall: 'unknown',
      undecided: { exclude: 0, defer: 0, other: 1 },
      ask: [],
      findings: [
        {
          rule: 'data-no-rules',
          record: 'data-no-rules',
          kind: 'data',
          outcome: 'unknown',
          severity: 'major',
          action: 'check-data',
          message: 'No rule at hand is made for this drug and route: nothing was checked.',
          because: [{ fact: 'drug' }],
          missing: [],
          cites: [],
        },
      ],
    });
  });

  test('no rule at all', () => {
    expect(screened([]).overall).toBe('unknown');
  });

  test('no rule for the route, where other routes of the drug have rules', () => {
    expect(open([everywhere, here, there], { route: 'intravenous' })).toEqual([
      ['data-route-without-rules', 'intravenous: im, iv'],
    ]);
    const [finding] = screened([everywhere, here], { route: 'oral' }).findings.filter(
      ({ kind }) => kind === 'data',
    );
    expect(finding).toMatchObject({
      message: 'No rule at hand names this route: only the rules of every route were checked.',
      because: [{ fact: 'route' }],
    });
    expect(open([everywhere], { route: 'oral' })).toEqual([]);
  });

  test('a rule of every drug names the routes of each', () => {
    const routed = makeRule('routed', when, { applies: [{ route: 'iv' }] });
    expect(open([everywhere, routed], { route: 'oral' })).toEqual([
      ['data-route-without-rules', 'oral: iv'],
    ]);
  });

  test('no rule for the place, where other places have rules', () => {
    expect(open([everywhere, here, there], { jurisdiction: 'JP' })).toEqual([
      ['data-place-without-rules', 'JP: CA, EU, US'],
    ]);
    expect(open([everywhere, here, there], { jurisdiction: undefined })).toEqual([
      ['data-place-without-rules', 'none: CA, EU, US'],
    ]);
    expect(
      screened([everywhere, here], { jurisdiction: 'JP' }).findings.find(
        ({ kind }) => kind === 'data',
      )?.because[0]?.fact,
    ).toBe('jurisdiction');
    expect(
      [{ jurisdiction: 'JP' }, { jurisdiction: undefined }].map(
        (other) =>
          screened([everywhere, here], other).findings.find(({ kind }) => kind === 'data')?.message,
      ),
    ).toEqual([
      'No rule at hand is made for this place: only the rules of every place were checked.',
      'No place is named: only the rules of every place were checked.',
    ]);
  });

  test('nothing, where drug, route and place have rules, or a province inherits them', () => {
    expect(open([everywhere, here, there])).toEqual([]);
    expect(open([everywhere, here, there], { jurisdiction: 'CA-AB' })).toEqual([]);
    expect(screened([everywhere, here]).overall).toBe('clear');
  });

  test('nothing about places, where no rule names one', () => {
    expect(open([everywhere], { jurisdiction: 'JP' })).toEqual([]);
    expect(open([everywhere], { jurisdiction: undefined })).toEqual([]);
  });

  test('by the rules of a screening alone: rules of a running session count for it', () => {
    const session = makeRule('session', when, { moment: 'session' });
    expect(open([session])).toHaveLength(1);
    expect(
      compileRules([session], { session: true }).screen({ subject, facts: absent, at }).overall,
    ).toBe('clear');
  });
});

describe('a screener keeps nothing that may change', () => {
  test('each part of a subject chooses its own rules, whatever was asked before', () => {
    const rules = [
      makeRule('always', when),
      makeRule('formulation', when, { applies: [{ formulation: 'x' }] }),
      makeRule('protocol', when, { protocols: ['x'] }),
      makeRule('place', when, { places: ['CA'] }),
      makeRule('indication', when, { indications: ['x'] }),
      makeRule('drug', when, { applies: [{ drug: 'x' }] }),
      makeRule('route', when, { applies: [{ route: 'x' }] }),
      makeRule('stops', when, { kind: 'stop-rule', moment: 'between' }),
    ];
    const screener = compileRules(rules);
    const ask = (other: object, more: object = {}) =>
      screener
        .screen({ subject: { ...subject, ...other }, facts: absent, at, ...more })
        .findings.filter(({ kind }) => kind !== 'data')
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'always');
    for (let round = 0; round < 2; round++) {
      expect(ask({})).toEqual([]);
      expect(ask({ formulation: 'x' })).toEqual(['formulation']);
      expect(ask({ protocol: 'x' })).toEqual(['protocol']);
      expect(ask({ jurisdiction: 'CA' })).toEqual(['place']);
      expect(ask({ jurisdiction: undefined })).toEqual([]);
      expect(ask({ indication: 'x' })).toEqual(['indication']);
      expect(ask({ drug: 'x' })).toEqual(['drug']);
      expect(ask({ route: 'x' })).toEqual(['route']);
      expect(ask({}, { started: true })).toEqual(['stops']);
      expect(ask({}, { kinds: ['stop-rule'] })).toEqual(['stops']);
      expect(ask({}, { kinds: ['stop-rule'], started: false })).toEqual([]);
      expect(ask({}, { kinds: ['precaution'] })).toEqual([]);
    }
  });

  test('a thousand protocols and more may be asked about', () => {
    const screener = compileRules([makeRule('one', when, { protocols: ['p1200'] })]);
    const found = Array.from({ length: 1300 }, (_, index) => `p${index}`).filter((protocol) =>
      screener
        .screen({ subject: { ...subject, protocol }, facts: absent, at })
        .findings.some(({ rule }) => rule === 'one'),
    );
    expect(found).toEqual(['p1200']);
  });

  test('another moment, terminology or list of questions is used as given', () => {
    const screener = compileRules([everywhere]);
    const moments = ['2025-01-06', '2025-01-07', '2025-01-06'];
    expect(
      moments.map((moment) => screener.screen({ subject, facts: {}, at: moment }).subject.at),
    ).toEqual(moments);
    const two = [
      makeRule('a', { fact: 'capacity', equals: [false] }),
      makeRule('b', { fact: 'logistics.escort', equals: [true] }),
    ];
    const group = {
      id: 'both',
      question: 'Capacity and escort?',
      supplies: ['capacity', 'logistics.escort'],
    };
    const asked = (more: object) =>
      screen({ rules: two, subject, facts: {}, at, ...more }).ask.map(({ question }) => question);
    expect(asked({})).toHaveLength(2);
    expect(asked({ questions: [group] })).toEqual(['Capacity and escort?']);
    const terminology = { ...plainTerminology, label: () => 'something' };
    expect(asked({ terminology })).toEqual(['Something: yes or no?', 'Something: yes or no?']);
    expect(asked({ questions: [group], terminology })).toEqual(['Capacity and escort?']);
    expect(asked({})).toHaveLength(2);
  });

  test('a subject that was changed since is read anew', () => {
    const moving = { ...subject };
    const screener = compileRules([everywhere, here, there]);
    const rules = () =>
      screener
        .screen({ subject: moving, facts: absent, at })
        .findings.filter(({ kind }) => kind !== 'data')
        .map(({ rule }) => rule);
    expect(rules()).toEqual(['everywhere', 'here']);
    moving.jurisdiction = 'EU';
    moving.route = 'im';
    expect(rules()).toEqual(['everywhere', 'there']);
  });

  test('a list of rules that has grown, or in which one was replaced, is compiled anew', () => {
    const rules = [everywhere];
    expect(screened(rules).findings).toHaveLength(1);
    rules.push(here);
    expect(screened(rules).findings).toHaveLength(2);
    rules[1] = makeRule('other', when);
    expect(screened(rules).findings.map(({ rule }) => rule)).toEqual(['everywhere', 'other']);
  });
});
