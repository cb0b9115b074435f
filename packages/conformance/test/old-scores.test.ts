import { describe, expect, test } from 'vitest';
import type { PatientFactsInput, Rule } from '@openketamine/model';
import { scoreBound } from '@openketamine/model/bounds';
import { rules } from '@openketamine/risk';
import { caseRunner, type RuleCase } from '@openketamine/screening/cases';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

interface Asked {
  readonly rule: Rule;
  readonly scale: string;
  readonly item: string | undefined;
}

function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const each of value) yield* nodes(each);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const each of Object.values(value)) yield* nodes(each);
  }
}

/** Each scale, or item of one, that some rule asks for. */
const asked: readonly Asked[] = rules.flatMap((rule) => {
  const found = new Map<string, Asked>();
  for (const { score, item } of nodes([rule.when, rule.branches?.map(({ when }) => when)])) {
    if (typeof score !== 'string') continue;
    const of = typeof item === 'string' ? item : undefined;
    found.set(`${score} ${of ?? ''}`, { rule, scale: score, item: of });
  }
  return [...found.values()];
});

/** Everything a scale can say: its ends and what lies between, and each of its classes. */
function results({ scale, item }: Asked): { total?: number; class?: string }[] {
  const bound = scoreBound(scale, item === undefined ? 'total' : 'item');
  const { least = 0, most = 60 } = bound ?? {};
  const [low, high] = [Math.max(least, 0), Math.min(most, 60)];
  const totals = [low, Math.ceil((low + high) / 2), high].map((total) => ({ total }));
  const classes = item === undefined ? (terminology.scaleNamed(scale)?.classes ?? []) : [];
  return [...totals, ...classes.map((rated) => ({ class: rated }))];
}

/** Whether a result is worse than a grade that a rule asks for, so that the rule says of itself that age takes nothing from it. */
function isBeyond({ rule }: Asked, result: { total?: number; class?: string }): boolean {
  return [...nodes([rule.when, rule.branches?.map(({ when }) => when)])].some(
    ({ beyondIsWorse, value, worse }) =>
      (beyondIsWorse === true && result.total !== undefined && result.total >= Number(value)) ||
      (Array.isArray(worse) && worse.includes(result.class)),
  );
}

/** What a rule asks for beside the score, so that the score can decide. */
const beside: PatientFactsInput = {
  visit: { setting: 'emergency-department' },
  age: { value: 66, unit: 'a' },
  conditions: { complete: true, items: [] },
};

const branchesOf = (rule: Rule) => rule.branches?.map(({ id }) => id) ?? [undefined];
const inSession = { session: { start: '2026-01-05T09:30:00-05:00' } };

/** What a rule says of each of its branches, with a score of a day or without any. */
function saidBy({ rule, scale, item }: Asked, result?: object, at?: string) {
  const run = caseRunner(rule, terminology);
  const score = {
    scale,
    ...(item === undefined ? {} : { item }),
    ...result,
    ...(at === undefined ? {} : { at }),
  };
  const scores = result === undefined ? [] : [score];
  return branchesOf(rule).map((branch) => {
    const given = { ...beside, scores } as RuleCase['given'];
    const one = { name: 'a score', given, expect: 'unknown', branch, ...inSession } as RuleCase;
    return run(one).outcome;
  });
}

const today = '2026-01-05T09:45:00-05:00';
const old = ['2019-01-05', '2024-12-01', undefined] as const;

describe('a score of long ago, of every scale that a rule asks for', () => {
  test('is tried for more than fifteen scales and items, in more than seventeen rules', () => {
    expect(new Set(asked.map(({ scale, item }) => `${scale} ${item ?? ''}`)).size).toBeGreaterThan(
      15,
    );
    expect(new Set(asked.map(({ rule }) => rule.id)).size).toBeGreaterThan(17);
  });

  test.each(
    asked.map((one) => ({ ...one, name: `${one.rule.id}: ${one.scale} ${one.item ?? ''}` })),
  )('$name clears nothing', (one) => {
    const without = saidBy(one);
    for (const result of results(one)) {
      for (const at of old) {
        const aged = saidBy(one, result, at);
        // what is worse than a grade denies it, and another rule or branch is met by it
        const cleared = isBeyond(one, result)
          ? []
          : aged.filter((outcome, index) => outcome === 'not-met' && without[index] !== 'not-met');
        expect({ result, at, cleared }).toEqual({ result, at, cleared: [] });
        // what is fulfilled by a good result, leaving, is not fulfilled by one of another day
        expect(one.rule.kind === 'discharge' && aged.includes('met')).toBe(false);
      }
    }
  });

  test('that is worse than a grade still denies the milder grade: nobody is asked again for what is known', () => {
    const bands = asked.filter(
      ({ rule, scale }) => scale === 'child-pugh' && /moderate/u.test(JSON.stringify(rule)),
    );
    expect(bands.map(({ rule }) => rule.id)).toContain('project-moderate-hepatic-impairment');
    const isBand = ({ rule }: Asked, branch: string | undefined) =>
      branch === 'moderate' || rule.id.includes('moderate');
    for (const one of bands) {
      const places = branchesOf(one.rule).flatMap((branch, index) =>
        isBand(one, branch) ? [index] : [],
      );
      for (const [result, outcome] of [
        [{ total: 11 }, 'not-met'],
        [{ class: 'C' }, 'not-met'],
        [{ total: 8 }, 'met'],
        [{ class: 'B' }, 'met'],
        [{ total: 5 }, 'unknown'],
        [{ class: 'A' }, 'unknown'],
      ] as const)
        expect([result, places.map((place) => saidBy(one, result, '2026-01-02')[place])]).toEqual([
          result,
          places.map(() => outcome),
        ]);
    }
  });

  test('clears where it is of today, so that the tests above can fail', () => {
    const clearing = asked.filter((one) => {
      const without = saidBy(one);
      return results(one).some((result) =>
        saidBy(one, result, today).some(
          (outcome, index) => outcome === 'not-met' && without[index] !== 'not-met',
        ),
      );
    });
    expect(new Set(clearing.map(({ rule }) => rule.id)).size).toBeGreaterThan(11);
  });
});
