import { isBlock, walk } from '@openketamine/authoring';
import { plausible, type Guard, type Protocol, type Quantity } from '@openketamine/model';
import type { PlanChoices } from '@openketamine/planner';
import { dayOf, plusDays } from '../invariant.js';
import type { Oracle } from '../oracle/oracle.js';

/** People and days that every protocol is tried with: round numbers, and the ages at which labels like to draw a line. */
export const tried = {
  weights: [40, 60, 70, 90.5, 120, 150],
  ages: [18, 40, 64, 65, 70, 80],
  heights: [160, 185],
  // an ordinary week, and one across the end of a leap February
  starts: ['2025-02-03', '2024-02-26'],
} as const;

/** Everything a protocol's guards look at. */
export function guardsIn(protocol: Protocol): Guard[] {
  return [...walk(protocol)].flatMap(({ path, value }) =>
    path.at(-1) === 'when' && isBlock(value) && !path.includes('outcomes') ? [value as Guard] : [],
  );
}

const rounded = (value: number) => Number(value.toPrecision(6));

/** A value and its neighbors one step below and above. */
const around = (bound: number | undefined, step: number) =>
  bound === undefined ? [] : [bound - step, bound, bound + step].map(rounded);

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Weights at which a cap in mg begins to bite on a dose by weight. */
function weightsAtCaps(protocol: Protocol): number[] {
  const found: number[] = [];
  for (const { value } of walk(protocol)) {
    if (!isBlock(value) || !Array.isArray(value['cap'])) continue;
    const caps = value['cap'].filter(isBlock).filter(({ unit }) => unit === 'mg');
    for (const { value: level } of walk(value)) {
      if (!isBlock(level) || level['unit'] !== 'mg/kg' || typeof level['value'] !== 'number')
        continue;
      for (const cap of caps) {
        const at = Number(cap['value']) / level['value'];
        found.push(rounded(at - 1), rounded(at), rounded(at + 1));
      }
    }
  }
  return found;
}

export function weights(oracle: Oracle, guards: readonly Guard[]): number[] {
  const { protocol } = oracle;
  const bands = [...walk(protocol)].flatMap(({ value }) =>
    isBlock(value) && value['by'] === 'weight' && Array.isArray(value['bands'])
      ? value['bands']
          .filter(isBlock)
          .flatMap((band) => (typeof band['below'] === 'number' ? around(band['below'], 0.5) : []))
      : [],
  );
  const bounds = [
    ...bands,
    ...guards.flatMap(({ weight }) => [
      ...around(weight?.from, 0.5),
      ...around(weight?.below, 0.5),
    ]),
    ...weightsAtCaps(protocol),
    ...around(protocol.population.weight?.least, 1),
    ...around(protocol.population.weight?.most, 1),
  ];
  const { least, most } = plausible.weight;
  return unique([70, ...tried.weights, ...bounds]).filter((kg) => kg >= least && kg <= most);
}

export function ages({ protocol }: Oracle, guards: readonly Guard[]): number[] {
  const { least, most } = protocol.population.age ?? {};
  const bounds = [
    ...guards.flatMap(({ age }) => [...around(age?.from, 1), ...around(age?.below, 1)]),
    ...around(least, 1),
    ...around(most, 1),
  ];
  return unique([40, ...tried.ages, ...bounds]).filter(
    (years) => years >= 0 && years <= plausible.age.most,
  );
}

/** The day before, of and after each date on which something changes, and starts whose course runs across it. */
export function starts({ protocol }: Oracle, guards: readonly Guard[]): string[] {
  const bounds = unique(
    [...protocol.editions, ...guards]
      .flatMap(({ from, until }) => [from, until])
      .filter((date) => date !== undefined),
  );
  return unique([
    ...tried.starts,
    ...bounds.flatMap((date) => [-14, -1, 0, 1].map((days) => plusDays(date, days))),
  ]).filter((date) => dayOf(date) > 0);
}

/** Doses that somebody may ask for: every one that is named. */
export function doses(protocol: Protocol): Quantity[] {
  const found = new Map<string, Quantity>();
  for (const { phases } of [protocol]) {
    for (const { value, path } of walk(phases.map(({ dose }) => dose))) {
      if (!isBlock(value) || typeof value['value'] !== 'number') continue;
      const { unit } = value;
      const named = path.some((key) =>
        ['amount', 'first', 'asNeeded', 'steps', 'reduceTo', 'least', 'most'].includes(String(key)),
      );
      if (named && (unit === 'mg' || unit === 'mg/kg'))
        found.set(`${value['value']} ${unit}`, { value: value['value'], unit });
    }
  }
  return [...found.values()];
}

/** Intervals that somebody may ask for, phase by phase, and one that is too short. */
export function intervals(protocol: Protocol): PlanChoices[] {
  return protocol.phases.flatMap(({ id, schedule }) => {
    const all = 'cases' in schedule ? schedule.cases.map(({ use }) => use) : [schedule];
    return all.flatMap((entry) => {
      if (entry.kind !== 'interval') return [];
      const { interval } = entry;
      const values = 'values' in interval ? interval.values : [interval.least, interval.most];
      return values.flatMap((value) =>
        value === undefined ? [] : [{ interval: { [id]: { value, unit: interval.unit } } }],
      );
    });
  });
}
