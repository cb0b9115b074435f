import { describe, expect, test } from 'vitest';
import { concepts } from '../src/index.js';
import { fullTerminology as full } from '../src/full.js';
import { icd10cm } from '../src/generated/other-diagnoses/icd10cm.js';
import { hasCheckDigit } from '../src/internal/condition-codes.js';

const read = (code: string, system = 'icd10cm') => full.readConditionCode(system, code);

/** Every code that the list of other diagnoses spells out. */
function codesOf({ category, codes }: (typeof icd10cm)['categories'][number]): string[] {
  const spelledOut = (text: string): string[] => {
    const found = /^(.*?)\[([^\]]+)\](.*)$/u.exec(text);
    if (found === null) return [text];
    const [, before = '', inside = '', after = ''] = found;
    const characters = inside.replaceAll(/(.)-(.)/gu, (_, from: string, to: string) =>
      Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (__, index) =>
        String.fromCharCode(from.charCodeAt(0) + index),
      ).join(''),
    );
    return Array.from(characters).flatMap((entry) => spelledOut(`${before}${entry}${after}`));
  };
  return codes
    .split(' ')
    .flatMap((part) => (part === '-' ? [''] : spelledOut(part)))
    .map((rest) => (rest === '' ? category : `${category}.${rest}`));
}

describe('a code of ICD-10-CM', () => {
  test.each([
    ['I71.4', ['aneurysmal-vascular-disease']],
    ['i714', ['aneurysmal-vascular-disease']],
    ['F33.2', ['major-depressive-disorder']],
  ])('%s of a family is its concepts', (code, expected) => {
    expect(read(code)).toEqual({ outcome: 'known', concepts: expected });
    expect(read(code, 'http://hl7.org/fhir/sid/icd-10-cm')).toEqual(read(code));
  });

  test.each([
    'E78.5',
    'M54.50',
    'F90.0',
    'K21.9',
    'E11.9',
    'Z79.899',
    'Z00.00',
    'J45.909',
    'N18.31',
    'H40.011',
  ])('%s of a common other diagnosis is known to be none of the concepts', (code) => {
    expect(read(code)).toEqual({ outcome: 'known', concepts: [] });
  });

  test.each(['Z99.99', 'E78.99', 'R99', 'I67.89', 'K74.4', 'Q99.9'])(
    '%s that nobody listed says nothing',
    (code) => {
      expect(read(code)).toEqual({ outcome: 'unlisted' });
    },
  );

  test.each(['garbage', '', 'I7', '71.4', 'I71.12345', 'I71,4', 'II71.4', 'I71.4 aneurysm'])(
    '%j is none',
    (code) => {
      expect(read(code)).toEqual({ outcome: 'malformed' });
    },
  );

  test('that says too little leaves open what it could be, by name', () => {
    const past = read('Z86.79');
    expect(past).toMatchObject({ outcome: 'known', concepts: [] });
    expect(past.outcome === 'known' && past.possible).toEqual(
      expect.arrayContaining(['aneurysmal-vascular-disease', 'intracerebral-hemorrhage', 'stroke']),
    );
    expect(read('E66.9')).toMatchObject({ possible: ['morbid-obesity'] });
  });

  test('of remission is the disorder, past', () => {
    expect(read('F10.21')).toEqual({
      outcome: 'known',
      concepts: [
        'alcohol-use-disorder',
        'substance-use-disorder',
        'substance-use-disorder-in-remission',
      ],
      inRemission: ['alcohol-use-disorder', 'substance-use-disorder'],
    });
    expect(read('F30.4')).toMatchObject({ inRemission: ['mania'] });
    expect(read('F10.20')).not.toHaveProperty('inRemission');
  });
});

describe('other code systems', () => {
  test('SNOMED CT codes have a check digit, and need the list', () => {
    expect(read('84114007', 'snomed')).toEqual({ outcome: 'known', concepts: ['heart-failure'] });
    expect(read('84114006', 'snomed')).toEqual({ outcome: 'malformed' });
    expect(read('garbage', 'http://snomed.info/sct')).toEqual({ outcome: 'malformed' });
    expect(read('138875005', 'snomed')).toEqual({ outcome: 'unlisted' });
    expect(['84114007', '308546005', '50570003'].every(hasCheckDigit)).toBe(true);
  });

  test.each([
    ['icd10', 'icd10cm'],
    ['ICD-10-CM', 'icd10cm'],
    ['snomedct', 'snomed'],
  ])('%s is none that we read, and %s is near', (system, near) => {
    const found = read('I71.4', system);
    expect(found.outcome).toBe('unknown-system');
    expect(found.outcome === 'unknown-system' && found.nearest).toContain(near);
  });

  test('a system without any likeness has no near name', () => {
    expect(read('1', 'qqq')).toEqual({ outcome: 'unknown-system', nearest: [] });
  });
});

describe('the list of other diagnoses', () => {
  const all = icd10cm.categories.flatMap((row) => codesOf(row).map((code) => [code, row] as const));

  test('covers more than 250 categories, each code once', () => {
    expect(new Set(icd10cm.categories.map(({ category }) => category)).size).toBeGreaterThan(250);
    expect(new Set(all.map(([code]) => code)).size).toBe(all.length);
  });

  test('is read as it is spelled out, and holds no code of a family', () => {
    const wrong = all.filter(([code, { possible }]) => {
      const found = read(code);
      return (
        found.outcome !== 'known' ||
        found.concepts.length > 0 ||
        (found.possible ?? []).join() !== (possible ?? []).join()
      );
    });
    expect(wrong).toEqual([]);
  });

  test('leaves open only concepts that there are', () => {
    const names = new Set(concepts.concepts.map(({ id }) => id));
    const possible = icd10cm.categories.flatMap((row) => row.possible ?? []);
    expect(possible.filter((name) => !names.has(name))).toEqual([]);
  });

  test('says where its codes were seen', () => {
    expect(icd10cm.checked[0]?.seen).toBe('ICD21');
    const later = icd10cm.checked.flatMap(({ codes }) => codes ?? []);
    expect(later.filter((code) => read(code).outcome !== 'known')).toEqual([]);
  });
});

describe('free text', () => {
  test.each([
    ['brain bleed 2011, basal ganglia', 'intracerebral-hemorrhage'],
    ['Hirnblutung', 'intracerebral-hemorrhage'],
    ['Abdominal aortic aneurysm 4.1 cm', 'aneurysmal-vascular-disease'],
    ['Anévrisme cérébral', 'aneurysmal-vascular-disease'],
    ['hx of heart attack', 'myocardial-infarction'],
    ['AVM', 'arteriovenous-malformation'],
    ['schizoaffective d/o', 'psychosis'],
    ['seizures as a child', 'seizure'],
    ['8 weeks pregnant', 'pregnancy'],
  ])('%s could mean %s', (text, concept) => {
    expect(full.conceptsMeant(text)).toContain(concept);
  });

  test('an abbreviation has to stand by itself', () => {
    expect(full.conceptsMeant('rich food')).not.toContain('intracerebral-hemorrhage');
    expect(full.conceptsMeant('ICH 2011')).toContain('intracerebral-hemorrhage');
  });

  test('without such words suggests nothing', () => {
    expect(full.conceptsMeant('bad back')).toEqual([]);
  });
});

describe('names', () => {
  test('of scales, indications, allergens and substances are found by each of their names', () => {
    expect(full.scaleNamed('HDRS-17')?.id).toBe('hamd17');
    expect(full.scaleNamed('madrz')).toBeUndefined();
    expect(['trd', 'bd', 'xyz'].map((name) => full.hasIndication(name))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['latex', 'cat', 'ketamine'].map((name) => full.hasAllergen(name))).toEqual([
      true,
      true,
      false,
    ]);
    expect(full.substanceNamed('marijuana')).toBe('cannabis');
    expect(
      ['cocaine', 'ketamine-non-medical', 'kokain'].map((name) => full.hasSubstance(name)),
    ).toEqual([true, true, false]);
  });
});
