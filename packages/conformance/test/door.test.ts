import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenKetamineError, type Protocol } from '@openketamine/model';
import { planCourse, type CourseEvent, type PlanInput } from '@openketamine/planner';
import { bodyWeights } from '@openketamine/planner/body-weights';
import { english } from '@openketamine/planner/explain';
import { protocols } from '@openketamine/protocols';
import { highestDoses } from '@openketamine/protocols/highest-doses';

type Path = readonly (string | number)[];

/** Every place in a protocol. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...places(inside, at)];
  });
}

const written = protocols.map((protocol) => ({ protocol, at: places(protocol) }));

/** What may stand in the place of anything. */
const others: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  0,
  -1,
  1e9,
  99_999_999_999,
  Number.NaN,
  Infinity,
  true,
  [],
  {},
  [[]],
  [null],
  { value: 1 },
  { kind: 'x' },
  '2025-02-30',
];

/** Puts something else in a place, or takes it away. */
function put(protocol: unknown, path: Path, to: unknown): void {
  const block = path
    .slice(0, -1)
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], protocol);
  const last = path.at(-1) ?? '';
  if (to !== undefined) (block as Record<string, unknown>)[last] = to;
  else if (Array.isArray(block)) block.splice(Number(last), 1);
  else delete (block as Record<string, unknown>)[last];
}

const find = (id: string) => protocols.find((protocol) => protocol.id === id);
const events: readonly CourseEvent[] = [
  { type: 'session-completed', session: 1, date: '2025-01-06', dose: { value: 20, unit: 'mg' } },
  { type: 'assessment', scale: 'madrs', total: 20, date: '2025-01-07' },
  { type: 'session-missed', session: 2, date: '2025-01-09' },
  { type: 'tolerability', date: '2025-01-09', poor: true },
  { type: 'observation', code: 'systolic-blood-pressure', value: { value: 150, unit: 'mm[Hg]' } },
];
const person: Partial<PlanInput> = {
  patient: {
    weight: { value: 70, unit: 'kg' },
    height: { value: 170, unit: 'cm' },
    age: 40,
    sex: 'male',
    ancestry: [],
    hepaticImpairment: 'none',
    setting: 'outpatient',
  },
  bodyWeights,
  protocols: find,
  highestDoses,
};

/** How a call ends: with a plan, or refused for a reason the caller can read. Nothing else is let through. */
function ends(protocol: Protocol, rest: Partial<PlanInput>): string {
  const began = performance.now();
  try {
    planCourse({ protocol, start: '2025-01-06', ...person, ...rest });
    return 'planned';
  } catch (error) {
    if (!(error instanceof OpenKetamineError) || error.code === 'INTERNAL') throw error;
    if (error.path === '' || error.hint === '') throw error;
    return error.code;
  } finally {
    expect(performance.now() - began).toBeLessThan(2000);
  }
}

const calls: readonly Partial<PlanInput>[] = [
  {},
  { explain: english, choices: { weeks: 20 } },
  { events, choices: { sessions: 6, dose: { value: 56, unit: 'mg' } } },
];

describe('a protocol of the library in which anything is changed', () => {
  test('is planned, or refused with a code and a place: never a defect, and never without an end', () => {
    const ended = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        fc.nat(),
        fc.constantFrom(...others),
        fc.constantFrom(...calls),
        ({ protocol, at }, which, to, call) => {
          const copy = structuredClone(protocol);
          put(copy, at[which % at.length] ?? [], to);
          const how = ends(copy, call);
          ended.set(how, (ended.get(how) ?? 0) + 1);
        },
      ),
      { numRuns: 1500 },
    );
    expect(ended.get('PROTOCOL_INVALID')).toBeGreaterThan(500);
  }, 60_000);

  test('after it was planned is looked at again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...written),
        fc.nat(),
        fc.constantFrom(...others),
        ({ protocol, at }, which, to) => {
          const copy = structuredClone(protocol);
          ends(copy, {});
          put(copy, at[which % at.length] ?? [], to);
          expect(ends(copy, {})).toMatch(/^(?:planned|[A-Z_]+)$/u);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test.each(written.map(({ protocol, at }) => [protocol.id, protocol, at] as const))(
    '%s: each required block of it taken away is refused there or planned',
    (_id, protocol, at) => {
      for (const path of at.filter((entry) => entry.length <= 3)) {
        const copy = structuredClone(protocol);
        put(copy, path, undefined);
        expect(ends(copy, {})).toMatch(/^(?:planned|[A-Z_]+)$/u);
      }
    },
  );
});

/** The source has no dates, or the arm has to be known. */
const cannotBePlanned = (error: unknown) =>
  error instanceof OpenKetamineError &&
  (error.code === 'PROTOCOL_INCOMPLETE' || error.path === '/choices/arm');

describe('the highest doses of the library', () => {
  const at = (weight: number) => ({
    ...person,
    start: '2025-01-06',
    patient: {
      ...person.patient,
      weight: { value: weight, unit: 'kg' as const },
      weightConfirmed: true,
    },
  });
  /** The doses that a protocol leaves to choose from; none where the arm has to be known. */
  function offered(protocol: Protocol, weight: number): readonly (number | undefined)[] {
    try {
      const open = planCourse({ ...at(weight), protocol }).sessions.flatMap(
        ({ choices = [], range }) => [
          ...choices.map(({ value }) => value),
          ...(range === undefined ? [] : [range.least.value, range.most.value]),
        ],
      );
      return [undefined, ...new Set(open)];
    } catch (error) {
      if (cannotBePlanned(error)) return [];
      throw error;
    }
  }
  const found = (protocol: Protocol, weight: number, choices: PlanInput['choices']): string[] => {
    try {
      return planCourse({ ...at(weight), protocol, choices }).findings.map(({ rule }) => rule);
    } catch (error) {
      if (cannotBePlanned(error)) return [];
      throw error;
    }
  };

  test.each(protocols.map((protocol) => [protocol.id, protocol] as const))(
    'are not exceeded by %s, in any arm and whichever dose is chosen, at 40 and at 200 kg',
    (_id, protocol) => {
      for (const weight of [40, 200]) {
        const arms = protocol.arms.filter((arm) => arm.plannable).map(({ id }) => ({ arm: id }));
        const doses = offered(protocol, weight).map((value) =>
          value === undefined ? {} : { dose: { value, unit: 'mg' as const } },
        );
        for (const choices of [...arms, ...doses])
          expect(found(protocol, weight, choices)).not.toContain('dose-above-any-source');
      }
    },
  );

  test('block a protocol whose cap is taken away and whose dose is a hundred times what was published', () => {
    const six = structuredClone(find('ketamine-iv-trd-six-over-three-weeks')) as Protocol;
    const amount = (six.phases[0] as { dose: { amount: { value: number } } }).dose.amount;
    amount.value = 65;
    const course = planCourse({ ...person, protocol: six, start: '2025-01-06' });
    expect(course.findings).toContainEqual(
      expect.objectContaining({ rule: 'dose-above-any-source', severity: 'stop' }),
    );
    expect(course.sessions.some(({ state }) => state === 'planned')).toBe(false);
  });
});
