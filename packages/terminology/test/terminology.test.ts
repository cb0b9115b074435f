/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  classes,
  concepts,
  createTerminology,
  ingredients,
  observations,
  sources,
  terminology,
} from '../src/index.js';
import { fullTerminology as full } from '../src/full.js';
import { medicines } from '../src/medicines.js';
import { products } from '../src/products.js';
import { snomed } from '../src/snomed.js';

describe('conditions by ICD-10-CM code', () => {
  test.each([
    ['I50.22', ['heart-failure']],
    ['I5022', ['heart-failure']],
    ['i50.22', ['heart-failure']],
    ['I71.4', ['aneurysmal-vascular-disease']],
    ['I67.1', ['aneurysmal-vascular-disease']],
  ])('%s is %j', (code, expected) => {
    expect(terminology.conceptsOf('icd10cm', code)).toEqual(expected);
    expect(terminology.conceptsOf('http://hl7.org/fhir/sid/icd-10-cm', code)).toEqual(expected);
  });

  test('an exact code does not cover longer ones', () => {
    expect(terminology.conceptsOf('icd10cm', 'I67.10')).toBeUndefined();
  });

  test('codes taken out of a family are not in it; remission is the disorder, and past', () => {
    expect(terminology.conceptsOf('icd10cm', 'F10.20')).toContain('alcohol-use-disorder');
    expect(terminology.conceptsOf('icd10cm', 'F10.21')).toEqual([
      'alcohol-use-disorder',
      'substance-use-disorder',
      'substance-use-disorder-in-remission',
    ]);
    expect(terminology.readConditionCode('icd10cm', 'F10.21')).toMatchObject({
      inRemission: ['alcohol-use-disorder', 'substance-use-disorder'],
    });
    expect(terminology.conceptsOf('icd10cm', 'F32.81') ?? []).not.toContain(
      'major-depressive-disorder',
    );
  });

  test('ideation alone is not intent', () => {
    expect(terminology.conceptsOf('icd10cm', 'R45.851')).toEqual(['suicidal-ideation']);
  });

  test('what is in no family is in none', () => {
    expect(terminology.conceptsOf('icd10cm', 'J06.9')).toBeUndefined();
    expect(terminology.conceptsOf('icd10cm', '')).toBeUndefined();
    expect(terminology.conceptsOf('unheard-of', 'I50.22')).toBeUndefined();
  });

  test('every listed code finds its concept, unless the concept takes it out', () => {
    for (const { id, icd10cm, icd10cmWithout } of concepts.concepts) {
      for (const { code } of icd10cm ?? []) {
        const out = (icd10cmWithout ?? []).some((row) =>
          row.match === 'prefix' ? code.startsWith(row.code) : code === row.code,
        );
        expect((terminology.conceptsOf('icd10cm', code) ?? []).includes(id)).toBe(!out);
      }
    }
  });
});

describe('SNOMED CT', () => {
  test('is a part of its own', () => {
    expect(terminology.conceptsOf('snomed', '84114007')).toBeUndefined();
    expect(full.conceptsOf('http://snomed.info/sct', '84114007')).toEqual(['heart-failure']);
    expect(createTerminology({ snomed }).substancesOf('snomed', '373464007')).toEqual(['ketamine']);
  });

  test('matches the code alone, never a longer one', () => {
    expect(full.conceptsOf('snomed', '841140070')).toBeUndefined();
  });

  test('every listed code is well formed by its check digit', () => {
    for (const { codes } of [...snomed.concepts, ...snomed.substances])
      for (const { code } of codes) expect(verhoeff(code)).toBe(true);
  });
});

/** Check digit of SNOMED CT. */
function verhoeff(code: string): boolean {
  const d = (a: number, b: number): number => {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + (b - 5)) % 5);
    return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
  };
  const p = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let check = 0;
  Array.from(code)
    .toReversed()
    .forEach((digit, index) => {
      let value = Number(digit);
      for (let turn = 0; turn < index % 8; turn++) value = p[value] ?? 0;
      check = d(check, value);
    });
  return check === 0;
}

/** Check digit of LOINC: mod 10. */
function mod10(code: string): boolean {
  const [number = '', check = ''] = code.split('-');
  let sum = 0;
  Array.from(number)
    .toReversed()
    .forEach((digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    });
  return (10 - (sum % 10)) % 10 === Number(check);
}

describe('observations', () => {
  test('by LOINC code and by other names', () => {
    expect(terminology.observationOf('loinc', '8480-6')).toBe('systolic-blood-pressure');
    expect(terminology.observationOf('http://loinc.org', '8462-4')).toBe(
      'diastolic-blood-pressure',
    );
    expect(terminology.observationOf('loinc', '0-0')).toBeUndefined();
    expect(terminology.observationOf('snomed', '8480-6')).toBeUndefined();
    expect(terminology.observationNamed('systolic')).toBe('systolic-blood-pressure');
    expect(terminology.observationNamed('unheard-of')).toBe('unheard-of');
    expect(terminology.hasObservation('spo2')).toBe(true);
    expect(terminology.hasObservation('unheard-of')).toBe(false);
  });

  test('every LOINC code is well formed by its check digit, and stands for one observation', () => {
    const codes = observations.observations.flatMap(({ loinc }) =>
      (loinc ?? []).map(({ code }) => code),
    );
    expect(codes.length).toBeGreaterThan(40);
    for (const code of codes) expect(mod10(code)).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('medicines', () => {
  test('by ingredient, other name, class, brand and salt', () => {
    expect(terminology.medicineNamed('Diazepam')).toEqual({
      ingredients: ['diazepam'],
      classes: ['benzodiazepine'],
      confirmed: true,
    });
    expect(terminology.medicineNamed('rifampicin')?.ingredients).toEqual(['rifampin']);
    expect(terminology.medicineNamed('rifampicin')?.classes).toContain('cyp-inducer');
    expect(terminology.medicineNamed("St. John's Wort")?.ingredients).toEqual(['st-johns-wort']);
    expect(terminology.medicineNamed('z-drug')).toEqual({
      ingredients: [],
      classes: ['z-drug'],
      confirmed: true,
    });
    expect(terminology.medicineNamed('halogenated anaesthetic')?.classes).toEqual([
      'halogenated-anesthetic',
    ]);
    expect(terminology.medicineNamed('Valium')).toBeUndefined();
    expect(full.medicineNamed('VALIUM')).toMatchObject({
      ingredients: ['diazepam'],
      classes: ['benzodiazepine'],
    });
    expect(full.medicineNamed('ticlopidine hydrochloride')?.ingredients).toEqual(['ticlopidine']);
    expect(full.medicineNamed('unheard-of')).toBeUndefined();
  });

  test('by RxNorm code of ingredient, product and brand', () => {
    expect(terminology.medicineOf('3322')?.ingredients).toEqual(['diazepam']);
    expect(full.medicineOf('206967')).toMatchObject({
      ingredients: ['ketamine'],
      classes: ['study-drug'],
    });
    expect(terminology.medicineOf('206967')).toBeUndefined();
    expect(full.medicineOf('999999999')).toBeUndefined();
    expect(terminology.medicineOf('83367')).toBeUndefined();
    expect(full.medicineOf('83367')?.ingredients).toEqual(['atorvastatin']);
  });

  test('a product of several ingredients is each of them', () => {
    const combination = full.medicineNamed('Contrave');
    expect(combination?.ingredients).toEqual(['bupropion', 'naltrexone']);
    expect(combination?.classes).toEqual(
      expect.arrayContaining(['bupropion', 'opioid-antagonist']),
    );
  });

  test('clonazepam is a benzodiazepine although it stands elsewhere in ATC', () => {
    expect(terminology.medicineNamed('clonazepam')?.classes).toContain('benzodiazepine');
  });

  test('class members, and no class of that name', () => {
    expect(terminology.classMembers('maoi')).toContain('phenelzine');
    expect(terminology.classMembers('neuromuscular-blocker-nondepolarising')).toContain(
      'rocuronium',
    );
    expect(terminology.classMembers('unheard-of')).toBeUndefined();
  });

  test('every member of a class is an ingredient', () => {
    const known = new Set([...medicines.ingredientNames()].map(({ ingredient }) => ingredient.id));
    for (const { members } of classes.classes)
      for (const member of members) expect(known.has(member)).toBe(true);
    for (const { id } of ingredients.ingredients) expect(known.has(id)).toBe(true);
  });
});

describe('allergies', () => {
  test('by RxNorm code of the substance and of products that hold it', () => {
    expect(terminology.substancesOf('rxnorm', '6130')).toEqual(['ketamine']);
    expect(terminology.substancesOf('rxnorm', '2119365')).toEqual(['esketamine']);
    expect(full.substancesOf('rxnorm', '206967')).toEqual(['ketamine']);
    expect(terminology.substancesOf('rxnorm', '3322')).toEqual(['diazepam']);
    expect(terminology.substancesOf('rxnorm', '999999999')).toBeUndefined();
    expect(terminology.substancesOf('loinc', '6130')).toBeUndefined();
  });
});

describe('names', () => {
  test('of another spelling are the same concept', () => {
    expect(terminology.conceptNamed('intracerebral-haemorrhage')).toBe('intracerebral-hemorrhage');
    expect(terminology.hasConcept('intracerebral-haemorrhage')).toBe(true);
    expect(terminology.hasConcept('unheard-of')).toBe(false);
    expect(terminology.conceptNamed('unheard-of')).toBe('unheard-of');
  });

  test('of a concept it is a case of exist, and no concept is its own', () => {
    for (const { id, broader } of concepts.concepts) {
      for (const wider of broader ?? []) {
        expect(terminology.hasConcept(wider)).toBe(true);
        expect(wider).not.toBe(id);
      }
    }
    expect(terminology.broader('schizophrenia')).toContain('psychotic-disorder');
    expect(terminology.broader('unheard-of')).toEqual([]);
  });

  test('have readable labels, whatever they name', () => {
    expect(terminology.label('ptsd')).toBe('post-traumatic stress disorder');
    expect(terminology.label('systolic')).toBe('systolic blood pressure');
    expect(terminology.label('maoi')).toBe('MAO inhibitor');
    expect(terminology.label('food')).toBe('food');
    expect(terminology.label('lorazepam')).toBe('lorazepam');
    expect(terminology.label('some-thing')).toBe('some thing');
    expect([...(terminology.names?.().concepts ?? [])]).toContain('heart-failure');
  });
});

describe('the product table', () => {
  test('knows form and ingredients of a code, and ingredients of a name', () => {
    expect(products.byCode('206967')?.ingredients).toEqual(['ketamine']);
    expect(products.byCode('1')).toBeUndefined();
    expect(products.byName('Spravato')).toEqual(['esketamine']);
    expect(products.byName('unheard-of')).toBeUndefined();
  });
});

test('every code that was seen somewhere says where, and that place is listed with its terms', () => {
  const known = new Set(sources.sources.map(({ id }) => id));
  const rows = [
    ...concepts.concepts.flatMap(({ icd10cm }) => icd10cm ?? []),
    ...observations.observations.flatMap(({ loinc }) => loinc ?? []),
    ...snomed.concepts.flatMap(({ codes }) => codes),
  ];
  for (const { seen } of rows) expect(seen === undefined || known.has(seen)).toBe(true);
  expect(sources.notices.map(({ system }) => system)).toEqual([
    'ICD-10-CM',
    'RxNorm',
    'LOINC',
    'SNOMED CT',
    'Registers of medicines',
    'ATC',
    'UCUM',
  ]);
});

test('every register that a row of the medicines names is listed', () => {
  const known = new Set<string>(sources.sources.map(({ id }) => id));
  for (const file of ['ingredients', 'brands']) {
    const [, ...rows] = readFileSync(
      new URL(`../data/medicines/${file}.csv`, import.meta.url),
      'utf8',
    )
      .trimEnd()
      .split('\n');
    const named = new Set(rows.flatMap((row) => row.slice(row.lastIndexOf(',') + 1).split(';')));
    named.delete('');
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  }
});

test('no ATC code ships but those of the ingredients that rules had from the beginning', () => {
  const coded = ingredients.ingredients.filter(({ atc }) => atc !== undefined);
  expect(coded.length).toBeLessThan(330);
  for (const file of ['ingredients', 'brands']) {
    const text = readFileSync(new URL(`../data/medicines/${file}.csv`, import.meta.url), 'utf8');
    expect(text.match(/(?:^|[,;])[A-V]\d\d[A-Z]{2}\d\d(?:[,;]|$)/gmu)).toBeNull();
  }
});
