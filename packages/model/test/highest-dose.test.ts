import { describe, expect, test } from 'vitest';
import type { Protocol } from '../src/index.js';
import { aboveHighest, highestDoses } from '../src/highest-dose.js';

/** An invented protocol with one dose rule. No number in it means anything. */
function protocol(id: string, dose: unknown, more: object = {}): Protocol {
  return { id, drug: 'd', route: 'iv', phases: [{ id: 'only', dose, ...more }] } as never;
}

const set = (value: number, unit = 'mg') => ({ kind: 'set', value, unit });
const found = (dose: unknown) => highestDoses([protocol('one', dose)])[0];

describe('the highest dose a protocol names', () => {
  test.each([
    ['set', { amount: set(3) }, 3],
    ['a choice', { amount: { kind: 'choice', oneOf: [set(1), set(4)] } }, 4],
    ['the end of a range', { amount: { kind: 'range', least: set(1), most: set(5) } }, 5],
    ['a band', { amount: { kind: 'bands', bands: [{ use: set(6) }, { use: set(2) }] } }, 6],
    ['that of the first session', { amount: set(1), first: set(7) }, 7],
    ['one as needed', { amount: set(1), asNeeded: [{ when: {}, amount: set(8) }] }, 8],
    ['one to go down to', { amount: set(1), reduceTo: set(9) }, 9],
    [
      'a rung',
      { amount: set(1), titration: { ladder: { kind: 'steps', steps: [set(2), set(10)] } } },
      10,
    ],
    [
      'a ceiling',
      {
        amount: set(1),
        titration: { ladder: { kind: 'increment', start: set(1), ceiling: set(11) } },
      },
      11,
    ],
    [
      'where a rise without a ceiling begins',
      {
        amount: { kind: 'gap' },
        titration: { ladder: { kind: 'increment', start: set(12), ceiling: null } },
      },
      12,
    ],
    ['a cap', { amount: set(1), cap: [set(13), set(99, 'mL')] }, 13],
    [
      'parts together',
      { amount: { kind: 'gap' }, parts: [{ amount: set(6) }, { amount: set(8) }] },
      14,
    ],
    [
      'one case of several',
      { cases: [{ use: { amount: set(15) } }, { use: { amount: set(1) } }] },
      15,
    ],
    ['micrograms as milligrams', { amount: set(16_000, 'ug') }, 16],
    ['a rate over its time', { amount: set(34, 'mg/h'), over: { value: 30, unit: 'min' } }, 17],
  ])('may be %s', (_, dose, value) => {
    expect(found(dose)).toEqual({
      drug: 'd',
      route: 'iv',
      amount: { value, unit: 'mg', protocol: 'one' },
    });
  });

  test('by weight stands beside that in milligrams', () => {
    expect(
      found({ amount: set(2, 'mg/kg/h'), over: { value: 30, unit: 'min' }, cap: [set(50)] }),
    ).toEqual({
      drug: 'd',
      route: 'iv',
      amount: { value: 50, unit: 'mg', protocol: 'one' },
      byWeight: { value: 1, unit: 'mg/kg', protocol: 'one' },
    });
  });

  test.each([
    ['nothing', undefined],
    ['a gap', { amount: { kind: 'gap' } }],
    ['a rate over no stated time', { amount: set(2, 'mg/kg/h') }],
    ['a rate in an instant', { amount: set(2, 'mg/h'), over: null }],
    ['a volume', { amount: { kind: 'carry' }, cap: [set(5, 'mL')] }],
  ])('is absent where there is %s', (_, dose) => {
    expect(highestDoses([protocol('one', dose)])).toEqual([]);
  });

  test('is kept by drug and route, of the phase where it has its own', () => {
    const own = { drug: 'e', route: 'oral' };
    expect(
      highestDoses([
        protocol('a', { amount: set(1) }),
        protocol('b', { amount: set(2) }),
        protocol('c', { amount: set(2) }),
        protocol('d', { amount: set(9) }, own),
      ]),
    ).toEqual([
      { drug: 'd', route: 'iv', amount: { value: 2, unit: 'mg', protocol: 'b' } },
      { drug: 'e', route: 'oral', amount: { value: 9, unit: 'mg', protocol: 'd' } },
    ]);
  });
});

describe('a dose above it', () => {
  const highest = highestDoses([
    protocol('weighed', { amount: set(2, 'mg/kg') }),
    protocol('fixed', { amount: set(80) }, { route: 'oral' }),
  ]);
  const above = (value: number, unit: 'mg' | 'mg/kg', more: object = {}) =>
    aboveHighest(highest, { drug: 'd', route: 'iv', value, unit, ...more })?.protocol;
  const oral = { route: 'oral' };

  test.each([
    ['by weight at the bound', 2, 'mg/kg', {}, undefined],
    ['by weight one step above', 2.001, 'mg/kg', {}, 'weighed'],
    ['in milligrams at the bound for that weight', 100, 'mg', { weight: 50 }, undefined],
    ['in milligrams one step above', 100.1, 'mg', { weight: 50 }, 'weighed'],
    ['in milligrams, right for somebody', 800, 'mg', {}, undefined],
    ['in milligrams, too much for the heaviest', 800.1, 'mg', {}, 'weighed'],
    ['fixed, at the bound', 80, 'mg', oral, undefined],
    ['fixed, one step above, whatever the weight', 80.1, 'mg', { ...oral, weight: 400 }, 'fixed'],
    ['by weight where only a fixed one is known', 1, 'mg/kg', { ...oral, weight: 80 }, undefined],
    ['the same one step above', 1.01, 'mg/kg', { ...oral, weight: 80 }, 'fixed'],
    ['the same for nobody in particular', 4, 'mg/kg', oral, undefined],
    ['the same, too much for the lightest', 4.01, 'mg/kg', oral, 'fixed'],
    ['by an unknown route, within any', 2, 'mg/kg', { route: 'rectal' }, undefined],
    ['by an unknown route, above all', 2.1, 'mg/kg', { route: 'rectal' }, 'weighed'],
    ['in milligrams by an unknown route', 80.1, 'mg', { route: 'rectal' }, 'fixed'],
    ['of an unknown drug', 9999, 'mg', { drug: 'x' }, undefined],
    ['of an unknown drug by weight', 999, 'mg/kg', { drug: 'x' }, undefined],
  ] as const)('%s', (_, value, unit, more, expected) => {
    expect(above(value, unit, more)).toBe(expected);
  });
});
