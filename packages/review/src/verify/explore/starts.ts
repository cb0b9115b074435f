import type { PlanInput } from '@openketamine/planner';
import { plusDays } from '../invariant.js';
import type { Oracle } from '../oracle/oracle.js';
import { dimensionsOf, withPatient, type Dimension } from './dimensions.js';
import { tried } from './values.js';

/** An ordinary start of a protocol: the first value of everything. */
function ordinaryStart(
  oracle: Oracle,
  dimensions: readonly Dimension[],
  rest: Partial<PlanInput>,
): PlanInput {
  const blank: PlanInput = {
    protocol: oracle.protocol,
    start: tried.starts[0],
    patient: { weight: { value: 70, unit: 'kg' }, age: 40 },
    choices: {},
    ...rest,
  };
  return dimensions.reduce((input, { values }) => values[0]?.(input) ?? input, blank);
}

/** Which pairs come first when there is no room for all: what guards look at, then what people choose, then the rest. */
function rankOf(name: string): number {
  if (name === 'start' || name === 'company') return 0;
  if (['age', 'ancestry', 'arm', 'height', 'liver', 'setting', 'sex', 'weight'].includes(name))
    return 1;
  return name === 'dose' || name === 'interval' ? 2 : 3;
}

/** The ordinary start, each single deviation from it, and each pair of deviations, without repeats. */
export function startsOf(oracle: Oracle, rest: Partial<PlanInput>, most: number): PlanInput[] {
  const dimensions = dimensionsOf(oracle);
  const ordinary = ordinaryStart(oracle, dimensions, rest);
  const found = new Map<string, PlanInput>();
  const add = (input: PlanInput) => {
    if (found.size < most)
      found.set(JSON.stringify([input.start, input.patient, input.choices]), input);
  };
  add(ordinary);
  const single = dimensions.flatMap(({ name, values }, index) =>
    values.slice(1).map((value) => ({ index, rank: rankOf(name), value })),
  );
  for (const entry of single) add(entry.value(ordinary));
  const pairs = single.flatMap((entry) =>
    single.flatMap((other) => (other.index > entry.index ? [{ one: entry, other }] : [])),
  );
  const ranked = pairs.toSorted((a, b) => a.one.rank + a.other.rank - b.one.rank - b.other.rank);
  for (const { one, other } of ranked) add(other.value(one.value(ordinary)));
  return [...found.values()];
}

const older = withPatient({ age: 70 });

/** Starts from which events are explored: each arm, one person on either side of each age bound, and each edition. */
export function deepStarts(oracle: Oracle, rest: Partial<PlanInput>): PlanInput[] {
  const dimensions = dimensionsOf(oracle);
  const ordinary = ordinaryStart(oracle, dimensions, rest);
  const some = (name: string, least: number) =>
    dimensions.find((dimension) => dimension.name === name)?.values.slice(0, least) ?? [];
  const arms = some('arm', 4);
  const across = oracle.protocol.editions.flatMap(({ from }) =>
    from === undefined ? [] : [(input: PlanInput) => ({ ...input, start: plusDays(from, -14) })],
  );
  const candidates = [
    ordinary,
    ...arms.slice(1).map((arm) => arm(ordinary)),
    ...across.map((start) => start(ordinary)),
    older(ordinary),
    ...some('ancestry', 3)
      .slice(1)
      .map((entry) => entry(older(ordinary))),
    ...some('from', 3)
      .slice(1)
      .map((entry) => entry(ordinary)),
    ...some('interval', 2)
      .slice(1)
      .map((entry) => entry(ordinary)),
  ];
  return [
    ...new Map(
      candidates.map((candidate) => [
        JSON.stringify([candidate.start, candidate.patient, candidate.choices]),
        candidate,
      ]),
    ).values(),
  ];
}
