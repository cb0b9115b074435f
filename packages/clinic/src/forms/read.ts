import { isDay } from '@openketamine/model/bounds';
import { plausible } from '@openketamine/model';
import type { Control } from './controls.js';
import { sayOfField, type FieldSaying, type FieldWord } from '../words.js';
import { readNumber } from './numbers.js';
import { convert, inPounds, sayUnit } from './units.js';

/** What a field says about what was typed. */
export type FieldReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'understood';
      readonly value: unknown;
      /** As it was understood, in words; undefined where that says nothing new. */
      readonly echo?: string;
    }
  /** It may be right; somebody has to say so. Each offer is a value with its words. */
  | (Said & {
      readonly kind: 'ask';
      readonly offers: readonly { readonly value: unknown; readonly says: string }[];
    })
  | (Said & { readonly kind: 'refused' });

/** Words, and where they are of this package the key and the values they were made of. */
type Said = Pick<FieldSaying, 'says'> & Partial<FieldSaying>;

const refused = (code: FieldWord, about: FieldSaying['about'] = {}): FieldReading => ({
  kind: 'refused',
  ...sayOfField(code, about),
});

// not clinical: from here on a weight without a unit may as well have been meant in pounds
const maybePounds = 150;

const shown = (value: number, unit: string) => `${value} ${sayUnit(unit)}`.trim();

function weightEcho(kilograms: number): string {
  return `${kilograms} kg = ${inPounds(kilograms)} lb`;
}

function quantity(control: Control, value: number): unknown {
  const { unit = '1', key } = control;
  // a score is a bare number in the facts
  return key.startsWith('scores/') ? value : { value, unit };
}

function outside(control: Control, value: number): FieldReading | undefined {
  const { bound, unit = '' } = control;
  if (bound === undefined) return undefined;
  if (bound.whole === true && !Number.isInteger(value)) return refused('whole');
  if (value >= bound.least && value <= bound.most) return undefined;
  const { least, most } = bound;
  return refused('outside', { value: shown(value, unit), least, most: shown(most, unit) });
}

function numberField(control: Control, typed: string): FieldReading {
  const { unit = '1', key } = control;
  const read = readNumber(typed);
  if (read.kind === 'empty') return read;
  if (read.kind === 'unreadable') {
    const name = sayUnit(unit);
    return name === '' ? refused('number') : refused('number-in', { unit: name });
  }
  if (read.kind === 'ambiguous') {
    const fits = read.readings.filter((value) => outside(control, value) === undefined);
    return {
      kind: 'ask',
      ...sayOfField('ambiguous', { typed: typed.trim() }),
      offers: (fits.length === 0 ? read.readings : fits).map((value) => ({
        value: quantity(control, value),
        says: shown(value, unit),
      })),
    };
  }
  const value = read.unit === undefined ? read.value : convert(read.value, read.unit, unit);
  if (value === undefined) {
    return refused('unit', { typed: read.unit ?? '', unit: sayUnit(unit) });
  }
  const wrong = outside(control, value);
  if (wrong !== undefined) return wrong;
  if (key === 'weight') {
    const pounds = convert(value, 'lb', 'kg') ?? value;
    if (read.unit === undefined && value >= maybePounds && pounds >= plausible.weight.least) {
      return {
        kind: 'ask',
        ...sayOfField('pounds-or-kilograms', { value }),
        offers: [
          { value: quantity(control, value), says: weightEcho(value) },
          { value: quantity(control, pounds), says: `${value} lb = ${pounds} kg` },
        ],
      };
    }
    return { kind: 'understood', value: quantity(control, value), echo: weightEcho(value) };
  }
  const converted = read.unit !== undefined && value !== read.value;
  const echo = converted ? { echo: shown(value, unit) } : {};
  return { kind: 'understood', value: quantity(control, value), ...echo };
}

function dayField(typed: string, today: string): FieldReading {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (!isDay(text)) return refused('day');
  if (text > today) return refused('day-in-the-future');
  return { kind: 'understood', value: text };
}

const moment = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/u;

function momentField(typed: string, now: string): FieldReading {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (!moment.test(text) || !isDay(text.slice(0, 10))) {
    return refused('moment');
  }
  if (text > now.slice(0, text.length)) return refused('moment-in-the-future');
  return { kind: 'understood', value: text };
}

/** What reading a field depends on besides the field: calendar and clock on the wall of the clinic. */
export interface ReadingContext {
  /** `2026-11-30T09:05` */
  readonly now: string;
}

/**
 * Reads what was typed into a control. Impossible values are refused at the field, what may be a slip is asked back, and every
 * number is echoed as it was understood. Choices, ticks and lists come as they are.
 *
 * @param control - the question
 * @param typed - the text of a field, or the value of a choice
 */
export function readField(control: Control, typed: unknown, { now }: ReadingContext): FieldReading {
  if (typed === undefined || typed === null || typed === '') return { kind: 'empty' };
  const text = typeof typed === 'string' || typeof typed === 'number' ? `${typed}` : '';
  switch (control.kind) {
    case 'number':
      return numberField(control, text);
    case 'day':
      return dayField(text, now.slice(0, 10));
    case 'moment':
    case 'last-taken':
      return momentField(text, now);
    case 'choice':
      return control.options?.includes(text) === true
        ? { kind: 'understood', value: typed }
        : refused('choice');
    case 'yes-no':
    case 'noted':
      return typeof typed === 'boolean'
        ? { kind: 'understood', value: typed }
        : refused('yes-or-no');
    case 'condition':
    case 'medicines':
    case 'trials':
      return { kind: 'understood', value: typed };
  }
}

interface Plain {
  readonly value: number;
}
const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : (value as Plain | undefined)?.value;

/**
 * What two answers together make doubtful, by the key of the field that is to be looked at: a diastolic pressure above the
 * systolic one, a weight that does not go with the height.
 */
export function doubts(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const systolic = numberIn(values['observations/systolic-blood-pressure']);
  const diastolic = numberIn(values['observations/diastolic-blood-pressure']);
  if (systolic !== undefined && diastolic !== undefined && diastolic >= systolic) {
    const { says } = sayOfField('pressure-swapped', { systolic, diastolic });
    found['observations/diastolic-blood-pressure'] = says;
  }
  const weight = numberIn(values['weight']);
  const height = numberIn(values['height']);
  if (weight !== undefined && height !== undefined) {
    const index = weight / (height / 100) ** 2;
    const { least, most } = plausible.bodyMassIndex;
    if (index < least || index > most) {
      const about = { weight, height, index: index.toFixed(1) };
      found['weight'] = sayOfField('body-mass-index', about).says;
    }
  }
  return found;
}

/** The body-mass index of a weight and a height, as it is shown beside them. */
export function bodyMassIndex(kilograms: number, centimeters: number): number {
  return Math.round((kilograms / (centimeters / 100) ** 2) * 10) / 10;
}
