import type { LabelRead, Rule } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { compileRules, rulesFor, screen } from '../src/index.js';
import { plainTerminology } from './plain-terminology.js';
import { at, makeRule, migraine, present, screenWith } from './rules.js';

const hazards = ['migraine'];
const source = (cite: string, verification: 'primary' | 'unverified' = 'primary') => ({
  source: { basis: 'label' as const, cite, verification },
});

/** A label of a place that excludes. */
const label = (id: string, more: Partial<Rule> = {}) =>
  makeRule(id, migraine, {
    places: ['US'],
    applies: [{ drug: 'ketamine', route: 'iv' }],
    hazards,
    severity: 'critical',
    action: 'exclude',
    ...source(`${id}-label`),
    ...more,
  });

/** The rule of the project that stands in. */
const standIn = makeRule('stand-in', migraine, {
  record: 'PROJECT-MIGRAINE',
  message: 'A migraine.',
  authority: 'project',
  applies: [{ drug: 'ketamine' }, { drug: 'esketamine' }],
  severity: 'minor',
  fallbackFor: 'migraine',
  ...source('read'),
});

const read: LabelRead = {
  id: 'uk-iv',
  title: 'UK label',
  place: 'UK',
  drug: 'ketamine',
  routes: ['iv', 'im'],
  chapters: ['contraindication', 'special-population'],
  from: [{ cite: 'uk' }],
  status: 'draft',
  compiled: '2026-01-01',
  lastChecked: null,
};

function said(
  rules: readonly Rule[],
  about: { drug?: string; route?: string; jurisdiction?: string | undefined; protocol?: string },
  labels?: readonly LabelRead[],
) {
  const { findings } = screenWith(rules, present, {
    subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'UK', ...about },
    options: { labels },
  });
  return findings.find(({ rule }) => rule === 'stand-in');
}

describe('a rule that stands in', () => {
  test('runs where no rule of the place covers its hazard, and borrows place, record and severity', () => {
    expect(said([label('us'), standIn], {})).toMatchObject({
      record: 'PROJECT-MIGRAINE',
      borrowedFrom: { place: 'US', record: 'US' },
      outcome: 'met',
      severity: 'critical',
      action: 'review',
      cites: ['read', 'us-label'],
    });
  });

  test('does not run where a rule of the place covers it, as that rule answers', () => {
    const rules = [label('us'), standIn];
    for (const jurisdiction of ['US', 'US-TX', 'PR'])
      expect(said(rules, { jurisdiction })).toBeUndefined();
    expect(
      said([makeRule('everywhere', migraine, { hazards }), label('us'), standIn], {}),
    ).toBeUndefined();
  });

  test('runs where the rule of the place is made for another route, drug, protocol or indication', () => {
    for (const more of [
      { applies: [{ drug: 'ketamine', route: 'im' }] },
      { applies: [{ drug: 'esketamine', route: 'iv' }] },
      { protocols: ['p'] },
      { indications: ['aud'] },
    ]) {
      expect(said([label('own', { places: ['UK'], ...more }), standIn], {})).toMatchObject({
        borrowedFrom: { place: 'UK', record: 'OWN' },
      });
    }
  });

  test('does not run where the rule of the place excepts the protocol: an exception is an answer', () => {
    const own = label('own', { places: ['UK'], except: { protocols: ['p'] } });
    expect(said([own, standIn], { protocol: 'p' })).toBeUndefined();
  });

  test('counts the hazards of branches, with their severity and action', () => {
    const { when: _, hazards: __, ...rest } = label('us');
    const branch = { says: 's', when: migraine, action: 'review', severity: 'major' } as const;
    const branched: Rule = {
      ...rest,
      branches: [
        { id: 'a', ...branch, severity: 'critical' },
        { id: 'b', ...branch, hazards },
      ],
    };
    expect(said([branched, standIn], { jurisdiction: 'US' })).toBeUndefined();
    const borrowed = said([branched, standIn], {});
    expect(borrowed?.severity).toBe('major');
    expect(borrowed?.message).toContain('asks for a review');
  });

  test('speaks with its own severity where nobody can lend', () => {
    for (const more of [
      { authority: 'trial' },
      { authority: 'practice' },
      { action: 'none' },
      source('us-label', 'unverified'),
      { hazards: ['other'] },
    ] as const) {
      const finding = said([label('us', more as Partial<Rule>), standIn], {});
      expect(finding).toMatchObject({ severity: 'minor', outcome: 'met', cites: ['read'] });
      expect(finding?.borrowedFrom).toBeUndefined();
      expect(finding?.message).toBe(
        'A migraine. No UK rule was entered for it with ketamine (iv).',
      );
    }
    expect(
      said([label('us', { authority: 'regulator' }), standIn], {})?.borrowedFrom,
    ).toBeDefined();
    expect(
      said([label('us', { authority: 'guideline' }), standIn], {})?.borrowedFrom,
    ).toBeDefined();
  });

  test('is decided and asked for like any other rule', () => {
    const rules = [label('us'), standIn];
    const outcome = (facts: object) =>
      screenWith(rules, facts, { subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'UK' } });
    const absent = outcome({ conditions: { complete: true, items: [] } });
    expect(absent.findings.find(({ rule }) => rule === 'stand-in')).toMatchObject({
      outcome: 'not-met',
      severity: 'critical',
      borrowedFrom: { place: 'US', record: 'US' },
    });
    const open = outcome({});
    expect(open.findings.find(({ rule }) => rule === 'stand-in')).toMatchObject({
      outcome: 'unknown',
      severity: 'critical',
      missing: ['migraine'],
    });
    expect(open.ask.flatMap(({ decides }) => decides)).toContain('stand-in');
    const suspected = { concept: 'migraine', verificationStatus: 'provisional' } as const;
    expect(
      outcome({ conditions: { complete: true, items: [suspected] } }).findings.find(
        ({ rule }) => rule === 'stand-in',
      ),
    ).toMatchObject({ outcome: 'unknown', severity: 'critical' });
  });

  test('never makes the whole exclude', () => {
    const screened = screenWith([label('us'), standIn], present, {
      subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'US' },
    });
    expect(screened.overall).toBe('exclude');
    expect(
      screenWith(
        [
          label('us'),
          label('uk-other', { places: ['UK'], hazards: ['x'], action: 'none' }),
          standIn,
        ],
        present,
        {
          subject: { drug: 'ketamine', route: 'iv', jurisdiction: 'UK' },
        },
      ).overall,
    ).toBe('review');
  });

  test('is left out like others where its kind is not asked for; what covers is judged by rules of every kind', () => {
    const rules = [label('us', { kind: 'contraindication' }), standIn];
    const ids = (jurisdiction: string, kind: Rule['kind']) =>
      screen({
        rules,
        terminology: plainTerminology,
        subject: { drug: 'ketamine', route: 'iv', jurisdiction },
        facts: present,
        at,
        kinds: [kind],
      }).findings.flatMap(({ rule, kind: of }) => (of === 'data' ? [] : [rule]));
    expect(ids('UK', 'precaution')).toEqual(['stand-in']);
    expect(ids('UK', 'contraindication')).toEqual([]);
    expect(ids('US', 'precaution')).toEqual([]);
  });

  test('is among the rules that hold exactly where it runs', () => {
    const rules = [label('us'), standIn];
    for (const jurisdiction of ['UK', 'US', 'BR', undefined]) {
      const subject = { drug: 'ketamine', route: 'iv', jurisdiction };
      const held = rulesFor(rules, { subject }).map(({ id }) => id);
      const ran = screenWith(rules, present, { subject }).findings.flatMap(({ rule, kind }) =>
        kind === 'data' ? [] : [rule],
      );
      expect(held.toSorted()).toEqual(ran.toSorted());
    }
  });
});

describe('a review is borrowed from', () => {
  const lender = (rules: readonly Rule[], about: object = {}) =>
    said([...rules, standIn], about)?.borrowedFrom?.record;
  const both = (one: Rule, other: Rule, about: object = {}) => {
    const found = lender([one, other], about);
    expect(lender([other, one], about)).toBe(found);
    return found;
  };
  const milder = { severity: 'major', action: 'review' } as const;

  test('a rule for the same drug before one for another', () => {
    expect(
      both(
        label('other-drug', { applies: [{ drug: 'esketamine' }] }),
        label('same-drug', { applies: [{ drug: 'ketamine', route: 'im' }], ...milder }),
      ),
    ).toBe('SAME-DRUG');
    expect(
      both(
        label('any-drug', { applies: [{ route: 'iv' }], ...milder }),
        label('b', { applies: [{ drug: 'esketamine' }] }),
      ),
    ).toBe('ANY-DRUG');
    expect(lender([label('other-drug', { applies: [{ drug: 'esketamine' }] })])).toBe('OTHER-DRUG');
  });

  test('the one that restricts most, then the most serious', () => {
    expect(
      both(label('a', milder), label('b', { applies: [{ drug: 'ketamine', route: 'im' }] })),
    ).toBe('B');
    expect(both(label('a', { action: 'defer' }), label('b'))).toBe('B');
    expect(both(label('a', { action: 'review' }), label('b', { action: 'defer' }))).toBe('B');
    expect(both(label('a', { action: 'monitor' }), label('b', { action: 'review' }))).toBe('B');
    expect(both(label('a', { severity: 'major' }), label('b'))).toBe('B');
  });

  test('among equals one of the place, about another route; then one for the route; then a label; then by id', () => {
    const elsewhere = { applies: [{ drug: 'ketamine', route: 'im' }] };
    expect(both(label('a'), label('b', { places: ['UK'], ...elsewhere }))).toBe('B');
    expect(both(label('a', elsewhere), label('b'))).toBe('B');
    expect(both(label('a', { authority: 'guideline' }), label('b'))).toBe('B');
    expect(
      both(label('a', { authority: 'guideline' }), label('b', { authority: 'regulator' })),
    ).toBe('B');
    expect(both(label('a'), label('b'))).toBe('A');
  });

  test('no rule without a place: it holds everywhere for what it is made for, and lends to nothing else', () => {
    const { places: _, ...everywhere } = label('everywhere', {
      applies: [{ drug: 'ketamine', route: 'im' }],
    });
    const finding = said([everywhere, standIn], {});
    expect(finding).toMatchObject({ severity: 'minor' });
    expect(finding?.borrowedFrom).toBeUndefined();
    expect(lender([everywhere, label('placed', milder)])).toBe('PLACED');
  });

  test('a rule of which one treatment fits, whatever else it is made for', () => {
    const several = [
      { drug: 'esketamine', route: 'nasal' },
      { drug: 'ketamine', route: 'iv' },
    ];
    expect(
      both(label('a', { applies: [{ drug: 'esketamine' }] }), label('b', { applies: several })),
    ).toBe('B');
    expect(
      both(
        label('a', { applies: [{ drug: 'ketamine', route: 'im' }] }),
        label('b', { applies: several }),
      ),
    ).toBe('B');
  });

  test('the place asked about where a rule has several, else its first', () => {
    const several = label('a', {
      places: ['EU', 'UK'],
      applies: [{ drug: 'ketamine', route: 'im' }],
    });
    expect(said([several, standIn], {})?.borrowedFrom?.place).toBe('UK');
    expect(said([several, standIn], { jurisdiction: 'BR' })?.borrowedFrom?.place).toBe('EU');
    expect(said([several, standIn], { jurisdiction: undefined })?.borrowedFrom?.place).toBe('EU');
  });
});

describe('a loan says in words', () => {
  const words = (about: object, labels?: readonly LabelRead[], more: Partial<Rule> = {}) =>
    said([label('us', more), standIn], about, labels)?.message;

  test('what is met, that no rule of the place was entered, and whose rule it takes over', () => {
    expect(words({})).toBe(
      'A migraine. No UK rule was entered for it with ketamine (iv). The US rule for ketamine (iv), from a label, excludes it.',
    );
    expect(words({}, undefined, { action: 'defer', authority: 'regulator' })).toContain(
      'from a regulator, has treatment wait.',
    );
    expect(words({}, undefined, { action: 'review' })).toContain('asks for a review.');
    expect(words({}, undefined, { action: 'monitor' })).toContain('asks for care.');
  });

  test('the treatments of the rule: those of the drug asked about alone, where there are some', () => {
    const applies = [
      { drug: 'ketamine', route: 'iv' },
      { drug: 'ketamine', route: 'im' },
      { drug: 'esketamine' },
    ];
    expect(words({}, undefined, { applies })).toContain('rule for ketamine (iv, im), from');
    expect(words({ drug: 'esketamine' }, undefined, { applies })).toContain(
      'rule for esketamine, from',
    );
    expect(words({ drug: 'esketamine' }, undefined, { applies: applies.slice(0, 2) })).toContain(
      'rule for ketamine (iv, im), from',
    );
    expect(words({}, undefined, { applies: [{}] })).toContain('rule for any drug, from');
    const two = [{ drug: 'a', route: 'iv' }, { drug: 'b' }];
    expect(words({}, undefined, { applies: two })).toContain('rule for a (iv) and b, from');
  });

  test('that no place is named, and nothing of a label then', () => {
    const finding = said([label('us'), standIn], { jurisdiction: undefined }, [read]);
    expect(finding?.message).toBe(
      'A migraine. No place is named, so no label of a place speaks. The US rule for ketamine (iv), from a label, excludes it.',
    );
    expect(finding?.ownLabel).toBeUndefined();
  });

  test('whether the label of the place was read: for the drug, the route and the places that inherit', () => {
    for (const [about, ownLabel] of [
      [{}, 'silent'],
      [{ jurisdiction: 'GB-SCT' }, 'silent'],
      [{ route: 'im' }, 'silent'],
      [{ route: 'oral' }, 'not-read'],
      [{ drug: 'esketamine' }, 'not-read'],
      [{ jurisdiction: 'AU' }, 'not-read'],
    ] as const) {
      expect(said([label('us'), standIn], about, [read])?.ownLabel).toBe(ownLabel);
    }
    expect(words({}, [read])).toContain(
      'The UK label of ketamine (iv) was read (contraindication, special population) and does not name it.',
    );
    expect(words({ jurisdiction: 'AU' }, [read])).toContain(
      'The contraindications of a label of AU for ketamine (iv) were not read.',
    );
    expect(said([label('us'), standIn], {}, [])?.ownLabel).toBe('not-read');
    expect(said([label('us'), standIn], {})?.ownLabel).toBeUndefined();
  });

  test('a general clause of that label under which the hazard may fall', () => {
    const clauses = [{ id: 'pressure', says: 'rules out what raises pressure', cite: 'uk' }];
    const rules = [label('us'), { ...standIn, generalClauses: ['pressure'] }];
    expect(said(rules, {}, [{ ...read, clauses }])?.message).toMatch(
      /does not name it, but rules out what raises pressure\.$/u,
    );
    expect(said([label('us'), standIn], {}, [{ ...read, clauses }])?.message).toMatch(
      /does not name it\.$/u,
    );
    expect(said(rules, {}, [read])?.message).toMatch(/does not name it\.$/u);
  });
});

describe('a screening with rules that stand in', () => {
  const subject = { drug: 'ketamine', route: 'iv' };
  test('says that reviews were checked where no place is named or it has no rules', () => {
    const message = (rules: readonly Rule[], jurisdiction?: string) =>
      screenWith(rules, {}, { subject: { ...subject, jurisdiction } }).findings.find(
        ({ rule }) => rule === 'data-place-without-rules',
      )?.message;
    const rules = [label('us'), standIn];
    expect(message(rules)).toBe(
      'No place is named: only the rules of every place were checked, and reviews for hazards that labels elsewhere name.',
    );
    expect(message(rules, 'BR')).toBe(
      'No rule at hand is made for this place: only the rules of every place were checked, and reviews for hazards that labels elsewhere name.',
    );
    expect(message([label('us')])).toBe(
      'No place is named: only the rules of every place were checked.',
    );
    expect(message(rules, 'US')).toBeUndefined();
  });

  test('compiled anew with other labels says so', () => {
    const rules = [label('us'), standIn];
    const ask = (labels?: readonly LabelRead[]) =>
      screen({
        rules,
        terminology: plainTerminology,
        labels,
        subject: { ...subject, jurisdiction: 'UK' },
        facts: {},
        at,
      }).findings.find(({ rule }) => rule === 'stand-in')?.ownLabel;
    expect(ask([read])).toBe('silent');
    expect(ask([])).toBe('not-read');
    expect(ask()).toBeUndefined();
  });

  test('answers each place, drug and route by itself, in any order', () => {
    const screener = compileRules([label('us'), standIn], {
      terminology: plainTerminology,
      labels: [read],
    });
    const asked = (about: object) =>
      screener
        .evaluate({
          subject: { ...subject, jurisdiction: 'UK', ...about },
          facts: present,
          at,
        })
        .findings.find(({ rule }) => rule === 'stand-in')?.message;
    for (let round = 0; round < 2; round++) {
      expect(asked({})).toContain('No UK rule was entered for it with ketamine (iv).');
      expect(asked({ jurisdiction: 'AU' })).toContain('No AU rule was entered');
      expect(asked({ route: 'oral' })).toContain('with ketamine (oral).');
      expect(asked({ drug: 'esketamine' })).toContain('with esketamine (iv).');
      expect(asked({ jurisdiction: undefined })).toContain('No place is named');
      expect(asked({ jurisdiction: 'US' })).toBeUndefined();
    }
  });

  test('shares findings among patients of whom a list says nothing, frozen', () => {
    const screener = compileRules([label('us'), standIn], {
      terminology: plainTerminology,
      labels: [read],
    });
    const entry = () =>
      screener
        .evaluate({
          subject: { ...subject, jurisdiction: 'UK' },
          facts: { conditions: { complete: true, items: [] } },
          at,
        })
        .findings.find(({ rule }) => rule === 'stand-in');
    expect(entry()).toBe(entry());
    expect(Object.isFrozen(entry())).toBe(true);
    expect(entry()).toMatchObject({ ownLabel: 'silent', outcome: 'not-met', missing: [] });
  });
});
