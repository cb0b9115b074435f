import type { PatientFactsInput, Terminology } from '@openketamine/model';
import { expect, test } from 'vitest';
import { compileRules, interact, monitorSession, screen } from '../src/index.js';
import { noTerminology } from '../src/internal/no-terminology.js';
import { at, invented, makeRule, subject } from './rules.js';

// Types ask for a terminology. Plain JavaScript may leave it out: then nothing is evaluable.
const left = { terminology: undefined as unknown as Terminology };

const rules = [
  makeRule('aneurysm', { condition: 'aneurysmal-vascular-disease', status: 'ever' }),
  makeRule('maoi', { medicine: ['maoi'] }),
  makeRule('allergy', { allergy: ['ketamine'] }),
  makeRule('relatives', { familyHistory: 'psychosis', relation: 'any' }),
  makeRule('trials', {
    failedTrials: { scope: 'lifetime', count: 'treatments' },
    is: '>=',
    value: 2,
    unit: '{trial}',
    ...invented,
  } as never),
];

const complete = (list: object): PatientFactsInput => ({
  conditions: { complete: true, items: [] },
  medicines: { complete: true, items: [] },
  allergies: { complete: true, items: [] },
  familyHistory: { complete: true, items: [] },
  treatmentHistory: { complete: true, items: [] },
  ...list,
});

test.each([
  [
    'I71.4 in a complete list',
    { conditions: { complete: true, items: [{ codes: [{ system: 'icd10cm', code: 'I71.4' }] }] } },
  ],
  [
    'a code of something else',
    { conditions: { complete: true, items: [{ codes: [{ system: 'icd10cm', code: 'E78.5' }] }] } },
  ],
  ['Nardil in a complete list', { medicines: { complete: true, items: [{ brand: 'Nardil' }] } }],
  ['an allergy to Ketalar', { allergies: { complete: true, items: [{ substance: 'ketalar' }] } }],
  [
    'a relative by code',
    {
      familyHistory: { complete: true, items: [{ codes: [{ system: 'icd10cm', code: 'F20.9' }] }] },
    },
  ],
  ['complete lists that hold nothing', {}],
])('without a terminology nothing is absent: %s', (_, list) => {
  const { findings, overall, urgency } = compileRules(rules, left).screen({
    subject,
    facts: complete(list),
    at,
  });
  expect(findings.filter(({ outcome }) => outcome === 'not-met')).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toContain('data-no-terminology');
  expect(overall).not.toBe('clear');
  expect(urgency).toBe('ask');
});

test('without any options at all it is the same', () => {
  const compile = compileRules as unknown as (
    list: typeof rules,
  ) => ReturnType<typeof compileRules>;
  const { findings } = compile(rules).screen({ subject, facts: complete({}), at });
  expect(findings.filter(({ outcome }) => outcome === 'not-met')).toEqual([]);
  const once = screen({ ...left, rules, subject, facts: complete({}), at });
  expect(once.findings.map(({ rule }) => rule)).toContain('data-no-terminology');
});

test('what the record says by the very name that a rule looks for still fires it', () => {
  const facts = { conditions: { items: [{ concept: 'aneurysmal-vascular-disease' }] } };
  const { findings } = compileRules(rules, left).screen({ subject, facts, at });
  expect(findings.find(({ rule }) => rule === 'aneurysm')?.outcome).toBe('met');
});

test('an interaction is not evaluable, and a session sees no observation by code', () => {
  expect(interact({ ...left, rules: [], subject, with: ['lithium'] })[0]?.status).toBe(
    'not-evaluable',
  );
  const state = monitorSession({
    ...left,
    rules: [],
    plans: [],
    subject,
    session: {},
    facts: {},
    at,
  });
  expect(state.readiness.state).toBe('undecided');
});

test('what stands in knows no name, no code and no class, and shows a name as words', () => {
  const anything = 'beta-blocker-of-old';
  expect([
    noTerminology.hasConcept(anything),
    noTerminology.hasObservation(anything),
    noTerminology.hasIndication(anything),
    noTerminology.hasAllergen(anything),
    noTerminology.hasSubstance(anything),
    noTerminology.classIsComplete(anything),
  ]).toEqual([false, false, false, false, false, false]);
  expect(noTerminology.label(anything)).toBe('beta blocker of old');
  expect(noTerminology.kindIn(anything, 'propranolol')).toBe('beta blocker of old');
});
