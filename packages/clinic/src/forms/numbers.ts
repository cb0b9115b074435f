/** How a typed number was understood, or what has to be asked back. */
export type ReadNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly unit?: string }
  /** It means one thing here and another there. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[]; readonly unit?: string }
  | { readonly kind: 'unreadable' };

const shape = /^(?<sign>[-−+]?)(?<digits>\d[\d.,'’\s]*)(?<unit>[^\d].*)?$/u;

const last = (text: string, mark: string) => text.lastIndexOf(mark);

/** The readings of digits with marks between them: one, two where a lone mark stands before three digits, none for nonsense. */
function readingsOf(digits: string): number[] {
  const text = digits.replaceAll(/[\s'’]/gu, '');
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas === 0 && points === 0) return [Number(text)];
  if (commas > 0 && points > 0) {
    // the last mark is the decimal one, and the other groups thousands
    const [decimal, group] = last(text, ',') > last(text, '.') ? [',', '.'] : ['.', ','];
    const [whole = '', fraction = '', ...more] = text.split(decimal);
    const grouped = whole.split(group);
    if (more.length > 0 || fraction === '' || !isGrouped(grouped)) return [];
    return [Number(`${grouped.join('')}.${fraction}`)];
  }
  const mark = commas > 0 ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return isGrouped(parts) ? [Number(parts.join(''))] : [];
  const [whole = '', fraction = ''] = parts;
  if (fraction === '') return [];
  const decimal = Number(`${whole}.${fraction}`);
  const grouped = isGrouped(parts) && !whole.startsWith('0');
  return grouped ? [decimal, Number(`${whole}${fraction}`)] : [decimal];
}

/** Groups of three behind a first of one to three. */
function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  return /^\d{1,3}$/u.test(first) && rest.length > 0 && rest.every((part) => /^\d{3}$/u.test(part));
}

/**
 * Reads a number as people write it, with or without a unit. A comma or a point before exactly three digits means a thousand in
 * one country and a fraction in another: both readings are returned and nothing is chosen.
 *
 * @example
 * readNumber('1,200')
 * // => { kind: 'ambiguous', readings: [1.2, 1200] }
 * @example
 * readNumber('154 lb')
 * // => { kind: 'number', value: 154, unit: 'lb' }
 * @example
 * readNumber('1.234,5')
 * // => { kind: 'number', value: 1234.5 }
 */
export function readNumber(typed: string): ReadNumber {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) return { kind: 'unreadable' };
  const negative = /[-−]/u.test(groups['sign'] ?? '');
  const written = groups['unit']?.trim();
  const unit = written === undefined || written === '' ? {} : { unit: written };
  const readings = readingsOf((groups['digits'] ?? '').trim()).map((value) =>
    negative ? -value : value,
  );
  const [value, other] = readings;
  if (value === undefined) return { kind: 'unreadable' };
  if (other !== undefined) return { kind: 'ambiguous', readings, ...unit };
  return { kind: 'number', value, ...unit };
}

/** A number in the reader's own format, without grouping, so that it is read back as it was meant. */
export function writeNumber(value: number, locale = 'en'): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(
    value,
  );
}
