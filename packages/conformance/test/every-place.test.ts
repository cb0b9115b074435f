import { describe, expect, test } from 'vitest';
import type { Finding, PatientFactsInput, Screening } from '@openketamine/model';
import { protocols } from '@openketamine/protocols';
import { hazardList, labels, rules } from '@openketamine/risk';
import { compileRules, subjectOfProtocol } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { withFacts } from '../src/hazards/index.js';

/** People a hospital pharmacist meets, and what each place says; told as their records tell it, with codes. */
const screener = compileRules(rules, { terminology, labels });
const infusion = 'ketamine-iv-trd-six-over-three-weeks';
const sprayUs = 'esketamine-nasal-trd-us';
const sprayEu = 'esketamine-nasal-trd-eu';

function screened(id: string, place: string | undefined, facts: PatientFactsInput): Screening {
  const protocol = protocols.find((entry) => entry.id === id);
  if (protocol === undefined) throw new Error(`no protocol ${id}`);
  const subject = subjectOfProtocol(protocol, place);
  return screener.screen({
    subject,
    facts: withFacts(hazardList.unremarkable, facts),
    at: '2026-01-05T10:00:00-05:00',
  });
}

const coded = (code: string, more: object = {}) => ({
  conditions: {
    items: [
      { codes: [{ system: 'icd10cm' as const, code }], clinicalStatus: 'active' as const, ...more },
    ],
  },
});
const met = ({ findings }: Screening) => findings.filter(({ outcome }) => outcome === 'met');
const loans = (screening: Screening): Finding[] =>
  met(screening).filter(({ borrowedFrom }) => borrowedFrom !== undefined);

describe('an aneurysm of the abdominal aorta', () => {
  const facts = coded('I71.4');

  test.each(['UK', 'GB', 'EU', 'DE', 'CH', 'AU', 'JP', 'NZ'])(
    'asks for a review of ketamine by vein in %s, borrowed from the US label',
    (place) => {
      const screening = screened(infusion, place, facts);
      expect(screening.overall).toBe('review');
      expect(screening.urgency).toBe('escalate');
      expect(loans(screening)).toEqual([
        expect.objectContaining({
          rule: 'project-aneurysm',
          record: 'PROJECT-ANEURYSM',
          action: 'review',
          severity: 'critical',
          borrowedFrom: { place: 'US', record: 'CI-KET-US-BPHAZARD' },
        }),
      ]);
    },
  );

  test('is told with what the UK label says in general, and that no EU label was read', () => {
    const [uk] = loans(screened(infusion, 'UK', facts));
    expect(uk).toMatchObject({ ownLabel: 'silent' });
    expect(uk?.message).toMatch(
      /does not name it, but rules treatment out where a rise of blood pressure/u,
    );
    expect(loans(screened(infusion, 'EU', facts))[0]).toMatchObject({ ownLabel: 'not-read' });
  });

  test('excludes where the label of the place names it', () => {
    expect(screened(infusion, 'US', facts).overall).toBe('exclude');
    for (const place of ['UK', 'EU', 'NO']) {
      expect(screened(sprayEu, place, facts).overall).toBe('exclude');
    }
  });

  test('asks for a review where no place is named, and says that the place is open', () => {
    const screening = screened(infusion, undefined, facts);
    expect(loans(screening)).toContainEqual(
      expect.objectContaining({
        rule: 'project-aneurysm',
        borrowedFrom: { place: 'US', record: 'CI-KET-US-BPHAZARD' },
      }),
    );
    expect(screening.findings).toContainEqual(
      expect.objectContaining({
        rule: 'data-place-without-rules',
        outcome: 'unknown',
        message: expect.stringContaining('No place is named') as string,
      }),
    );
  });
});

describe('a heart attack five weeks ago', () => {
  const facts = coded('I21.4', { clinicalStatus: 'resolved', onset: '2025-12-01' });

  test('excludes by the EU label, and asks for a review elsewhere', () => {
    expect(screened(sprayEu, 'EU', facts).overall).toBe('exclude');
    for (const [protocol, place] of [
      [sprayUs, 'US'],
      [infusion, 'US'],
      [sprayEu, 'CH'],
    ] as const) {
      const screening = screened(protocol, place, facts);
      expect(screening.overall).toBe('review');
      expect(loans(screening)).toContainEqual(
        expect.objectContaining({
          rule: 'project-recent-cardiovascular-event',
          borrowedFrom: { place: 'EU', record: 'CI-ESK-EU-BPICP' },
        }),
      );
    }
  });
});

describe('cirrhosis', () => {
  test('of class C excludes by the US label of the spray, and asks for a review elsewhere', () => {
    const facts: PatientFactsInput = {
      ...coded('K74.60'),
      hepaticImpairment: undefined,
      scores: [{ scale: 'child-pugh', class: 'C', at: '2026-01-02' }],
    };
    const asked = { ...facts, hepaticImpairment: 'severe' } as const;
    expect(screened(sprayUs, 'US', asked).overall).toBe('exclude');
    for (const [protocol, place] of [
      [sprayEu, 'EU'],
      [infusion, 'UK'],
      [infusion, 'US'],
      [infusion, 'AU'],
    ] as const) {
      expect(screened(protocol, place, asked).overall).toBe('review');
    }
  });

  test('of no stated grade asks for a review of an infusion in the UK', () => {
    const screening = screened(infusion, 'UK', coded('K74.60'));
    expect(loans(screening).map(({ rule }) => rule)).toEqual(['project-liver-disease']);
  });
});

describe('pregnancy, told by a code and a test', () => {
  const facts: PatientFactsInput = {
    ...coded('Z3A.09'),
    pregnancy: { status: 'unknown', childbearingPotential: true },
    observations: [
      { codes: [{ system: 'loinc', code: '2106-3' }], value: 'positive', at: '2026-01-04' },
    ],
  };

  test.each([
    [sprayEu, 'UK', 'exclude'],
    [sprayUs, 'US', 'exclude'],
    [infusion, 'US', 'exclude'],
    [infusion, 'EU', 'review'],
    [sprayEu, 'CH', 'review'],
    [infusion, 'CH', 'review'],
    [infusion, 'AU', 'review'],
  ])('%s in %s: %s', (protocol, place, overall) => {
    const screening = screened(protocol, place, facts);
    expect(screening.overall).toBe(overall);
    expect(met(screening).some(({ severity }) => severity === 'critical')).toBe(true);
  });
});

test('breastfeeding is at least reviewed for ketamine as for esketamine, in every place', () => {
  const facts: PatientFactsInput = { pregnancy: { breastfeeding: true } };
  for (const protocol of [infusion, sprayUs, sprayEu]) {
    for (const place of ['US', 'UK', 'EU', 'CH', 'AU', 'CA', 'JP', undefined]) {
      expect(['exclude', 'defer', 'review', 'unknown']).toContain(
        screened(protocol, place, facts).overall,
      );
      expect(
        met(screened(protocol, place, facts)).some(({ action }) =>
          ['exclude', 'defer', 'review'].includes(action),
        ),
      ).toBe(true);
    }
  }
});

test('age 15 with an allergy to ketamine is two critical reviews on the spray in the UK and in Switzerland', () => {
  const facts: PatientFactsInput = {
    age: { value: 15, unit: 'a' },
    allergies: { items: [{ substance: 'ketamine' }] },
  };
  for (const place of ['UK', 'GB-SCT', 'CH']) {
    const screening = screened(sprayEu, place, facts);
    expect(screening.overall).toBe('review');
    expect(loans(screening).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['project-hypersensitivity', 'critical'],
      ['project-under-18', 'critical'],
    ]);
  }
  expect(screened(sprayEu, 'EU', facts).overall).toBe('exclude');
});

test('seventeen is excluded by the labels of the spray, and critical or major everywhere else', () => {
  const facts: PatientFactsInput = { age: { value: 17, unit: 'a' } };
  expect(screened(sprayEu, 'EU', facts).overall).toBe('exclude');
  for (const [protocol, place] of [
    [sprayEu, 'UK'],
    [sprayEu, 'CH'],
    [infusion, 'US'],
  ] as const) {
    const screening = screened(protocol, place, facts);
    expect(screening.overall).toBe('review');
    expect(['critical', 'major']).toContain(met(screening)[0]?.severity);
  }
});
