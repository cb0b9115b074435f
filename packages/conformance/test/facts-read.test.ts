import { beforeAll, describe, expect, test } from 'vitest';
import type { PatientFactsInput } from '@openketamine/model';
import { hazardList, labels, rules } from '@openketamine/risk';
import { compileRules, interact } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { given } from '../scripts/made.ts';
import * as api from '../src/index.js';
import { acceptedFacts } from './accepted-facts.js';
import { readByCases, readByFields, readByName, readByPlans, type Read } from './facts-read.js';

const { notRead } = given(api);
const accepted = acceptedFacts(terminology);

const matches = (listed: string, fact: string) =>
  listed.endsWith('*') ? fact.startsWith(listed.slice(0, -1)) : fact === listed;

describe('every fact that a record may hold', () => {
  const read: Read = new Map();

  beforeAll(() => {
    readByCases(read);
    readByFields(read);
    readByName(read, accepted);
    readByPlans(read);
  }, 240_000);

  test('is one of several hundred fields, values and names', () => {
    expect(accepted.length).toBeGreaterThan(500);
    expect(new Set(accepted).size).toBe(accepted.length);
  });

  test('changes what is said of somebody, or stands on the list with a reason', () => {
    const listed = notRead.facts.flatMap(({ facts }) => facts);
    const silent = accepted.filter(
      (fact) => !read.has(fact) && !listed.some((text) => matches(text, fact)),
    );
    expect(silent).toEqual([]);
  });

  test('and nothing stands on that list that is read, or that no record may hold', () => {
    const unread = accepted.filter((fact) => !read.has(fact));
    const stale = notRead.facts
      .flatMap(({ facts }) => facts)
      .filter((text) => !unread.some((fact) => matches(text, fact)));
    expect(stale).toEqual([]);
  });
});

const { at, unremarkable } = hazardList;
const screener = compileRules(rules, { terminology, labels });
const inSession = compileRules(rules, { terminology, labels, session: true });

/** Rules, and their outcomes, that speak of somebody otherwise than of one who is unremarkable. */
function otherwise(
  facts: PatientFactsInput,
  without: PatientFactsInput = unremarkable,
  jurisdiction = 'US',
): Set<string> {
  const outcomes = (of: PatientFactsInput) =>
    ['ketamine iv', 'esketamine nasal'].flatMap((treatment) => {
      const [drug = '', route = ''] = treatment.split(' ');
      const subject = { drug, route, jurisdiction, indication: 'trd' };
      return [screener, inSession].flatMap((entry) =>
        entry
          .evaluate({ subject, facts: of, at, started: true })
          .findings.filter(({ kind, outcome }) => kind !== 'data' && outcome === 'met')
          .map(({ rule }) => rule),
      );
    });
  const before = new Set(outcomes(without));
  return new Set(outcomes(facts).filter((rule) => !before.has(rule)));
}

const ill = (...items: NonNullable<NonNullable<PatientFactsInput['conditions']>['items']>) => ({
  ...unremarkable,
  conditions: { complete: true, items },
});
const observed = (
  ...entries: NonNullable<PatientFactsInput['observations']>
): PatientFactsInput => ({
  ...unremarkable,
  observations: [...(unremarkable.observations ?? []), ...entries],
});
const rated = (...entries: NonNullable<PatientFactsInput['scores']>): PatientFactsInput => ({
  ...unremarkable,
  scores: [...(unremarkable.scores ?? []), ...entries],
});
const taking = (ingredient: string): PatientFactsInput => ({
  ...unremarkable,
  medicines: { complete: true, items: [{ ingredient }] },
});
const now = '2026-01-05T09:55:00-05:00';
const bipolar = { concept: 'bipolar-disorder', clinicalStatus: 'active' as const };

/** What nothing read when this was first tried. */
describe('what must be read meets a rule of somebody otherwise unremarkable', () => {
  test.each<[string, PatientFactsInput, string]>([
    ['consent refused', { ...unremarkable, consent: false }, 'consent-refused'],
    [
      'not enrolled in the program',
      { ...unremarkable, logistics: { enrolled: false } },
      'esketamine-us-enrollment',
    ],
    [
      'a filtration rate of 18',
      observed({ code: 'egfr', value: { value: 18, unit: 'mL/min/{1.73_m2}' }, at: now }),
      'low-filtration-rate',
    ],
    [
      'ALT five times normal',
      observed({
        code: 'alt',
        value: { value: 200, unit: 'U/L' },
        upperLimitOfNormal: 40,
        at: now,
      }),
      'raised-liver-tests',
    ],
    [
      'saturation 88 before a dose',
      observed({
        code: 'oxygen-saturation',
        value: { value: 88, unit: '%' },
        at: now,
        context: ['pre-dose'],
      }),
      'low-saturation-before-dose',
    ],
    [
      'the class "high" of the suicide screen',
      rated({ scale: 'cssrs-screen', class: 'high', at: '2026-01-05' }),
      'us-imminent-suicide-risk',
    ],
    [
      'item 9 of the PHQ-9',
      rated({ scale: 'phq9', item: '9', total: 1, at: '2026-01-05' }),
      'suicide-item-of-a-scale',
    ],
    [
      'item 10 of the MADRS',
      rated({ scale: 'madrs', item: '10', total: 5, at: '2026-01-05' }),
      'suicide-item-of-a-scale',
    ],
    [
      'a thyrotropin near nothing, and no diagnosis',
      observed({ code: 'tsh', value: { value: 0.01, unit: 'm[IU]/L' }, at: now }),
      'low-thyrotropin',
    ],
    [
      'cerebral edema',
      ill({ concept: 'cerebral-edema-compression', clinicalStatus: 'active' }),
      'us-intracranial-hazard',
    ],
    [
      'bleeding under the dura',
      ill({ codes: [{ system: 'icd10cm', code: 'I62.00' }], clinicalStatus: 'active' }),
      'bleeding-inside-the-skull',
    ],
  ])('%s', (_says, facts, rule) => {
    expect(otherwise(facts)).toContain(rule);
  });

  test('valproate: without it somebody with bipolar disorder takes no mood stabilizer', () => {
    const treated = { ...ill(bipolar), medicines: taking('valproate').medicines };
    expect(otherwise(ill(bipolar), treated)).toContain('bipolar-without-mood-stabilizer');
  });
});

describe('a medicine class', () => {
  const words = JSON.stringify(rules);
  const classes = [...new Set(terminology.names?.().classes)];
  const silent = classes.filter((name) => !words.includes(`"${name}"`));

  test('has a rule that names it, or stands on the list with a reason', () => {
    const listed = notRead.classes.flatMap((drugClass) => drugClass.classes);
    expect(silent.filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => !silent.includes(name))).toEqual([]);
  });

  test.each(notRead.classes.filter(({ everyMember }) => everyMember === true))(
    '$classes is read member by member, each by name',
    ({ classes: named }) => {
      const members = named.flatMap((name) => terminology.classMembers(name) ?? []);
      const treatments = ['ketamine oral', 'esketamine nasal', 'ketamine iv'];
      const unruled = members.filter((name) =>
        treatments.every((treatment) => {
          const [drug = '', route = ''] = treatment.split(' ');
          const [answer] = interact({ rules, terminology, subject: { drug, route }, with: [name] });
          return answer?.findings.length === 0;
        }),
      );
      expect(unruled).toEqual([]);
    },
  );
});
