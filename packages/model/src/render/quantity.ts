import type { Quantity } from '../quantity.js';

/** A thin space keeps number and unit together. */
const thin = '\u202f';

/** UCUM codes as people read them. */
const shownUnits: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  ug: 'µg',
  'ug/mL': 'µg/mL',
  a: 'years',
  wk: 'weeks',
  d: 'days',
  mo: 'months',
  Cel: '°C',
  'kg/m2': 'kg/m²',
  '{session}': 'sessions',
  '{device}': 'devices',
  '{spray}': 'sprays',
  '{score}': 'points',
  '1': '',
  '/wk': 'a week',
  '/d': 'a day',
  'ng.h/mL': 'ng·h/mL',
};

const shownOnce: Readonly<Record<string, string>> = {
  a: 'year',
  wk: 'week',
  d: 'day',
  mo: 'month',
  '{session}': 'session',
  '{device}': 'device',
  '{spray}': 'spray',
  '{score}': 'point',
};

/**
 * Shows a quantity with its unit, never a bare number. Does not round and does not convert: a number
 * that is too long to show is the business of whoever computed it.
 *
 * @param quantity - any quantity
 * @param locale - BCP 47 tag, for the decimal sign
 * @returns number, thin space and unit
 * @example
 * showQuantity({ value: 31.5, unit: 'mg' })
 * // => '31.5\u202fmg'
 * @example
 * showQuantity({ value: 31.5, unit: 'mg' }, 'de')
 * // => '31,5\u202fmg'
 * @category rendering
 */
export function showQuantity(quantity: Quantity, locale = 'en'): string {
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 10,
    useGrouping: false,
  }).format(quantity.value);
  const once = quantity.value === 1 ? shownOnce[quantity.unit] : undefined;
  const unit = once ?? shownUnits[quantity.unit] ?? quantity.unit;
  return unit === '' ? number : `${number}${thin}${unit}`;
}

/**
 * Shows a day as in prose: `6 Jan 2025`. Data keeps ISO 8601.
 *
 * @param iso - ISO date, or null for a day that is not known
 * @param locale - BCP 47 tag
 * @returns the day in words, or `no date yet`
 * @example
 * showDate('2025-01-06')
 * // => '6 Jan 2025'
 * @category rendering
 */
export function showDate(iso: string | null, locale = 'en-GB'): string {
  if (iso === null) return 'no date yet';
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
}
