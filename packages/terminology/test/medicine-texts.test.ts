/* oxlint-disable unicorn/consistent-function-scoping -- a helper stands beside the tests that use it */
import { describe, expect, test } from 'vitest';
import type { MedicineContext } from '@openketamine/model';
import { fullTerminology as full } from '../src/full.js';

/** A reading in one line. */
function said(text: string, context?: MedicineContext): string {
  const reading = full.readMedicine(text, context);
  switch (reading.outcome) {
    case 'known':
      return [
        ...reading.medicine.ingredients,
        ...(reading.medicine.ingredients.length === 0 ? reading.medicine.classes : []),
      ].join(' + ');
    case 'ambiguous':
      return reading.meanings
        .map(({ medicine }) => medicine.ingredients.join(' + '))
        .toSorted()
        .join(' | ');
    case 'partly':
      return `${reading.medicine.ingredients.join(' + ')}, not ${reading.unread.join(', ')}`;
    case 'none':
      return 'none';
    case 'unknown':
      return reading.vague ? 'vague' : `? ${reading.nearest.join(', ')}`.trim();
  }
}

/** Names suggested for a text that was not read. */
function nearestOf(text: string, country?: string): readonly string[] {
  const reading = full.readMedicine(text, { country });
  return 'nearest' in reading ? reading.nearest : [];
}

describe('a medicine is found', () => {
  test.each([
    ['Xanax', 'alprazolam'],
    ['Temesta', 'lorazepam'],
    ['Manerix', 'moclobemide'],
    ['Istin', 'amlodipine'],
    ['comprimé de paracétamol 1 g', 'acetaminophen'],
    ['2 gélules de venlafaxine LP 75 mg', 'venlafaxine'],
    ['tabletas de sertralina 50 mg', 'sertraline'],
    ['compresse di lorazepam 1 mg', 'lorazepam'],
    ['Auvelity', 'bupropion + dextromethorphan'],
    ['Zurzuvae', 'zuranolone'],
    ['Wegovy', 'semaglutide'],
    ['Xifaxan', 'rifaximin'],
    ['atorvastatin', 'atorvastatin'],
  ])('under its name: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['phenelzine sulfate', 'phenelzine'],
    ['lithium carbonate', 'lithium-carbonate'],
    ['sertraline hydrochloride', 'sertraline'],
    ['ketamine hydrochloride', 'ketamine'],
    ['Effexor XR', 'venlafaxine'],
    ['benzodiazepines', 'benzodiazepine'],
    ['diazepam/lorazepam', 'diazepam + lorazepam'],
  ])(
    'under the name of its salt, with its release form, by its class, in pairs: %s',
    (text, expected) => {
      expect(said(text)).toBe(expected);
    },
  );

  test.each([
    ['Norco 5-325', 'acetaminophen + hydrocodone'],
    ['trazodone 50 mg nocte', 'trazodone'],
    ['EMSAM 9 mg/24 h patch', 'selegiline'],
    ['ketamine troche 200 mg daily from an online clinic', 'ketamine'],
    ['Suboxone 8-2 film twice a day', 'buprenorphine + naloxone'],
    ['Xanax 0.5 mg tid prn anxiety', 'alprazolam'],
    ['Lorazepam 0,5 mg', 'lorazepam'],
    ['sertraline 50 mg (as needed)', 'sertraline'],
    ['ZOLPIDEM 10MG', 'zolpidem'],
  ])('with strength, form and times: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['chlorhydrate de sertraline 50 mg comprimé', 'sertraline'],
    ['Sertralin 50 mg Filmtabletten morgens', 'sertraline'],
    ['sertralina 50 mg al día', 'sertraline'],
    ['Metoprololsuccinat 47,5 mg', 'metoprolol'],
    ['valproato de sodio', 'valproate'],
    ['acide valproïque', 'valproate'],
    ['Sertralin tablets, one comprimé le matin', 'sertraline'],
  ])('in several languages, also mixed: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['Apo-Sertraline', 'sertraline'],
    ['Ramipril AL 5 mg', 'ramipril'],
    ['Pantoprazol-ratiopharm', 'pantoprazole'],
    ['Xanax Pfizer', '? Xanax'],
  ])('with its maker, where the name is that of an ingredient: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what changes a medicine is never dropped', () => {
  test.each([
    ['Tylenol', 'acetaminophen'],
    ['Tylenol PM', 'acetaminophen + diphenhydramine'],
    ['Advil PM', 'diphenhydramine + ibuprofen'],
    ['Claritin-D', 'loratadine + pseudoephedrine'],
    ['Exforge', 'amlodipine + valsartan'],
    ['Exforge HCT', 'amlodipine + hydrochlorothiazide + valsartan'],
    ['Robitussin DM', 'dextromethorphan + guaifenesin'],
    ['Xanax 1', 'alprazolam'],
    ['Tylenol 500 mg', 'acetaminophen'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    'loratadine D',
    'ibuprofen PM',
    'Benylin for children',
    'Xanax Forte',
    'sertraline comp',
  ])('%s is asked about, for no list has it', (text) => {
    expect(said(text)).toMatch(/^\? /u);
  });

  test('a number that may belong to a brand is asked about, with the brands it may stand for', () => {
    for (const text of ['Tylenol 3', 'Tylenol #3', 'Tylenol no. 3']) {
      expect(said(text)).toBe('? Tylenol PM, Tylenol with Codeine, Tylenol');
    }
    expect(said('Tylenol with codeine #3')).toBe('acetaminophen + codeine');
  });

  test('with each salt an element is another thing', () => {
    expect(said('potassium chloride')).toBe('potassium-chloride');
    expect(said('lithium sulfate')).not.toBe('lithium');
    expect(said('iron sulfate')).not.toBe('iron');
  });
});

describe('combinations', () => {
  test.each([
    ['acetaminophen with codeine #3', 'acetaminophen + codeine'],
    ['oxycodone/apap 5-325', 'acetaminophen + oxycodone'],
    ['hydrocodone-acetaminophen', 'acetaminophen + hydrocodone'],
    ['lisinopril-HCTZ 20-12.5', 'hydrochlorothiazide + lisinopril'],
    ['amlodipine and valsartan', 'amlodipine + valsartan'],
    ['Xanax und Stilnox', 'alprazolam + zolpidem'],
    ['Xanax et zolpidem', 'alprazolam + zolpidem'],
    ['sertralina con lorazepam', 'lorazepam + sertraline'],
    ['Xanax, Ambien; lithium', 'alprazolam + lithium + zolpidem'],
    ['Zoloft (sertraline) 50 mg', 'sertraline'],
    ['Suboxone (buprenorphine)', 'buprenorphine + naloxone'],
  ])('are taken apart: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('of which a part is not known are known in part, with names that are near', () => {
    const reading = full.readMedicine('Xanax and Klonipin');
    expect(reading).toMatchObject({
      outcome: 'partly',
      medicine: { ingredients: ['alprazolam'] },
      unread: ['Klonipin'],
      nearest: ['Klonopin'],
    });
    expect(said('sertraline/frobnicate')).toBe('sertraline, not frobnicate');
  });

  test('of which one or the other is meant mean several things', () => {
    expect(said('Ativan or Xanax')).toBe('alprazolam | lorazepam');
    expect(said('lorazepam oder diazepam')).toBe('diazepam | lorazepam');
    expect(said('Zoloft (fluoxetine)')).toBe('fluoxetine | sertraline');
    expect(said('Xanax or frobnicate')).toMatch(/^\?/u);
  });
});

describe('a name that means several things', () => {
  test('is asked about, with its countries', () => {
    expect(full.readMedicine('Unisom')).toMatchObject({
      outcome: 'ambiguous',
      meanings: expect.arrayContaining([
        { medicine: expect.objectContaining({ ingredients: ['doxylamine'] }), countries: ['US'] },
        {
          medicine: expect.objectContaining({ ingredients: ['diphenhydramine'] }),
          countries: ['CA'],
        },
      ]),
    });
  });

  test('is read where the country decides', () => {
    expect(said('Unisom', { country: 'US' })).toBe('doxylamine');
    expect(said('Unisom', { country: 'CA' })).toBe('diphenhydramine');
    expect(said('Unisom', { country: 'US-NY' })).toBe('doxylamine');
    expect(said('Triatec', { country: 'CA' })).toBe('acetaminophen + codeine');
    expect(said('Triatec', { country: 'FR' })).toBe('ramipril');
    expect(said('Triatec', { country: 'EU' })).toBe('ramipril');
  });

  test('stays open where the country has several of them, or none', () => {
    expect(said('Triatec', { country: 'CH' })).toBe('hydrochlorothiazide + ramipril | ramipril');
    expect(said('Unisom', { country: 'FR' })).toBe('diphenhydramine | doxylamine');
  });
});

describe('a misspelled name', () => {
  test.each([
    ['Klonipin', ['Klonopin']],
    ['lorazapam', ['lorazepam', 'clonazepam']],
    ['clonidne', ['clonidine', 'clonazepam']],
    ['hydralzine', ['hydralazine', 'hydroxyzine']],
    ['Lamicta', ['Lamictal', 'Lamisil']],
    ['Seroquell', ['Seroquel', 'Serzone']],
    ['tramadool', ['tramadol', 'trazodone']],
    ['Zyprex', ['Zyprexa', 'Zyrtec']],
  ])('%s is not matched: %j are suggested, with their look-alikes', (text, expected) => {
    const reading = full.readMedicine(text);
    expect(reading).toMatchObject({ outcome: 'unknown', vague: false });
    expect(nearestOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test('suggests at most three, and nothing for what is like no name', () => {
    expect(nearestOf('Celebrxa')).toHaveLength(3);
    expect(nearestOf('Celebrxa')).toEqual(expect.arrayContaining(['Celebrex', 'Celexa']));
    expect(said('frobnicate')).toBe('?');
  });

  test('prefers brands of the country', () => {
    const first = (country: string) => nearestOf('Stilnot', country)[0];
    expect(first('UK')).toBe('Stilnoct');
    expect(first('FR')).toBe('Stilnox');
  });

  test('is not taken for a name in what is said around another one', () => {
    expect(said('Xanax instead of lorazapam')).toMatch(/^\? /u);
    expect(said('stopped Nardil')).toBe('? Nardil');
  });
});

describe('words that are not medicine', () => {
  test.each([
    'the pill',
    'T3',
    'birth control pill',
    'sleeping pill',
    'water tablets',
    'vitamins',
    'painkiller',
    'blood pressure medication',
    'Schlafmittel',
    'somnifère',
    'pastillas para dormir',
    'allergy tablets 10 mg',
    'tablets',
  ])('%s asks back which', (text) => {
    expect(said(text)).toBe('vague');
  });

  test.each([
    'none',
    'Nil',
    'no regular medications',
    'Keine',
    'aucun médicament',
    'ninguno',
    'None.',
  ])('%s says that nothing is taken', (text) => {
    expect(said(text)).toBe('none');
  });

  test.each(['', '  ', '?', 'N/A', '50 mg'])('%j says nothing', (text) => {
    expect(full.readMedicine(text).outcome).toBe('unknown');
  });

  test('a name of several words of that kind is a name all the same', () => {
    expect(said('vitamin A')).toBe('vitamin-a');
    expect(said('vitamin D 1000 IU')).toBe('cholecalciferol');
  });
});

describe('classes', () => {
  test.each([
    ['SSRI', 'ssri-snri'],
    ['SSRIs', 'ssri-snri'],
    ['beta blockers', 'antihypertensive-beta-blocker'],
    ['ACE inhibitor', 'antihypertensive-acei-arb'],
    ['MAO-Hemmer', 'maoi'],
    ['MAOI', 'maoi'],
    ['opioids', 'opioid'],
    ['tricyclic antidepressant', 'tricyclic-other-antidepressant'],
  ])('are read by name: %s', (text, expected) => {
    expect(full.medicineNamed(text)).toMatchObject({ ingredients: [], classes: [expected] });
  });
});

test('a text of any length is read in time', () => {
  const long = 'frobnicate and sertraline, '.repeat(400);
  const begun = performance.now();
  expect(full.readMedicine(long).outcome).toBe('partly');
  expect(full.readMedicine('x'.repeat(50_000)).outcome).toBe('unknown');
  expect(full.readMedicine('a b '.repeat(5000)).outcome).not.toBe('known');
  expect(performance.now() - begun).toBeLessThan(20_000); // not clinical: milliseconds on a busy machine
});
