import { describe, expect, test } from 'vitest';
import { definitionOf, improvement, judge, judgeAll } from '../src/index.js';
import { scale, scored, typed } from './scales.js';

const definitions = [...scored, ...typed].flatMap((entry) =>
  entry.definitions.map((definition) => [definition.id, entry, definition] as const),
);

describe('every definition at its limit and past it', () => {
  const totals = definitions.filter(
    ([, , { rule }]) => rule.total !== undefined && rule.rise === undefined,
  );
  test.each(totals)('%s', (_, entry, definition) => {
    const { atLeast, above, atMost, below } = definition.rule.total ?? {};
    const met = (total: number | undefined) =>
      total === undefined ? null : judge(entry, definition, total).met;
    const limits = [
      atLeast === undefined ? [] : [met(atLeast - 1), met(atLeast)],
      above === undefined ? [] : [met(above), met(above + 1)],
      atMost === undefined ? [] : [met(atMost + 1), met(atMost)],
      below === undefined ? [] : [met(below), met(below - 1)],
    ].filter((pair) => pair.length > 0);
    expect(limits).toEqual([[false, true]]);
  });

  const percents = definitions.filter(([, , { rule }]) => rule.fallPercent !== undefined);
  test.each(percents)('%s', (_, percent, definition) => {
    const { atLeast, above } = definition.rule.fallPercent ?? {};
    const limit = atLeast ?? above ?? Number.NaN;
    const most = percent.total?.most ?? 0;
    const baseline = Math.floor(most / 10) * 10;
    const at = baseline * (1 - limit / 100);
    expect(judge(percent, definition, at, baseline).met).toBe(atLeast !== undefined);
    expect(judge(percent, definition, at - 0.01, baseline).met).toBe(true);
    expect(judge(percent, definition, at + 0.01, baseline).met).toBe(false);
  });

  const falls = definitions.filter(([, , { rule }]) => rule.fall !== undefined);
  test.each(falls)('%s', (_, fall, definition) => {
    const limit = definition.rule.fall?.atLeast ?? Number.NaN;
    const baseline = fall.total?.most ?? 0;
    expect(judge(fall, definition, baseline - limit, baseline).met).toBe(true);
    expect(judge(fall, definition, baseline - limit + 0.01, baseline).met).toBe(false);
  });

  test('no definition is left out of these tables, except those that need several ratings or a rise', () => {
    const tested = new Set([...totals, ...percents, ...falls].map(([id]) => id));
    expect(definitions.map(([id]) => id).filter((id) => !tested.has(id))).toEqual([
      'cadss-dissociation-4',
      'madrs-stable-remission-sustain-1',
      'madrs-relapse-sustain-1',
    ]);
  });
});

test('dissociation needs both a total above 4 and a rise since before the dose', () => {
  const cadss = scale('cadss');
  const definition = definitionOf(cadss, 'cadss-dissociation-4');
  expect(judge(cadss, definition, 5, 4).met).toBe(true);
  expect(judge(cadss, definition, 4, 0).met).toBe(false);
  expect(judge(cadss, definition, 5, 5).met).toBe(false);
  expect(judge(cadss, definition, 5, 0).met).toBe(true);
});

test('response and remission differ for the same patient, and both name their definition', () => {
  const madrs = scale('madrs');
  expect(judgeAll(madrs, 'response', 15, 34)).toMatchObject([
    { definition: 'madrs-response-50', met: true },
  ]);
  expect(judgeAll(madrs, 'remission', 15, 34).map((entry) => entry.met)).toEqual([false, false]);
});

const remissions = (total: number) =>
  judgeAll(scale('madrs'), 'remission', total).map((entry) => entry.met);

test('two definitions of remission disagree between 11 and 12', () => {
  expect([10, 11, 12, 13].map(remissions)).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [false, false],
  ]);
});

test('without a baseline a response is undecided and not "no"', () => {
  expect(judgeAll(scale('phq9'), 'response', 5)).toMatchObject([{ met: null, needs: 'baseline' }]);
});

test('a definition of several ratings is undecided from one', () => {
  const madrs = scale('madrs');
  expect(judge(madrs, definitionOf(madrs, 'madrs-relapse-sustain-1'), 30)).toMatchObject({
    met: null,
    needs: 'more-ratings',
  });
});

test('a baseline of zero is refused, and so is one outside the scale', () => {
  expect(() => improvement(scale('phq9'), 0, 0)).toThrow(
    expect.objectContaining({ code: 'BASELINE_INVALID' }),
  );
  expect(() => improvement(scale('phq9'), 28, 0)).toThrow(
    expect.objectContaining({ code: 'VALUE_OUT_OF_RANGE' }),
  );
  expect(improvement(scale('phq9'), 1, 0)).toEqual({ points: 1, percent: 100 });
});

test('getting worse is an improvement below zero', () => {
  expect(improvement(scale('phq9'), 10, 15)).toEqual({ points: -5, percent: -50 });
});

test('on a scale where higher is better, a rise is the improvement', () => {
  expect(improvement(scale('moaas'), 2, 5)).toEqual({ points: 3, percent: 150 });
});

test('an unknown definition is refused with those the scale has', () => {
  expect(() => definitionOf(scale('phq9'), 'phq9-remission-10')).toThrow(
    expect.objectContaining({
      code: 'ID_UNKNOWN',
      hint: expect.stringContaining('phq9-remission-4'),
    }),
  );
});

test('every definition says whose it is or that it is unverified', () => {
  expect(definitions.filter(([, , one]) => (one.cite ?? one.verification) === undefined)).toEqual(
    [],
  );
});
