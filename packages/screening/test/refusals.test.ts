import { plainTerminology } from './plain-terminology.js';
import { expect, test } from 'vitest';
import { compileRules, interact, rulesFor } from '../src/index.js';
import { readFacts } from '../src/facts.js';
import { explainIssue } from '../src/internal/explain-issue.js';

const observed = (value: unknown) => ({ observations: [{ code: 'heart-rate', value }] });

test.each<[string, unknown, string]>([
  [
    'a field with a slip in its name',
    { wieght: 1 },
    'INPUT_INVALID at /wieght: There is no field "wieght". Did you mean weight, height?',
  ],
  [
    'a field of an entry of a list',
    { conditions: { items: [{ concpt: 'stroke' }] } },
    'INPUT_INVALID at /conditions/items/0/concpt: There is no field "concpt". Did you mean concept?',
  ],
  [
    'a field unlike any known one',
    { visit: { qqqqqqqqqqqqqqqq: 1 } },
    'INPUT_INVALID at /visit/qqqqqqqqqqqqqqqq: There is no field "qqqqqqqqqqqqqqqq". Known fields here: setting, supervised, arrived, discharged.',
  ],
  [
    'a unit with a slip',
    observed({ value: 1, unit: 'mm[HG]' }),
    'UNIT_UNKNOWN at /observations/0/value/unit: "mm[HG]" is not a unit we know here. Did you mean mm[Hg]',
  ],
  [
    'a unit of another kind, where few are allowed',
    { weight: { value: 70, unit: 'pounds' } },
    'UNIT_UNKNOWN at /weight/unit: "pounds" is not a unit we know here. Use one of kg, g.',
  ],
  [
    'a missing unit',
    { weight: { value: 70 } },
    'UNIT_UNKNOWN at /weight/unit: The unit is missing. Use one of kg, g.',
  ],
  [
    'a unit that is not a text',
    { weight: { value: 70, unit: 3 } },
    'UNIT_UNKNOWN at /weight/unit: 3 is not a unit we know here. Use one of kg, g.',
  ],
  [
    'what is not a number',
    { age: { value: Number.NaN, unit: 'a' } },
    'VALUE_NOT_FINITE at /age/value: NaN is not a finite number. Give a plain decimal number.',
  ],
  [
    'an endless number',
    { age: { value: -Infinity, unit: 'a' } },
    'VALUE_NOT_FINITE at /age/value: -Infinity is not a finite number. Give a plain decimal number.',
  ],
  [
    'a word that is not on the list',
    { sex: 'woman' },
    'INPUT_INVALID at /sex: "woman" is not allowed here. Use one of male, female, unknown.',
  ],
])('%s is refused in these words', (_, input, words) => {
  expect(() => readFacts(input)).toThrow(words);
});

test.each<[string, unknown, RegExp]>([
  [
    'a value of another kind',
    { age: 40 },
    /^INPUT_INVALID at \/age: 40 does not fit: invalid input.*\. Correct the value; the patient schema says what is expected\.$/u,
  ],
  [
    'what is missing',
    { substances: [{}] },
    /^INPUT_INVALID at \/substances\/0\/substance: Something is missing: [a-z].*\. Correct the value; the patient schema says what is expected\.$/u,
  ],
  [
    'a number outside of what can be',
    { age: { value: 131, unit: 'a' } },
    /^INPUT_INVALID at \/age\/value: 131 does not fit: expected a number from 0 to 130 a/u,
  ],
  ['no object at all', null, /^INPUT_INVALID at \S*: null does not fit: invalid input/u],
])('%s is refused in words of the schema', (_, input, words) => {
  expect(() => readFacts(input)).toThrow(words);
});

test('of alternatives the one that came furthest is explained', () => {
  expect(() => readFacts(observed({ value: 'high', unit: 'mm[Hg]' }))).toThrow(
    /^INPUT_INVALID at \/observations\/0\/value\/value: "high" does not fit/u,
  );
  expect(() => readFacts(observed([]))).toThrow(/^INPUT_INVALID at \/observations\/0\/value: /u);
});

test('a complaint without an issue says where and what to look at', () => {
  expect(explainIssue(undefined, {}, '/patient')).toMatchObject({
    code: 'INPUT_INVALID',
    path: '/patient',
    hint: 'See the patient schema.',
  });
  expect(String(explainIssue(undefined, {}, '/patient'))).toContain('These are not patient facts.');
});

test.each(['us', 'Germany', 'USA', '', 'US_TX', 'U', 'CA-BRIT', 'US, EU'])(
  'what is not written as a place is refused wherever rules are asked for it: %j',
  (jurisdiction) => {
    const subject = { drug: 'ketamine', route: 'iv', jurisdiction };
    const words = `ID_UNKNOWN at /subject/jurisdiction: ${JSON.stringify(jurisdiction)} is not a place.`;
    expect(() =>
      compileRules([], { terminology: plainTerminology }).screen({
        subject,
        facts: {},
        at: '2025-01-06',
      }),
    ).toThrow(words);
    expect(() => rulesFor([], { subject })).toThrow(words);
    expect(() =>
      interact({ rules: [], terminology: plainTerminology, subject, with: ['diazepam'] }),
    ).toThrow(words);
  },
);
