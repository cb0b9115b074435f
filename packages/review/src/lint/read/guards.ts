import { isBlock, walk, type Path } from '@openketamine/authoring';
import type { Guard, Protocol } from '@openketamine/model';

/** A list in which the first entry whose guard holds counts. */
export interface Cases {
  readonly path: Path;
  readonly guards: readonly (Guard | undefined)[];
  /** Whether what no entry holds for is a hole: true for doses and schedules. */
  readonly mustCover: boolean;
}

/** Every list of cases: doses, schedules, amounts for some people, rules for company. */
export function* casesOf(protocol: Protocol): Generator<Cases> {
  for (const { path, value } of walk(protocol)) {
    if (isBlock(value) && Array.isArray(value['cases'])) {
      yield { path: [...path, 'cases'], guards: guardsOf(value['cases']), mustCover: true };
    }
    if (path.at(-1) === 'asNeeded' && Array.isArray(value)) {
      yield { path, guards: guardsOf(value), mustCover: false };
    }
  }
  yield {
    path: ['company', 'antidepressant'],
    guards: protocol.company.antidepressant.map(({ when }) => when),
    mustCover: true,
  };
}

function guardsOf(list: readonly unknown[]): (Guard | undefined)[] {
  return list.map((entry) => (isBlock(entry) ? (entry['when'] as Guard | undefined) : undefined));
}

/** Every guard with its place. What stands under `outcomes` is a criterion of a gate and none. */
export function* allGuards(protocol: Protocol): Generator<{ path: Path; guard: Guard }> {
  for (const { path, value } of walk(protocol)) {
    if (path.at(-1) === 'when' && !path.includes('outcomes') && isBlock(value)) {
      yield { path, guard: value };
    }
  }
}

/** Bounds of one guard on one fact, as a half-open stretch. */
export interface Stretch {
  readonly from: number;
  readonly below: number;
}

export const spans = ['session', 'age', 'weight', 'bmi'] as const;
const lists = ['arm', 'phase', 'ancestry', 'hepaticImpairment', 'setting', 'jurisdiction'] as const;
const facts = ['sex', 'antidepressant'] as const;

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The stretch of a guard on a number or on the date; everything where it says nothing. */
export function stretchOf(guard: Guard | undefined, on: (typeof spans)[number] | 'date'): Stretch {
  if (on === 'date') {
    return {
      from: guard?.from === undefined ? -Infinity : day(guard.from),
      below: guard?.until === undefined ? Infinity : day(guard.until),
    };
  }
  const span = guard?.[on];
  return { from: span?.from ?? -Infinity, below: span?.below ?? Infinity };
}

/** What a guard looks at. */
export function dimensionsOf(guard: Guard | undefined): string[] {
  if (guard === undefined) return [];
  const dated = guard.from !== undefined || guard.until !== undefined;
  return [
    ...[...spans, ...lists, ...facts].filter((field) => guard[field] !== undefined),
    ...(dated ? ['date'] : []),
  ];
}

/** Whether whatever fits `inner` also fits `outer`. Cautious: false where it cannot be told. */
export function covers(outer: Guard | undefined, inner: Guard | undefined): boolean {
  if (outer === undefined) return true;
  const wide = [...spans, 'date' as const].every((on) => {
    const big = stretchOf(outer, on);
    const small = stretchOf(inner, on);
    return big.from <= small.from && big.below >= small.below;
  });
  if (!wide) return false;
  for (const field of lists) {
    const allowed: readonly string[] | undefined = outer[field];
    const asked: readonly string[] | undefined = inner?.[field];
    if (allowed === undefined) continue;
    // somebody may be of several ancestries, so that a longer list there is a wider one, as anywhere
    if (asked === undefined || !asked.every((text) => allowed.includes(text))) return false;
  }
  return facts.every((field) => outer[field] === undefined || outer[field] === inner?.[field]);
}
