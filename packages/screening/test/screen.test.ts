/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import { describe, expect, test } from 'vitest';
import { OpenKetamineError, type Criterion, type Rule } from '@openketamine/model';
import { compileRules, eligibilityOf, screen } from '../src/index.js';
import { at, invented, makeRule, outcomeOf, screenWith, subject, systolic } from './rules.js';

const migraine = { condition: 'migraine', status: 'active' } as const;
const present = {
  conditions: {
    complete: true,
    items: [{ concept: 'migraine', clinicalStatus: 'active' as const }],
  },
};
const absent = { conditions: { complete: true, items: [] } };

const acting = (action: Rule['action'], condition: string, more: Partial<Rule> = {}) =>
  makeRule(`${action}-${condition}`, { condition, status: 'ever' }, { action, ...more });

function having(...concepts: string[]) {
  return { conditions: { complete: true, items: concepts.map((concept) => ({ concept })) } };
}

describe('the overall result is the first that holds', () => {
  const rules = [
    acting('exclude', 'a'),
    acting('defer', 'b'),
    acting('review', 'c'),
    acting('monitor', 'd'),
    acting('none', 'e'),
  ];

  test('exclude, when an excluding rule is met, whatever else', () => {
    expect(screenWith(rules, having('a', 'b', 'c', 'd')).overall).toBe('exclude');
  });

  test('exclude, even while other rules are undecided', () => {
    expect(screenWith(rules, { conditions: { items: [{ concept: 'a' }] } }).overall).toBe(
      'exclude',
    );
  });

  test('unknown, when an excluding rule is undecided, before a met deferral', () => {
    const result = screenWith(rules, {
      conditions: { items: [{ concept: 'b' }, { concept: 'd' }] },
    });
    expect(result.overall).toBe('unknown');
    expect(result.undecided).toEqual({ exclude: 1, defer: 0, other: 2 });
  });

  test('unknown, when a deferring rule is undecided, before a met caution', () => {
    const result = screenWith([acting('defer', 'b'), acting('monitor', 'd')], {
      conditions: { items: [{ concept: 'd' }] },
    });
    expect(result.overall).toBe('unknown');
    expect(result.undecided).toEqual({ exclude: 0, defer: 1, other: 0 });
  });

  test('then defer, review, caution', () => {
    expect(screenWith(rules, having('b', 'c', 'd')).overall).toBe('defer');
    expect(screenWith(rules, having('c', 'd')).overall).toBe('review');
    expect(screenWith(rules, having('d')).overall).toBe('caution');
  });

  test('a met review stands before a caution that is undecided', () => {
    const result = screenWith([acting('review', 'c'), acting('monitor', 'd')], {
      conditions: { items: [{ concept: 'c' }] },
    });
    expect(result.overall).toBe('review');
    expect(result.undecided.other).toBe(1);
  });

  test('unknown, when anything else is undecided and nothing is met', () => {
    expect(screenWith([acting('monitor', 'd')], {}).overall).toBe('unknown');
  });

  test('clear, when everything is decided and nothing is met; "studied, no action" does not weigh', () => {
    expect(screenWith(rules, having()).overall).toBe('clear');
    expect(screenWith(rules, having('e')).overall).toBe('clear');
  });
});

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

  test('of one rule keep the order of its branches', () => {
    const branch = (id: string) =>
      ({ id, says: id, when: migraine, severity: 'minor', action: 'review' }) as const;
    const rule: Rule = { ...makeRule('r', migraine), branches: [branch('z'), branch('a')] };
    delete rule.when;
    expect(screenWith([rule], present).findings.map((one) => one.branch)).toEqual(['z', 'a']);
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

describe('a screener', () => {
  test('of no kind, though all were asked for just before', () => {
    const compiled = compileRules([makeRule('r', migraine)]);
    const about = { subject, facts: present, at };
    expect(compiled.evaluate(about).findings).toHaveLength(1);
    expect(compiled.evaluate({ ...about, kinds: [] }).findings).toEqual([]);
    expect(compiled.evaluate(about).findings).toHaveLength(1);
  });

  test('the same whatever the protocol, when it is asked again after very many others', () => {
    const ours = makeRule('r', migraine, { protocols: ['ours'] });
    const compiled = compileRules([ours, makeRule('every', migraine)]);
    const found = (protocol: string) =>
      compiled.evaluate({ subject: { ...subject, protocol }, facts: present, at }).findings.length;
    expect(found('ours')).toBe(2);
    for (let index = 0; index < 1001; index++) expect(found(`other-${index}`)).toBe(1);
    expect(found('ours')).toBe(2);
  });

  test('answers each input by itself, whatever it answered before', () => {
    const screener = compileRules([
      makeRule('us', migraine, { places: ['US'] }),
      makeRule('eu', migraine, { places: ['EU'] }),
    ]);
    const rulesIn = (jurisdiction: string, kinds?: ['eligibility']) =>
      screener
        .screen({
          subject: { ...subject, jurisdiction },
          facts: present,
          at,
          ...(kinds === undefined ? {} : { kinds }),
        })
        .findings.map(({ rule }) => rule);
    expect(rulesIn('US')).toEqual(['us']);
    expect(rulesIn('EU')).toEqual(['eu']);
    expect(rulesIn('US', ['eligibility'])).toEqual([]);
    expect(rulesIn('US')).toEqual(['us']);
  });

  test('says what it was asked about', () => {
    const about = screenWith(
      [],
      {},
      { subject: { ...subject, protocol: 'p', indication: ['trd', 'mdd'] } },
    ).subject;
    expect(about).toEqual({
      drug: 'ketamine',
      route: 'iv',
      jurisdiction: 'US',
      protocol: 'p',
      indication: 'trd,mdd',
      at,
    });
    expect(screenWith([], {}, { subject: { drug: 'ketamine', route: 'iv' } }).subject).toEqual({
      drug: 'ketamine',
      route: 'iv',
      jurisdiction: '',
      at,
    });
  });

  test('refuses a moment that is none', () => {
    expect(() => screenWith([], {}, { at: 'soon' })).toThrow(OpenKetamineError);
  });

  test('through `screen` gives the same as compiled by hand, and keeps apart what it was compiled with', () => {
    const rules = [
      makeRule('r', {
        observation: 'pressure',
        is: '>',
        value: 1,
        unit: 'mm[Hg]',
        against: 'value',
        ...invented,
      }),
    ];
    const input = { rules, subject, facts: {}, at };
    expect(screen(input)).toEqual(compileRules(rules).screen(input));
    expect(screen(input)).toEqual(screen(input));
    const questions = [{ id: 'both', question: 'Both?', supplies: ['pressure', 'capacity'] }];
    const two = [...rules, makeRule('s', { fact: 'capacity', equals: [false] })];
    expect(screen({ ...input, rules: two, questions }).ask.map(({ fact }) => fact)).toEqual([
      'both',
    ]);
    expect(screen({ ...input, rules: two }).ask.map(({ fact }) => fact)).toEqual([
      'capacity',
      'pressure',
    ]);
  });

  test('does not change what it is given', () => {
    const rules = Object.freeze([makeRule('r', migraine)]);
    const facts = Object.freeze({
      ...present,
      observations: Object.freeze([
        Object.freeze(systolic(1, '09:00')),
        Object.freeze(systolic(2, '08:00')),
      ]),
    });
    const before = JSON.stringify(facts);
    compileRules(rules).screen({ subject, facts: facts as never, at });
    expect(JSON.stringify(facts)).toBe(before);
  });
});

describe('eligibility is answered by itself', () => {
  const rules = [
    makeRule('trials', { fact: 'consent', equals: [false] }, { kind: 'eligibility' }),
    makeRule('referral', { fact: 'logistics.referral', equals: [false] }, { kind: 'eligibility' }),
    acting('exclude', 'a'),
  ];
  const of = (facts: object) => eligibilityOf(screenWith(rules, facts).findings);

  test('eligible, when every criterion is fulfilled, also while something else excludes', () => {
    expect(of({ consent: true, logistics: { referral: true }, ...having('a') })).toEqual({
      state: 'eligible',
      against: [],
      missing: [],
    });
  });

  test('not eligible, when one is not, also while another is open', () => {
    expect(of({ consent: false })).toEqual({
      state: 'not-eligible',
      against: ['trials'],
      missing: ['logistics.referral'],
    });
  });

  test('undecided, when one is open and none speaks against it', () => {
    expect(of({ consent: true })).toEqual({
      state: 'undecided',
      against: [],
      missing: ['logistics.referral'],
    });
  });

  test('what other rules lack is not asked of eligibility', () => {
    expect(of({ consent: true, logistics: { referral: true } }).missing).toEqual([]);
  });

  test('no criteria is not eligible', () => {
    expect(eligibilityOf([]).state).toBe('no-criteria');
  });
});

describe('criteria combined', () => {
  const yes: Criterion = { fact: 'capacity', equals: [true] };
  const facts = { capacity: true };
  const open: Criterion = { fact: 'consent', equals: [true] };
  const no: Criterion = { fact: 'capacity', equals: [false] };

  test.each([
    [{ all: [yes, yes] }, 'met'],
    [{ all: [yes, open] }, 'unknown'],
    [{ all: [open, no] }, 'not-met'],
    [{ any: [no, yes] }, 'met'],
    [{ any: [no, open] }, 'unknown'],
    [{ any: [no, no] }, 'not-met'],
    [{ not: yes }, 'not-met'],
    [{ not: no }, 'met'],
    [{ not: open }, 'unknown'],
    [{ atLeast: 2, of: [yes, no, yes] }, 'met'],
    [{ atLeast: 2, of: [yes, no, open] }, 'unknown'],
    [{ atLeast: 2, of: [no, no, open] }, 'not-met'],
    [{ decidedBy: [open, yes] }, 'met'],
    [{ decidedBy: [open, no] }, 'not-met'],
    [{ decidedBy: [open, open] }, 'unknown'],
    [{ not: { any: [no, { all: [yes, open] }] } }, 'unknown'],
  ] satisfies [Criterion, string][])('%j is %s', (when, expected) => {
    expect(outcomeOf(when, facts)).toBe(expected);
  });

  test('explain through "not" with what decided within', () => {
    const [finding] = screenWith(
      [makeRule('r', { not: { any: [no, { fact: 'consent', equals: [true] }] } })],
      { capacity: true, consent: false },
    ).findings;
    expect(finding?.outcome).toBe('met');
    expect(finding?.because.map(({ fact, value }) => `${fact} ${value}`)).toEqual([
      'capacity true',
      'consent false',
    ]);
  });

  test('ask, of several ways to know one thing, for the first', () => {
    const [finding] = screenWith(
      [makeRule('r', { decidedBy: [open, { fact: 'logistics.escort', equals: [true] }] })],
      {},
    ).findings;
    expect(finding?.missing).toEqual(['consent']);
  });

  test('of "at least" name those that decided', () => {
    const [met] = screenWith([makeRule('r', { atLeast: 1, of: [yes, no, open] })], facts).findings;
    expect(met?.because).toEqual([{ fact: 'capacity', value: 'true', limit: 'true' }]);
    const [openOne] = screenWith(
      [makeRule('r', { atLeast: 2, of: [yes, no, open] })],
      facts,
    ).findings;
    expect(openOne?.missing).toEqual(['consent']);
  });
});

describe('what absence decides', () => {
  const rule = makeRule('r', {
    any: [
      { condition: 'a', status: 'ever' },
      { medicine: ['b'] },
      { allergy: ['c'] },
      { familyHistory: 'd', relation: 'any' },
    ],
  });
  const nothing = {
    conditions: { complete: true, items: [] },
    medicines: { complete: true, items: [] },
    allergies: { complete: true, items: [] },
    familyHistory: { complete: true, items: [] },
  };
  const screener = compileRules([rule]);
  const findingFor = (facts: object) => screener.screen({ subject, facts, at }).findings[0];

  test('is told of each list, and shared between patients', () => {
    const finding = findingFor(nothing);
    expect(finding?.because).toEqual([
      { fact: 'a', value: 'not in the complete list', limit: 'now or in the past' },
      { fact: 'b', value: 'not in the complete list', limit: 'taken now' },
      { fact: 'allergy.c', value: 'not in the complete list', limit: 'allergy to c' },
      { fact: 'family-history.d', value: 'not in the complete list', limit: 'in a relative' },
    ]);
    expect(findingFor({ ...nothing, capacity: true })).toBe(finding);
    expect(Object.isFrozen(finding)).toBe(true);
  });

  test('leaves the same open in every list that is not complete, told once for all patients', () => {
    const finding = findingFor({ ...nothing, allergies: { items: [] } });
    expect(finding?.outcome).toBe('unknown');
    expect(finding?.missing).toEqual(['allergy.c']);
    expect(findingFor({ ...nothing, allergies: undefined, capacity: true })).toBe(finding);
    expect(Object.isFrozen(finding)).toBe(true);
    expect(Object.isFrozen(finding?.missing)).toBe(true);
  });

  test('is the same beside entries of other names', () => {
    const others = {
      conditions: { complete: true, items: [{ concept: 'other' }] },
      medicines: { complete: true, items: [{ ingredient: 'other' }] },
      allergies: { complete: true, items: [{ substance: 'other' }] },
      familyHistory: { complete: true, items: [{ concept: 'other' }] },
    };
    expect(findingFor(others)).toBe(findingFor(nothing));
  });

  test.each([
    ['a condition', { conditions: { complete: true, items: [{ concept: 'a' }] } }],
    ['a medicine', { medicines: { complete: true, items: [{ ingredient: 'b' }] } }],
    ['an allergy', { allergies: { complete: true, items: [{ substance: 'c' }] } }],
    ['a relative', { familyHistory: { complete: true, items: [{ concept: 'd' }] } }],
  ])('ends with %s of the name that is looked for, for that patient alone', (_, facts) => {
    const before = findingFor(nothing);
    expect(findingFor({ ...nothing, ...facts })?.outcome).toBe('met');
    expect(findingFor(nothing)).toBe(before);
  });

  test('is not shared where one of the parts was decided by an entry', () => {
    const stopped = {
      ...nothing,
      medicines: { complete: true, items: [{ ingredient: 'b', status: 'stopped' }] },
    };
    const finding = findingFor(stopped);
    expect(finding?.outcome).toBe('not-met');
    expect(finding?.because.map(({ value }) => value)).toContain('b, stopped');
    expect(finding).not.toBe(findingFor(nothing));
  });

  test.each([
    ['> 2', { is: '>', value: 2 }, 'not-met', 'unknown'],
    ['> 0', { is: '>', value: 0 }, 'not-met', 'unknown'],
    ['>= 0', { is: '>=', value: 0 }, 'met', 'met'],
    ['< 2', { is: '<', value: 2 }, 'met', 'unknown'],
    ['<= 0', { is: '<=', value: 0 }, 'met', 'unknown'],
    ['> what the site sets', { is: '>', value: { site: 'most' } }, 'not-met', 'unknown'],
  ] as const)('of all medicine: a daily total %s', (_, limit, complete, open) => {
    const total = makeRule('r', {
      medicine: ['b'],
      dailyTotal: { ...limit, unit: 'mg', ...invented } as never,
    });
    const site = { most: { value: 2, unit: 'mg' } };
    const outcome = (facts: object) =>
      screenWith([total], facts, { site }).findings.find((one) => one.rule === 'r')?.outcome;
    expect(outcome({ medicines: { complete: true } })).toBe(complete);
    expect(outcome({})).toBe(open);
    expect(outcome({ medicines: { complete: true, items: [{ ingredient: 'x' }] } })).toBe(complete);
  });

  test('does not hide that a site has not set a limit', () => {
    const changed = makeRule('r', {
      medicine: ['b'],
      changed: { value: { site: 'span' }, unit: 'd', basis: 'site' },
    });
    const compiled = compileRules([changed]);
    const missing = (site: object) =>
      compiled.screen({ subject, facts: {}, at, site: site as never }).findings[0]?.missing;
    expect(missing({})).toEqual(['site:span', 'b']);
    expect(missing({ span: { value: 7, unit: 'd' } })).toEqual(['b']);
  });

  test('is told in part where other parts are joined by "all"', () => {
    const all = makeRule('r', {
      all: [
        { condition: 'a', status: 'ever' },
        { fact: 'capacity', equals: [true] },
      ],
    });
    const [finding] = screenWith([all], { ...nothing, capacity: true }).findings;
    expect(finding?.because).toEqual([
      { fact: 'a', value: 'not in the complete list', limit: 'now or in the past' },
    ]);
  });

  test('is told of parts within parts', () => {
    const nested = makeRule('r', {
      any: [{ any: [{ condition: 'a', status: 'ever' }] }, { fact: 'capacity', equals: [false] }],
    });
    const [finding] = screenWith([nested], { ...nothing, capacity: true }).findings;
    expect(finding?.because.map(({ fact }) => fact)).toEqual(['a', 'capacity']);
  });
});
