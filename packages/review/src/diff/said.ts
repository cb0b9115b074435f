import { isBlock } from '@openketamine/authoring';

/** Fields by which people call a part, in the order in which they are asked. */
const names = [
  'says',
  'title',
  'name',
  'label',
  'param',
  'id',
  'event',
  'medicine',
  'do',
  'observe',
] as const;

const units: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  a: 'years',
  '{session}': 'sessions',
  '{score}': 'points',
  '{device}': 'devices',
  '/wk': 'a week',
  '/d': 'a day',
  '1': '',
};

const unitName = (unit: unknown) =>
  typeof unit === 'string' ? (units[unit] ?? unit.replace(/^\{(?<name>.*)\}$/u, '$<name>')) : '';

function short(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 3)}...` : line;
}

/** How a value is shown to a person, with its unit where it has one: `0.5 mg/kg`, `18 to 64 years`. */
export function said(value: unknown, unit?: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'none';
  if (Array.isArray(value)) return short(value.map((part) => said(part, unit)).join(', '), 100); // not clinical: what fits a line
  if (!isBlock(value)) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const counted = typeof value === 'number' ? unitName(unit) : '';
    return short(counted === '' ? text : `${text} ${counted}`, 160); // not clinical: two lines
  }
  const { is, value: amount, values, least, most, unit: own, when } = value;
  const compared = typeof is === 'string' ? `${is} ` : '';
  const what = value['observe'] ?? value['observation'] ?? value['score'] ?? value['measure'];
  const before = typeof what === 'string' ? `${what} ` : '';
  if (amount !== undefined && (typeof amount === 'number' || isBlock(amount)))
    return `${before}${compared}${isBlock(amount) && 'site' in amount ? `what a site sets (${String(amount['site'])})` : said(amount, own)}${when === undefined ? '' : ' for some'}`;
  if (typeof least === 'number' || typeof most === 'number') {
    if (least === most) return said(least, own);
    if (least === undefined) return `at most ${said(most, own)}`;
    if (most === undefined) return `at least ${said(least, own)}`;
    return `${said(least)} to ${said(most, own)}`;
  }
  if (Array.isArray(values)) return said(values, own);
  for (const key of ['atLeast', 'amount', 'oneOf', 'every', 'at'] as const)
    if (
      value[key] !== undefined &&
      typeof value['says'] !== 'string' &&
      typeof value['id'] !== 'string'
    )
      return said(value[key]);
  for (const name of names) {
    const text = value[name];
    if (typeof text === 'string' && text !== '') return short(text, 160); // not clinical: two lines
  }
  const said_ = Object.entries(value)
    .filter(([, part]) => !isBlock(part) && !Array.isArray(part))
    .map(([key, part]) => `${key} ${String(part)}`);
  return short(said_.length > 0 ? said_.join(', ') : JSON.stringify(value), 160); // not clinical: two lines
}
