import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnit, parseQuantity, quantity, units } from '../src/index.js';
import { thrownBy } from './thrown.js';

describe('a quantity', () => {
  it('keeps value and unit as they are', () => {
    expect(quantity(0.5, 'mg/kg')).toEqual({ value: 0.5, unit: 'mg/kg' });
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s, which is not a finite number', (value) => {
    const error = thrownBy(() => quantity(value, 'mg', '/dose'));
    expect(error.code).toBe('VALUE_NOT_FINITE');
    expect(error.path).toBe('/dose/value');
  });

  it('refuses a number written as text instead of converting it', () => {
    expect(thrownBy(() => quantity('70' as unknown as number, 'kg')).code).toBe('VALUE_NOT_FINITE');
  });

  it.each(['mcg', 'pounds', 'lb', 'MG', '', 'mg '])(
    'refuses the unit %j and lists those it knows',
    (unit) => {
      const error = thrownBy(() => quantity(1, unit as 'mg', '/weight'));
      expect(error.code).toBe('UNIT_UNKNOWN');
      expect(error.path).toBe('/weight/unit');
      expect(error.hint).toContain('mg/kg');
    },
  );

  it('accepts every unit of the list and each only once', () => {
    expect(units.every((unit) => isUnit(unit))).toBe(true);
    expect(new Set(units).size).toBe(units.length);
  });
});

describe('a quantity as people type it', () => {
  it.each([
    ['56mg', 56, 'mg'],
    ['0.5 mg/kg', 0.5, 'mg/kg'],
    ['.5mg/kg', 0.5, 'mg/kg'],
    ['2wk', 2, 'wk'],
    ['  40   min ', 40, 'min'],
    ['1e2mL', 100, 'mL'],
    ['-5kg', -5, 'kg'],
  ])('reads %j', (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit });
  });

  it('takes the assumed unit for a bare number, and refuses one without', () => {
    expect(parseQuantity('80', '/weight', 'kg')).toEqual({ value: 80, unit: 'kg' });
    expect(thrownBy(() => parseQuantity('80')).code).toBe('INPUT_INVALID');
  });

  it.each(['70lb', '70 pounds', '56 mgs'])('refuses %j, because the unit is not known', (text) => {
    const error = thrownBy(() => parseQuantity(text, '--weight', 'kg'));
    expect(error.code).toBe('UNIT_UNKNOWN');
    expect(error.path).toBe('--weight/unit');
    expect(error.hint).toBe('Write it in kg, for example 56kg.');
    expect(thrownBy(() => parseQuantity(text)).hint).toContain('mg/kg');
  });

  it.each(['NaN', 'nan kg', 'Infinity', '-inf mg'])(
    'says of %j that it is not a finite number',
    (text) => {
      expect(thrownBy(() => parseQuantity(text, '--weight', 'kg')).code).toBe('VALUE_NOT_FINITE');
    },
  );

  it.each(['', 'mg', 'a lot', '1,000 kg', '5-6mg'])(
    'refuses %j without a stack trace in the message',
    (text) => {
      const error = thrownBy(() => parseQuantity(text, '--dose'));
      expect(error.hint).not.toBe('');
      expect(error.message).not.toContain('    at ');
    },
  );

  it('reads back every finite number it is given', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(...units),
        (value, unit) => {
          expect(parseQuantity(`${value} ${unit}`)).toEqual({
            value: value === 0 ? Number(`${value}`) : value,
            unit,
          });
        },
      ),
    );
  });
});
