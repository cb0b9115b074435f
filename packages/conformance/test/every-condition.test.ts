import { describe, expect, test } from 'vitest';
import type { ConditionFact, PatientFactsInput } from '@openketamine/model';
import { protocols } from '@openketamine/protocols';
import { hazardList, labels, rules } from '@openketamine/risk';
import { compileRules } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { treatmentsOf, type Treatment } from '../src/hazards/index.js';

/**
 * What a rule of one place says of a condition, some rule says of it in every place: by a rule of its own, a rule of every
 * place, or a loan. What is left out stands among the hazards that no rule covers.
 */
const screener = compileRules(rules, { terminology, labels });
const { unremarkable, at } = hazardList;
const places = [...hazardList.places, 'DE', 'CA-BC', undefined];
const treatments = treatmentsOf(protocols);

const leftOut: Readonly<Record<string, string>> = {
  'acute-porphyria': 'Acute porphyria',
  porphyria: 'Acute porphyria',
  'ocular-surgery': 'Surgery of the eye not long ago',
};

/** A condition as it is now, at its worst, and lately past. */
const forms: readonly (readonly [string, Omit<ConditionFact, 'concept'>])[] = [
  ['present', { clinicalStatus: 'active' }],
  [
    'at its worst',
    {
      clinicalStatus: 'active',
      severity: 'severe',
      stability: 'decompensated',
      controlled: false,
      primary: true,
      onset: '2026-01-01',
    },
  ],
  ['lately past', { clinicalStatus: 'resolved', onset: '2025-12-20', abated: '2025-12-28' }],
];

function said(
  { drug, route }: Treatment,
  jurisdiction: string | undefined,
  facts: PatientFactsInput,
) {
  const subject = { drug, route, jurisdiction, indication: 'trd' };
  return screener
    .evaluate({ subject, facts, at })
    .findings.filter(({ kind, outcome }) => kind !== 'data' && outcome !== 'not-met')
    .map(({ rule, branch, outcome }) => `${rule}/${branch ?? ''} ${outcome}`);
}

const before = new Map(
  treatments.flatMap((treatment) =>
    places.map((place) => [
      `${treatment.drug} ${treatment.route} ${place ?? ''}`,
      new Set(said(treatment, place, unremarkable)),
    ]),
  ),
);

/** Places in which nothing is said of a condition, where something is said in another. */
function silentPlaces(concept: string, form: Omit<ConditionFact, 'concept'>): string[] {
  const facts = {
    ...unremarkable,
    conditions: { complete: true, items: [{ concept, ...form }] },
  };
  return treatments.flatMap((treatment) => {
    const name = (place: string | undefined) =>
      `${treatment.drug} ${treatment.route} ${place ?? ''}`;
    const silent: (string | undefined)[] = places.filter((place) =>
      said(treatment, place, facts).every((text) => before.get(name(place))?.has(text) === true),
    );
    return silent.length === places.length ? [] : silent.map(name);
  });
}

describe('a condition of which a rule speaks in one place', () => {
  const concepts = [
    ...new Set(
      Array.from(terminology.names?.().concepts ?? [], (concept) =>
        terminology.conceptNamed(concept),
      ),
    ),
  ];

  test('is one of many', () => {
    expect(concepts.length).toBeGreaterThan(100);
    expect(treatments.length).toBeGreaterThan(8);
  });

  test.each(forms)(
    'is spoken of in every place by the same drug and route: %s',
    (_says, form) => {
      const silent: string[] = [];
      for (const concept of concepts) {
        if (leftOut[concept] !== undefined) continue;
        for (const where of silentPlaces(concept, form)) silent.push(concept, where);
      }
      expect(silent).toEqual([]);
    },
    60_000,
  );

  test('or stands among the hazards that no rule covers', () => {
    const titles = hazardList.uncovered.map(({ title }) => title);
    expect(Object.values(leftOut).filter((title) => !titles.includes(title))).toEqual([]);
  });
});
