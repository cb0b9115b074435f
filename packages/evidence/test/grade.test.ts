import { describe, expect, test } from 'vitest';
import type { ConditionCell, OutcomeFigure } from '@openketamine/model';
import { conditionMatrix, gradeCell, load, selectOutcomes } from '../src/index.js';

const outcomes = await load('outcomes');
async function theMethod() {
  const [found] = await load('grading');
  if (found === undefined) throw new Error('no method');
  return found;
}
const method = await theMethod();

type Finding = ConditionCell['trials'][number]['finding'];

/** A cell of invented trials, each with its finding and its people. */
function grade(
  ...trials: readonly (readonly [Finding, number, OutcomeFigure['design']?])[]
): string {
  const template = outcomes[0];
  if (template === undefined) throw new Error('no outcome');
  const invented = trials.map(([, value, design = 'randomized-blinded'], at): OutcomeFigure => ({
    ...template,
    id: `trial-${at}`,
    design,
    people: { value, unit: '{person}', basis: 'trial', cite: 'memory', verification: 'unverified' },
  }));
  const cell: ConditionCell = {
    id: 'cell',
    question: '?',
    drug: 'ketamine',
    routes: ['iv'],
    course: 'single',
    says: '-',
    basis: 'project',
    verification: 'unverified',
    trials: trials.map(([finding], at) => ({ outcome: `trial-${at}`, result: 'any', finding })),
  };
  return gradeCell(cell, invented, method).grade;
}

describe('a grade', () => {
  test('A begins at three trials and 500 people, at twice the people against', () => {
    expect(grade(['for', 200], ['for', 200], ['for', 100])).toBe('A');
    expect(grade(['for', 200], ['for', 200], ['for', 99])).toBe('B');
    expect(grade(['for', 250], ['for', 250])).toBe('B');
    expect(grade(['for', 200], ['for', 200], ['for', 100], ['neutral', 250])).toBe('A');
    expect(grade(['for', 200], ['for', 200], ['for', 100], ['neutral', 251])).toBe('B');
  });
  test('B begins at two trials, or at 100 people in a single one that nothing contradicts', () => {
    expect(grade(['for', 10], ['for', 10])).toBe('B');
    expect(grade(['for', 100])).toBe('B');
    expect(grade(['for', 99])).toBe('C');
    expect(grade(['for', 100], ['against', 10])).toBe('C');
  });
  test('D begins where as many people were in trials that found nothing or the opposite', () => {
    expect(grade(['for', 50], ['for', 51], ['neutral', 100])).toBe('B');
    expect(grade(['for', 50], ['for', 50], ['neutral', 100])).toBe('D');
    expect(grade(['against', 1])).toBe('D');
  });
  test('mixed findings and subgroups never lift a cell above C', () => {
    expect(grade(['mixed', 1000])).toBe('C');
    expect(grade(['subgroup', 1000])).toBe('C');
  });
  test('a study without a control group counts for nothing but E, whatever its size', () => {
    expect(grade(['uncontrolled', 10_000, 'cohort'])).toBe('E');
    expect(grade(['for', 10_000, 'open-label'])).toBe('E');
    expect(grade()).toBe('none');
  });
  test('pooled data stand beside the trials and are not counted twice', () => {
    expect(grade(['pooled', 3000, 'meta-analysis'])).toBe('none');
    expect(grade(['for', 99], ['pooled', 3000, 'meta-analysis'])).toBe('C');
  });
});

test('a trial that names no outcome figure is refused', () => {
  const cell = { trials: [{ outcome: 'eff-berman2001', result: 'x', finding: 'for' }], id: 'c' };
  expect(() => gradeCell(cell as unknown as ConditionCell, outcomes, method)).toThrow(
    expect.objectContaining({
      code: 'ID_UNKNOWN',
      hint: expect.stringContaining('eff-berman2000'),
    }),
  );
});

test('the matrix as it stands', async () => {
  const rows = (await conditionMatrix()).flatMap((row) =>
    row.cells.map((cell) => `${row.id} ${cell.id}: ${cell.grade}`),
  );
  expect(rows).toEqual([
    'alcohol-use-disorder iv-single: C',
    'alcohol-use-disorder iv-repeated: C',
    'bipolar-depression iv-ideation: C',
    'bipolar-depression iv-depression: C',
    'bipolar-depression sublingual: E',
    'end-of-life any: none',
    'generalized-anxiety sc: E',
    'generalized-anxiety iv: E',
    'generalized-anxiety sublingual-home: E',
    'major-depression iv-single: D',
    'major-depression iv-repeated: D',
    'major-depression nasal-ketamine: C',
    'major-depression im: E',
    'major-depression sublingual-home: E',
    'major-depression training-after-infusion: B',
    'ocd iv-single: C',
    'perinatal-depression iv-esketamine-after-birth: B',
    'ptsd iv-single: C',
    'ptsd iv-repeated: D',
    'social-anxiety iv-single: C',
    'social-anxiety sc: E',
    'suicidality iv: B',
    'suicidality nasal-esketamine-ideation: D',
    'suicidality nasal-esketamine-depression: B',
    'treatment-resistant-depression iv-single: B',
    'treatment-resistant-depression iv-repeated: B',
    'treatment-resistant-depression iv-single-adolescents: C',
    'treatment-resistant-depression iv-repeated-older: E',
    'treatment-resistant-depression nasal-esketamine: B',
    'treatment-resistant-depression nasal-esketamine-maintenance: B',
    'treatment-resistant-depression iv-esketamine: C',
    'treatment-resistant-depression sc: C',
    'treatment-resistant-depression oral: B',
    'treatment-resistant-depression oral-esketamine: D',
    'treatment-resistant-depression sublingual-home: E',
    'treatment-resistant-depression nasal-ketamine: E',
  ]);
});

test('a search for figures returns those against as well as those for', () => {
  const found = selectOutcomes(outcomes, { condition: 'ptsd', route: 'iv' });
  expect(found.map((outcomeFigure) => outcomeFigure.id)).toEqual([
    'eff-ptsdmeta',
    'eff-abdallah2022',
    'eff-feder2014',
    'eff-feder2021',
  ]);
});

const ids = (drug: string) =>
  selectOutcomes(outcomes, { drug }).map((selectOutcome) => selectOutcome.id);

test('a figure of either drug is found under both', () => {
  expect(ids('ketamine')).toContain('eff-correia2020');
  expect(ids('esketamine')).toContain('eff-correia2020');
  expect(ids('esketamine')).not.toContain('eff-berman2000');
});
