import { describe, expect, test } from 'vitest';
import type { Test } from '@openketamine/model';
import { compileTest } from '../src/internal/compile-test.js';
import { plainTerminology } from './plain-terminology.js';
import { bySite, invented, limit } from './rules.js';

const asked = (entry: Test) =>
  compileTest(entry, { terminology: plainTerminology }).needs.map(
    ({ fact, question, list }) => `${fact}: ${question}${list === undefined ? '' : ` [${list}]`}`,
  );
const confirmed =
  'heart-failure.verification: Is the diagnosis of heart failure confirmed or refuted?';

const whichMedicine =
  'medicines.which: Which medicine is each entry of the list whose name is not certain?';

describe('each test knows every fact that it may lack, and how to ask for it', () => {
  test.each<[string, Test, string[]]>([
    [
      'a condition of the past or present',
      { condition: 'heart-failure', status: 'ever' },
      ['heart-failure: Is or was there ever heart failure? [conditions]', confirmed],
    ],
    [
      'a condition of the present, with attributes and a span since it began',
      {
        condition: 'heart-failure',
        status: 'active',
        with: { severity: ['severe'], controlled: false },
        within: { value: 6, unit: 'wk', since: 'onset', ...invented },
      },
      [
        'heart-failure: Is heart failure present now? [conditions]',
        confirmed,
        'heart-failure.status: Is heart failure present now, or past?',
        'heart-failure.severity: For heart failure: what is recorded as "severity"?',
        'heart-failure.controlled: For heart failure: what is recorded as "controlled"?',
        'heart-failure.onset: When did heart failure begin or happen?',
      ],
    ],
    [
      'a condition within a span that the site sets, since it was last present',
      {
        condition: 'heart-failure',
        status: 'ever',
        within: { value: { site: 'span' }, unit: 'wk', since: 'last', basis: 'site' },
      },
      [
        'heart-failure: Is or was there ever heart failure? [conditions]',
        confirmed,
        'heart-failure.abated: When was heart failure last present?',
        'site:span: What has the site set for span?',
      ],
    ],
    [
      'an illness of any relative',
      { familyHistory: 'psychosis', relation: 'any' },
      [
        'family-history.psychosis: Has a relative had psychosis? [familyHistory]',
        'family-history.psychosis.relation: Which relative had psychosis?',
        'family-history.psychosis.verification: Is psychosis in the family confirmed?',
      ],
    ],
    [
      'an illness of a close relative',
      { familyHistory: 'psychosis', relation: 'first-degree' },
      [
        'family-history.psychosis: Has a first-degree relative had psychosis? [familyHistory]',
        'family-history.psychosis.relation: Which relative had psychosis?',
        'family-history.psychosis.verification: Is psychosis in the family confirmed?',
      ],
    ],
    [
      'allergies',
      { allergy: ['ketamine', 'product-excipient'] },
      [
        'allergy.ketamine: Is there an allergy to ketamine? [allergies]',
        'allergy.product-excipient: Is there an allergy to product excipient? [allergies]',
      ],
    ],
    [
      'a medicine taken now',
      { medicine: ['opioid', 'z-drug'] },
      [
        'opioid: Is any opioid taken? [medicines]',
        'z-drug: Is any z drug taken? [medicines]',
        whichMedicine,
      ],
    ],
    [
      'a medicine last taken',
      { medicine: ['opioid', 'z-drug'], lastTaken: limit('<', 12, 'h') },
      [
        'opioid: Is any opioid taken? [medicines]',
        'z-drug: Is any z drug taken? [medicines]',
        'opioid.last-taken: When was opioid or z drug last taken?',
        whichMedicine,
      ],
    ],
    [
      'a medicine that changed, within a span of the site',
      { medicine: ['opioid'], changed: { value: { site: 'stable' }, unit: 'wk', basis: 'site' } },
      [
        'opioid: Is any opioid taken? [medicines]',
        'opioid.changed: When did the dose of opioid last change?',
        whichMedicine,
        'site:stable: What has the site set for stable?',
      ],
    ],
    [
      'a daily total',
      { medicine: ['opioid'], dailyTotal: limit('>', 30, 'mg/d') },
      [
        'opioid: Is any opioid taken? [medicines]',
        'opioid.daily-dose: What is the daily total of opioid?',
        whichMedicine,
      ],
    ],
    [
      'a daily total as the equivalent of one drug',
      { medicine: ['opioid'], dailyTotal: { ...limit('>', 30, 'mg/d'), as: 'morphine' } },
      [
        'opioid: Is any opioid taken? [medicines]',
        'opioid.daily-dose: What is the daily total of opioid, as morphine equivalent worked out by a clinician?',
        whichMedicine,
      ],
    ],
    [
      'when something was last eaten',
      { substance: 'food', last: limit('<', 2, 'h') },
      ['food.last-taken: When was the last food?'],
    ],
    [
      'when something was last drunk, by a limit of the site',
      { substance: 'clear-liquid', last: bySite('fasting', 'h') },
      [
        'clear-liquid.last-taken: When was the last clear liquid?',
        'site:fasting: What has the site set for fasting?',
      ],
    ],
    [
      'use of a substance',
      { substance: 'alcohol', use: ['current'] },
      ['alcohol.use: What is the use of alcohol?'],
    ],
    [
      'a reading',
      { observation: 'heart-rate', ...limit('>', 150, '/min'), against: 'value' },
      ['heart-rate: What is the heart rate?'],
    ],
    [
      'a reading before the dose, by a limit and a freshness of the site',
      {
        observation: 'heart-rate',
        ...bySite('most', '/min'),
        against: 'value',
        context: 'pre-dose',
        freshness: { value: { site: 'age' }, unit: 'd', basis: 'site' },
      },
      [
        'heart-rate: What is the heart rate (pre-dose)?',
        'site:most: What has the site set for most?',
        'site:age: What has the site set for age?',
      ],
    ],
    [
      'a difference from baseline',
      { observation: 'heart-rate', ...limit('>', 20, '/min'), against: 'baseline-difference' },
      [
        'heart-rate: What is the heart rate?',
        'heart-rate.baseline: What was the heart rate at baseline?',
      ],
    ],
    [
      'a share of baseline',
      { observation: 'heart-rate', ...limit('>', 20, '%'), against: 'baseline-percent' },
      [
        'heart-rate: What is the heart rate?',
        'heart-rate.baseline: What was the heart rate at baseline?',
      ],
    ],
    [
      'a multiple of the upper limit of normal',
      { observation: 'alt', ...limit('>', 3, '{ULN}'), against: 'upper-limit-of-normal' },
      [
        'alt: What is the alt?',
        "alt.upper-limit-of-normal: What is the laboratory's upper limit of normal for alt?",
      ],
    ],
    [
      'a difference from the reading before',
      { observation: 'heart-rate', ...limit('>', 20, '/min'), against: 'previous-difference' },
      ['heart-rate: What is the heart rate?'],
    ],
    [
      'a result',
      { observation: 'pregnancy-test', equals: ['positive'] },
      ['pregnancy-test: What is the result of pregnancy test?'],
    ],
    [
      'a score',
      { score: 'child-pugh', ...limit('>', 6, '{score}') },
      ['child-pugh: What is the child pugh?'],
    ],
    [
      'an item of a score, by a limit of the site',
      { score: 'moaas', item: '4', ...bySite('least', '{score}') },
      ['moaas.4: What is the moaas (4)?', 'site:least: What has the site set for least?'],
    ],
    [
      'a class of a score',
      { score: 'child-pugh', equals: ['C'] },
      ['child-pugh: What is the child pugh?'],
    ],
    ['an age', { age: limit('<', 18, 'a') }, ['age: How old is the patient?']],
    [
      'an age by a limit of the site',
      { age: bySite('oldest', 'a') },
      ['age: How old is the patient?', 'site:oldest: What has the site set for oldest?'],
    ],
    [
      'a weight by a limit of the site',
      { measure: 'weight', ...bySite('heaviest', 'kg') },
      ['weight: What is the weight?', 'site:heaviest: What has the site set for heaviest?'],
    ],
    [
      'a body-mass index',
      { measure: 'body-mass-index', ...limit('>', 40, 'kg/m2') },
      ['weight: What is the weight?', 'height: What is the height?'],
    ],
    [
      'a plain fact',
      { fact: 'logistics.escort', equals: [true] },
      ['logistics.escort: Logistics, escort: yes or no?'],
    ],
    [
      'failed treatments of a lifetime',
      { failedTrials: { scope: 'lifetime', count: 'treatments' }, ...limit('>=', 2, '{trial}') },
      [
        'failed-trials: Which treatments were tried, for how many weeks, at an adequate dose, with what result? [treatmentHistory]',
      ],
    ],
    [
      'failed treatments of an episode',
      {
        failedTrials: { scope: 'current-episode', count: 'treatments' },
        ...limit('>=', 2, '{trial}'),
      },
      [
        'failed-trials: Which treatments were tried in the current episode, for how many weeks, at an adequate dose, with what result? [treatmentHistory]',
      ],
    ],
    [
      'time in a session, by a limit of the site',
      { elapsed: 'last-device', ...bySite('stay', 'min') },
      [
        'session.last-device: When was the last device?',
        'site:stay: What has the site set for stay?',
      ],
    ],
  ])('%s', (_, entry, questions) => {
    expect(asked(entry)).toEqual(questions);
  });
});

describe('each test says what it compares with', () => {
  test.each<[Test, string]>([
    [{ familyHistory: 'psychosis', relation: 'any' }, 'in a relative'],
    [{ familyHistory: 'psychosis', relation: 'first-degree' }, 'in a first-degree relative'],
    [
      {
        condition: 'x',
        status: 'ever',
        within: { value: { site: 'span' }, unit: 'wk', since: 'last', basis: 'site' },
      },
      'now or in the past, last present within (site sets span) wk',
    ],
    [
      {
        condition: 'x',
        status: 'active',
        with: { clinicallySignificant: true, controlled: false, severity: ['mild', 'severe'] },
        within: { value: 2, unit: 'mo', since: 'onset', ...invented },
      },
      'present now, severity mild or severe, not controlled, clinically significant, begun within 2 mo',
    ],
    [
      { medicine: ['opioid'], dailyTotal: limit('>', 30, 'mg/d') },
      'taken now, daily total > 30 mg/d',
    ],
    [
      { medicine: ['opioid'], dailyTotal: { ...limit('>', 30, 'mg/d'), as: 'morphine' } },
      'taken now, daily total > 30 mg/d as morphine',
    ],
    [{ substance: 'alcohol', use: ['current', 'past'] }, 'use: current or past'],
    [{ substance: 'food', last: bySite('fasting', 'h') }, 'last < (site sets fasting) h ago'],
    [{ observation: 'x', equals: ['positive', true] }, 'positive or true'],
    [{ score: 'child-pugh', equals: ['B', 'C'] }, 'B or C'],
    [{ fact: 'hepaticImpairment', equals: ['moderate', 'severe'] }, 'moderate or severe'],
    [
      { observation: 'x', ...limit('>', 20, 'mm[Hg]'), against: 'baseline-difference' },
      'change from baseline > 20 mm[Hg]',
    ],
    [
      { observation: 'x', ...limit('>', 20, '%'), against: 'baseline-percent' },
      'change from baseline > 20 %',
    ],
    [
      { observation: 'x', ...limit('>', 3, '{ULN}'), against: 'upper-limit-of-normal' },
      'multiple of the upper limit of normal > 3 {ULN}',
    ],
    [
      { observation: 'x', ...limit('>', 20, 'mm[Hg]'), against: 'previous-difference' },
      'change from the reading before > 20 mm[Hg]',
    ],
    [
      { observation: 'x', ...limit('>', 180, 'mm[Hg]'), against: 'value', confirmed: 2 },
      '> 180 mm[Hg], 2 times in a row',
    ],
  ])('%j', (entry, words) => {
    expect(compileTest(entry, { terminology: plainTerminology }).limit).toBe(words);
  });
});
