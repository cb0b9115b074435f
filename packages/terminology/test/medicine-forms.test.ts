import { describe, expect, test } from 'vitest';
import { terminology } from '../src/index.js';
import { fullTerminology as full } from '../src/full.js';

describe('the form decides for which classes a medicine counts', () => {
  test.each(['topical', 'cutaneous', 'transdermal'])(
    'a patch that is recorded as %s is still the medicine',
    (route) => {
      for (const [name, drugClass] of [
        ['selegiline', 'maoi'],
        ['fentanyl', 'opioid'],
        ['buprenorphine', 'opioid'],
        ['methylphenidate', 'cns-stimulant'],
      ] as const)
        expect(full.medicineNamed(name, route)?.classes).toContain(drugClass);
      // what is rubbed on the skin to act there is not
      expect(
        full.medicineNamed('diphenhydramine', route === 'transdermal' ? 'topical' : route)?.classes,
      ).toEqual([]);
    },
  );

  test('a nasal spray is not a systemic medicine, and only nasal products are nasal ones', () => {
    const classes = (route?: string) => terminology.medicineNamed('phenylephrine', route)?.classes;
    expect(classes()).toEqual(['nasal-decongestant', 'sympathomimetic']);
    expect(classes('nasal')).toEqual(['nasal-decongestant']);
    expect(classes('intranasal')).toEqual(['nasal-decongestant']);
    expect(classes('oral')).toEqual(['sympathomimetic']);
    expect(terminology.medicineNamed('timolol', 'ophthalmic')?.classes).toEqual([]);
    expect(full.medicineNamed('timolol 0.5 % eye drops')?.classes).toEqual([]);
    expect(full.medicineNamed('timolol tablets')?.classes).toEqual([
      'antihypertensive-beta-blocker',
    ]);
    expect(full.medicineNamed('Nasonex')).toMatchObject({
      classes: ['nasal-corticosteroid'],
      forms: ['nasal'],
    });
  });

  test.each([
    ['Lazanda', 'opioid'],
    ['Valtoco', 'benzodiazepine'],
    ['Nayzilam', 'benzodiazepine'],
    ['Buccolam', 'benzodiazepine'],
    ['Diastat', 'benzodiazepine'],
    ['Narcan', 'opioid-antagonist'],
    ['Migranal', 'ergot'],
    ['Neffy', 'sympathomimetic'],
    ['Spravato', 'study-drug'],
    ['buprenorphine sublingual', 'opioid'],
    ['ketamine nasal spray', 'study-drug'],
    ['fentanyl patch', 'opioid'],
    ['fentanyl topical patch', 'opioid'],
    ['fentanyl topical', 'opioid'],
    ['Butrans topical', 'opioid'],
    ['Emsam topical', 'maoi'],
    ['Daytrana topical', 'cns-stimulant'],
    ['clonidine topical', 'alpha2-agonist'],
  ])('%s acts on the whole body wherever it is put: %s', (name, className) => {
    expect(full.medicineNamed(name)?.classes).toContain(className);
  });

  test('where many products have other forms, the form must be said', () => {
    expect(full.medicineNamed('dexamethasone')).toMatchObject({
      possible: expect.arrayContaining(['nasal-corticosteroid']),
    });
    expect(full.medicineNamed('dexamethasone')?.classes).not.toContain('nasal-corticosteroid');
    expect(full.medicineNamed('dexamethasone', 'oral')?.possible ?? []).not.toContain(
      'nasal-corticosteroid',
    );
    expect(full.medicineNamed('dexamethasone', 'nasal')?.classes).toContain('nasal-corticosteroid');
  });

  test('a product without a form may be a nasal one, and is not taken for it', () => {
    expect(full.medicineNamed('Sudafed PE')).toMatchObject({
      classes: ['sympathomimetic'],
      possible: ['nasal-decongestant'],
    });
  });

  test('a form that a brand is not known to have counts beside those it has', () => {
    expect(full.medicineNamed('Timoptic')?.classes).toEqual([]);
    expect(full.medicineNamed('Timoptic tablet')?.classes).toEqual([
      'antihypertensive-beta-blocker',
    ]);
  });
});

describe('names from memory', () => {
  test('are not confirmed; names of a register, and what a register has in its products, are', () => {
    expect(full.medicineNamed('kava')?.confirmed).toBe(false);
    expect(full.medicineNamed('Ketanest S')?.confirmed).toBe(false);
    expect(full.medicineNamed('kava and sertraline')?.confirmed).toBe(false);
    expect(full.medicineNamed('sertraline')?.confirmed).toBe(true);
    expect(full.medicineNamed('Temesta')?.confirmed).toBe(true);
    expect(full.medicineNamed('calcium')?.confirmed).toBe(true);
  });
});

describe('classes', () => {
  test('say whether they are complete', () => {
    expect(full.classIsComplete('benzodiazepine')).toBe(true);
    expect(full.classIsComplete('halogenated-anaesthetic')).toBe(true);
    expect(full.classIsComplete('other-cns-depressant')).toBe(false);
    expect(full.classIsComplete('unheard-of')).toBe(false);
  });

  test('say what kind of member each is', () => {
    expect(full.kindIn('antihypertensive-acei-arb', 'lisinopril')).toBe('ACE inhibitor');
    expect(full.kindIn('antihypertensive-acei-arb', 'losartan')).toBe(
      'angiotensin receptor blocker',
    );
    expect(full.kindIn('antihypertensive-acei-arb', 'sacubitril')).toBe(
      'ACE inhibitor or angiotensin receptor blocker',
    );
    expect(full.kindIn('ssri-snri', 'duloxetine')).toBe('SNRI');
    expect(full.kindIn('opioid', 'codeine')).toBe('opioid');
    expect(full.kindIn('some-class', 'codeine')).toBe('some class');
  });
});
