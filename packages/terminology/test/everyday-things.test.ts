import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MedicineReading } from '@openketamine/model';
import { fullTerminology as full } from '../src/full.js';
import { everyday } from '../src/generated/ingredients/everyday.js';
import { ingredients as coded } from '../src/generated/ingredients/ingredients.js';
import { medicines } from '../src/medicines.js';

function meaning(reading: MedicineReading): string {
  if (reading.outcome === 'known') return reading.medicine.ingredients.join(' + ');
  return reading.outcome;
}

const names = everyday.ingredients.flatMap(({ id, name, aliases = [] }) =>
  [name ?? id.replaceAll('-', ' '), ...aliases].map((text) => ({ id, text })),
);

/** Of a class on purpose. */
const inAClass = new Set(['cannabis']);

describe('what no register has', () => {
  const lists = [...everyday.ingredients, ...coded.ingredients];
  const isBare = ({ id, ...entry }: (typeof lists)[number]) =>
    medicines.ingredient(id)?.confirmed !== true &&
    !('rxnorm' in entry || 'unii' in entry || 'atc' in entry);
  const bare = lists.filter(isBare);

  test('proves absence only where the project says why', () => {
    expect(bare.length).toBeGreaterThan(5);
    for (const { id, name, vouched } of bare) {
      const reading = full.readMedicine(name ?? id.replaceAll('-', ' '));
      const confirmed = reading.outcome === 'known' && reading.medicine.confirmed;
      expect([id, confirmed]).toEqual([id, vouched !== undefined]);
    }
  });

  test('is vouched for nowhere else: a register or a code says so already', () => {
    const needless = lists.filter((entry) => entry.vouched !== undefined && !isBare(entry));
    expect(needless.map(({ id }) => id)).toEqual([]);
  });

  test('and is in a class is vouched for nowhere', () => {
    const inClass = bare.filter(({ id, name, vouched }) => {
      const reading = full.readMedicine(name ?? id);
      return (
        vouched !== undefined && reading.outcome === 'known' && reading.medicine.classes.length > 0
      );
    });
    expect(inClass.map(({ id }) => id)).toEqual([]);
  });
});

describe('everyday things are read by the words people write', () => {
  test.each([
    ['Prenatal vitamin', 'prenatal-vitamins'],
    ['prenatal vitamins 1 tab daily', 'prenatal-vitamins'],
    ['PNV', 'prenatal-vitamins'],
    ['prenatal MVI with DHA', 'prenatal-vitamins'],
    ['MVI', 'multivitamin'],
    ['multivit daily', 'multivitamin'],
    ["women's multivitamin gummy", 'multivitamin'],
    ['vit D', 'cholecalciferol'],
    ['vitamin D3 1000 IU', 'cholecalciferol'],
    ['vit D3 50,000 IU weekly', 'cholecalciferol'],
    ['Vitamin D 20000 IE', 'cholecalciferol'],
    ['vitamine D', 'cholecalciferol'],
    ['calcium carbonate 600 mg + D3', 'calcium-carbonate + cholecalciferol'],
    ['calcium + vitamin D', 'calcium + cholecalciferol'],
    ['vit B12', 'vitamin-b12'],
    ['B12 1000 mcg injection monthly', 'vitamin-b12'],
    ['complejo B', 'vitamin-b-complex'],
    ['iron', 'iron'],
    ['iron supplement', 'iron'],
    ['hierro', 'iron'],
    ['ferrous sulfate 325 mg (65 mg iron) TID', 'ferrous-sulfate'],
    ['ferrous sulfate 325 mg (65 mg elemental iron)', 'ferrous-sulfate'],
    ['FeSO4 325', 'ferrous-sulfate'],
    ['folate', 'folic-acid'],
    ['ácido fólico', 'folic-acid'],
    ['KCl 20 mEq', 'potassium-chloride'],
    ['Mg oxide 400', 'magnesium-oxide'],
    ['fish oil 1000 mg', 'fish-oil'],
    ['omega 3', 'fish-oil'],
    ['Omega-3 fatty acids 1 g BID', 'fish-oil'],
    ['DHA', 'fish-oil'],
    ['cod liver oil', 'cod-liver-oil'],
    ['probiotic daily', 'probiotics'],
    ['CoQ10 100 mg', 'ubidecarenone'],
    ['glucosamine chondroitin', 'chondroitin-sulfates + glucosamine'],
    ['NAC 600', 'acetylcysteine'],
    ['electrolyte powder', 'electrolytes'],
    ['protein shake', 'food-product'],
    ['flu shot', 'vaccine'],
    ['influenza vaccine 2025', 'vaccine'],
    ['COVID-19 booster', 'vaccine'],
    ['Grippeimpfung', 'vaccine'],
    ['saline nasal spray', 'sodium-chloride'],
    ['baby aspirin', 'aspirin'],
    ['ASA 81 mg EC', 'aspirin'],
    ['HCTZ 25 mg daily', 'hydrochlorothiazide'],
    ['metoprolol succ ER 50', 'metoprolol'],
    ['melatonin 10mg gummies', 'melatonin'],
    ['Mirena IUD', 'levonorgestrel'],
  ])('%s', (text, id) => {
    expect(meaning(full.readMedicine(text))).toBe(id);
  });

  test('each of the words stands for one thing, confirmed, and in no class but on purpose', () => {
    const wrong = names.flatMap(({ id, text }) => {
      const reading = full.readMedicine(text);
      if (reading.outcome !== 'known') return [`${text}: ${reading.outcome}`];
      const { ingredients, classes, possible = [], confirmed } = reading.medicine;
      if (ingredients.join() !== id) return [`${text}: ${ingredients.join()}`];
      if (inAClass.has(id)) return [];
      return !confirmed || classes.length + possible.length > 0
        ? [`${text}: ${[...classes, ...possible].join()}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('strength, form and times beside them do not change what they mean', () => {
    const around = fc.constantFrom('daily', '1 tablet', '500 mg', 'qd', 'OTC', 'supplement', 'prn');
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.uniqueArray(around, { maxLength: 3 }),
        ({ id, text }, words) => {
          const written = [text, ...words].join(' ');
          expect([written, meaning(full.readMedicine(written))]).toEqual([written, id]);
        },
      ),
      { numRuns: 400, seed: 11 },
    );
  });
});

describe('what is not certain stays so', () => {
  test.each([
    'vitamins',
    'supplements',
    'herbal supplement',
    'weight loss supplement',
    'weight loss gummies',
    'keto gummies',
    'sleep gummies',
    'energy supplement',
    'pre-workout',
    'green tea extract',
    'birth control',
    'OCP',
    'PPI',
    'allergy shots',
    'K2',
    'prenatal vitamin with Xanas',
    'protein powder with kratum',
    'iron and sertaline',
  ])('%s is not read whole', (text) => {
    expect(full.readMedicine(text).outcome).not.toBe('known');
  });

  test.each([
    ['clonaz 0.5 mg', 'clonazepam'],
    ['escita 10', 'escitalopram'],
    ['Trazadone 50', 'trazodone'],
    ['Lisinipril 10 mg', 'lisinopril'],
  ])('%s is asked back: %s?', (text, name) => {
    const reading = full.readMedicine(text);
    expect(reading.outcome).toBe('unknown');
    expect('nearest' in reading ? reading.nearest : []).toContain(name);
  });
});
