import { describe, expect, test } from 'vitest';
import type { Rule } from '@openketamine/model';
import { rules } from '@openketamine/risk';

/** Who speaks for a number of people that somebody chose, and not for a product or a field. */
const ofOneSource: ReadonlySet<string> = new Set(['trial', 'institution']);

/** What makes a test a limit: a number that people were taken or left out by. */
const limits = new Set(['age', 'measure', 'observation', 'score', 'failedTrials', 'dailyTotal']);

function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* nodes(each);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const each of Object.values(value)) yield* nodes(each);
  }
}

const criteriaOf = (rule: Rule): unknown => [rule.when, rule.branches?.map(({ when }) => when)];

/** Whether a rule compares something with a number. */
function hasLimit(rule: Rule): boolean {
  return [...nodes(criteriaOf(rule))].some((node) =>
    Object.keys(node).some(
      (key) => limits.has(key) && ('is' in node || typeof node[key] === 'object'),
    ),
  );
}

/** Whether a rule is asked only where its source stands: of its own protocols, or in its own setting. */
function isConfined(rule: Rule): boolean {
  if ((rule.protocols ?? []).length > 0) return true;
  return [...nodes(criteriaOf(rule))].some(
    ({ fact, equals }) => fact === 'visit.setting' && Array.isArray(equals),
  );
}

/** Rules of trials and single institutions that hold for more people than those, each with its reason. */
const wider: Readonly<Record<string, string>> = {
  'benzodiazepine-ceiling-oral-trial': 'confined to the routes by mouth that it was held in',
  'benzodiazepine-ketamine-effect':
    'confined to infusions; tells what an analysis saw, and leaves nobody out',
  'capacity-to-consent': 'a memory test is judged where it was taken, and asked of nobody',
  'discharge-alert': 'the top of a scale: being awake is no entry limit',
  'esketamine-benzodiazepine-trial-rule': 'the trials behind the label of the spray, for the spray',
  'esketamine-trial-blood-pressure-before-dose':
    'the trials behind the label of the spray, for the spray',
  'low-filtration-rate':
    'judged where it was measured, and asked of nobody; the limit is the stage, from memory',
  'low-saturation-before-dose':
    'judged where it was measured, and asked of nobody: a look, and no more',
  'session-deep-sedation': 'the bottom of a scale during a session: no entry limit',
  'stop-liver': 'a sign of harm during treatment, of several sources',
  'treatment-resistance-two-trials':
    'what treatment resistance means to labels, trials and guidelines alike',
  'trial-imminent-suicide-risk': 'yes or no to intent or plan: no number of one trial',
  'uncontrolled-hypertension': 'that pressure is not controlled, which labels say as well',
};

const found = rules.filter(
  (rule) => ofOneSource.has(rule.authority) && hasLimit(rule) && !isConfined(rule),
);

describe('the limits of one trial or institution', () => {
  test('are asked only of its protocols or in its setting, or are listed with the reason why they hold wider', () => {
    expect(found.map(({ id }) => id).toSorted()).toEqual(Object.keys(wider).toSorted());
  });

  test('are confined where a trial took place in intensive care or an emergency department', () => {
    const elsewhere = rules.filter(
      (rule) =>
        ofOneSource.has(rule.authority) &&
        /intensive|emergency/u.test(rule.title) &&
        !isConfined(rule),
    );
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });
});
