import { scales } from '../src/generated/index.js';
import type { Scale } from '../src/index.js';

/** A scale by its id. */
export function scale(id: string): Scale {
  const found = scales.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no scale ${id}`);
  return found;
}

/** Every scale whose answers are scored. */
export const scored: readonly Scale[] = scales.filter(
  ({ scoring }) => scoring.kind !== 'typed' && scoring.kind !== 'none',
);

/** Every scale of which a total or a tier is typed. */
export const typed: readonly Scale[] = scales.filter(({ scoring }) => scoring.kind === 'typed');

const invented = { basis: 'site', says: 'Invented.' } as const;

/** A scale file of a team that has the rights: the shipped one with a way of scoring. */
function owned(id: string, scoring: Record<string, unknown>): Scale {
  return { ...scale(id), scoring: { ...invented, ...scoring } } as unknown as Scale;
}

/** The sum of the highest answer of each domain, as the QIDS is said to be scored. */
export const byDomains = owned('qids-sr16', {
  kind: 'highest-of-domain',
  domains: [
    { id: 'sleep', items: [1, 2, 3, 4] },
    { id: 'mood', items: [5] },
    { id: 'appetite-weight', items: [6, 7, 8, 9] },
    { id: 'concentration', items: [10] },
    { id: 'self-view', items: [11] },
    { id: 'suicidality', items: [12] },
    { id: 'interest', items: [13] },
    { id: 'energy', items: [14] },
    { id: 'psychomotor', items: [15, 16] },
  ],
});

/** Tiers instead of a sum, with questions that others decide about, as the C-SSRS screener has them. */
export const byTiers = owned('cssrs-screen', {
  kind: 'tiers',
  branching: [
    { ask: [3, 4, 5], onlyIf: 2 },
    { ask: [7], onlyIf: 6 },
  ],
  tiers: [
    { id: 'high', anyYes: [4, 5, 7], ...invented },
    { id: 'moderate', anyYes: [3, 6], ...invented },
    { id: 'low', anyYes: [1, 2], ...invented },
  ],
});

/** A sum with two parts, as the LSAS has. */
export const byParts = owned('lsas', {
  kind: 'sum',
  subscales: [
    { id: 'fear', from: 1, to: 24 },
    { id: 'avoidance', from: 25, to: 48 },
  ],
});

/** One level, as the MOAA/S is. */
export const single = owned('moaas', { kind: 'single' });

/** The kinds of scoring that a team's own file may use and no shipped scale does. */
export const teams: readonly Scale[] = [byDomains, byTiers, byParts, single];

/** Answers of a scale, all with the least, the most or a given value. */
export function answersOf(entry: Scale, which: 'least' | 'most'): number[] {
  const { items } = entry;
  if (items === null) return [];
  return Array.from({ length: items.count.value }, (_, at) => {
    const range = items.scores.find(
      (score) => score.items === undefined || score.items.includes(at + 1),
    );
    if (range === undefined) throw new Error(`no range for item ${at + 1} of ${entry.id}`);
    return range[which];
  });
}
