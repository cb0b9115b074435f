import { describe, expect, test } from 'vitest';
import { outcomes as outcomeFigures } from '@openketamine/evidence/outcomes';
import type { OutcomeFigure } from '@openketamine/model';
import { armText, effectText, resultNotes } from '../src/format/outcome-figure.js';

type Result = OutcomeFigure['results'][number];

const printed = (result: Result): string =>
  [
    ...(result.arms ?? []).map((arm) => armText(arm)),
    ...(result.effects ?? []).map((effect) => effectText(effect)),
    ...resultNotes(result),
  ].join('; ');

/** Fields that say how a number is to be read. */
const ofResult = ['population', 'says', 'heterogeneity', 'certainty', 'printErrors'] as const;
const ofArm = ['percent', 'value', 'approximate', 'interval', 'sd', 'se'] as const;
const ofEffect = ['value', 'least', 'most', 'interval', 'se', 'p'] as const;

const without = <T extends object>(whole: T, field: string): T => {
  const copy = { ...whole } as Record<string, unknown>;
  delete copy[field];
  return copy as T;
};

const results = outcomeFigures.flatMap(({ id, results: of }) =>
  of.map((result) => ({ result, id: `${id} ${result.id}` })),
);

/** The same result without one of the fields that say how to read it, for each that it has. */
function* lessOf(result: Result): Generator<{ field: string; less: Result }> {
  for (const field of ofResult)
    if (result[field] !== undefined) yield { field, less: without(result, field) };
  for (const [index, arm] of (result.arms ?? []).entries())
    for (const field of ofArm)
      if (arm[field] !== undefined && !(field === 'value' && arm.percent !== undefined))
        yield { field, less: { ...result, arms: result.arms?.with(index, without(arm, field)) } };
  for (const [index, effect] of (result.effects ?? []).entries())
    for (const field of ofEffect)
      if (effect[field] !== undefined)
        yield {
          field,
          less: { ...result, effects: result.effects?.with(index, without(effect, field)) },
        };
}

describe('a printed outcome figure', () => {
  test('says whatever the record says of how to read a number', () => {
    const silent: string[] = [];
    const seen = new Set<string>();
    for (const { id, result } of results) {
      for (const { field, less } of lessOf(result)) {
        seen.add(field);
        if (printed(less) === printed(result)) silent.push(`${id}: ${field}`);
      }
    }
    expect(silent).toEqual([]);
    for (const field of [
      'approximate',
      'interval',
      'se',
      'heterogeneity',
      'printErrors',
      'population',
    ])
      expect(seen).toContain(field);
  });

  test.each([
    [{ arm: 'ketamine', percent: 49.6, approximate: true }, 'ketamine about 49.6%'],
    [{ arm: 'ketamine', percent: 45, interval: { plusMinus: 10 } }, 'ketamine 45% (± 10)'],
    [{ arm: 'ketamine', value: 12, unit: '{score}', se: 1.39 }, 'ketamine 12 {score} (SE 1.39)'],
    [{ arm: 'ketamine', says: 'fewer' }, 'ketamine: fewer'],
    [{ arm: 'ketamine' }, undefined],
  ] as const)('of an arm: %j', (arm, text) => {
    expect(armText(arm as Parameters<typeof armText>[0])).toBe(text);
  });
});
