import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MedicineReading } from '@openketamine/model';
import { fullTerminology as full } from '../src/full.js';
import { keyOf, looseKeyOf } from '../src/internal/medicines/fold.js';
import { classes } from '../src/index.js';
import { medicines } from '../src/medicines.js';

const ingredientNames = [...medicines.ingredientNames()];
const brands = [...medicines.allBrands()];
const allNames = [...new Set([...ingredientNames, ...brands].map(({ name }) => name))];
const anyName = fc.constantFrom(...allNames);
const runs = { numRuns: 1500 };

/** What a reading means, without the forms. */
function meant(reading: MedicineReading): string {
  if (reading.outcome === 'known') return reading.medicine.ingredients.join('+');
  if (reading.outcome !== 'ambiguous') return reading.outcome;
  return reading.meanings
    .map(({ medicine }) => medicine.ingredients.join('+'))
    .toSorted()
    .join('|');
}

const strength = fc
  .tuple(
    fc.constantFrom('5', '12.5', '0.25', '7,5', '1,000', '100', '5-325', '30/500', '875/125'),
    fc.constantFrom('mg', ' mg', 'mcg', ' µg', ' g', ' mg/ml', ' mg/24 h', ' IU/ml', ' %', ' IE'),
  )
  .map((parts) => parts.join(''));
const around = fc.constantFrom(
  'tablet',
  'tablets',
  'capsules',
  'Filmtabletten',
  'comprimés',
  'comprimidos',
  'compresse',
  'once daily',
  'bd',
  'nocte',
  'prn',
  'zur Nacht',
  'le soir',
  'por la noche',
  '1-0-0',
  '8 pm',
  'q8h',
  'every other day',
  'XR',
  'LP',
  'retard',
  'prolonged release',
);
const letters = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('e', 'é').replaceAll('o', 'ö'),
  (text) => `${text}®`,
  (text) => `  ${text.replaceAll(' ', '  ')} `,
);

describe('whatever the name', () => {
  test('strength, form, times, letters and accents do not change what it means', () => {
    fc.assert(
      fc.property(
        anyName,
        strength,
        fc.array(around, { maxLength: 3 }),
        letters,
        (name, much, more, write) => {
          const text = [write(name), much, ...more].join(' ');
          expect([text, meant(full.readMedicine(text))]).toEqual([
            text,
            meant(full.readMedicine(name)),
          ]);
        },
      ),
      runs,
    );
  });

  test('two ingredients share no name and no key', () => {
    const wrong = ingredientNames.flatMap(({ name, ingredient }) => {
      const found = meant(full.readMedicine(name));
      return found === ingredient.id || found === 'unknown' ? [] : [`${name}: ${found}`];
    });
    // A vocabulary has it as another name of phospholipids; whoever writes it takes fish oil.
    expect(wrong).toEqual(['Omega-3: fish-oil']);
    const unread = ingredientNames.filter(
      ({ name }) => full.readMedicine(name).outcome === 'unknown',
    );
    // Each of these says what kind of thing is taken, and not which.
    expect(unread.map(({ name }) => name).toSorted()).toEqual([
      '2',
      'MT-I',
      'T3',
      'food',
      'oil',
      'water',
    ]);
  });

  test('every brand is read as what its country has, or asked about', () => {
    const wrong = brands.flatMap(({ name, countries, ingredients }) => {
      const reading = full.readMedicine(name, { country: countries[0] });
      const said = meant(reading);
      const fits = said.split('|').includes(ingredients.join('+')) || reading.outcome === 'unknown';
      return fits ? [] : [`${name}: ${said}`];
    });
    expect(wrong).toEqual([]);
    const unread = brands.filter(({ name }) => full.readMedicine(name).outcome === 'unknown');
    expect(unread.length).toBeLessThan(30);
  });

  const known = new Set(allNames.map(keyOf));
  const alsoKnown = new Set(ingredientNames.map(({ name }) => looseKeyOf(keyOf(name))));
  const classNames = new Set(
    classes.classes.flatMap(({ id, label, aliases }) =>
      [id, label, ...(aliases ?? [])].flatMap((name) => [keyOf(name), `${keyOf(name)}s`]),
    ),
  );
  /** A slip may make another name, the same name in another language, or that of a class. */
  const isNoName = (text: string): boolean => {
    const key = keyOf(text);
    return !known.has(key) && !alsoKnown.has(looseKeyOf(key)) && !classNames.has(key);
  };
  const word = fc.constantFrom(...allNames.filter((name) => /^[a-z]{5,}$/iu.test(name)));
  const slip = fc.record({
    kind: fc.constantFrom('leave out', 'put in', 'exchange', 'swap'),
    at: fc.nat(),
    letter: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
  });
  const misspelled = fc.tuple(word, slip).map(([name, { kind, at, letter }]) => {
    const text = name.toLowerCase();
    const place = at % text.length;
    const before = text.slice(0, place);
    const [here = '', next = ''] = text.slice(place);
    const after = text.slice(place + 1);
    if (kind === 'leave out') return before + after;
    if (kind === 'put in') return before + letter + here + after;
    if (kind === 'exchange') return before + letter + after;
    return before + next + here + text.slice(place + 2);
  });

  test('a near miss is never matched', () => {
    fc.assert(
      fc.property(misspelled, (text) => {
        fc.pre(isNoName(text) && full.readMedicine(text).outcome !== 'none');
        expect([text, full.readMedicine(text).outcome]).toEqual([text, 'unknown']);
      }),
      runs,
    );
  });

  test('a near miss beside a known name leaves the whole not known', () => {
    fc.assert(
      fc.property(misspelled, fc.constantFrom('sertraline', 'Xanax'), (text, name) => {
        const alone = full.readMedicine(text);
        // a slip may also make a word that says how or when: "pill", "sera"
        fc.pre(isNoName(text) && !(alone.outcome === 'unknown' && alone.vague));
        for (const both of [`${name}, ${text}`, `${text}/${name}`, `${name} and ${text} 5 mg`]) {
          expect([both, full.readMedicine(both).outcome]).toEqual([both, 'partly']);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('reading it again says the same, and no reading changes another', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const first = meant(full.readMedicine(one));
        full.readMedicine(other);
        expect(meant(full.readMedicine(one))).toBe(first);
      }),
      { numRuns: 200 },
    );
  });
});
