import { isSyntaxNode, lineOf, nodes, parseTypeScript } from './ast.ts';

/** Words of the data that an engine must not know, each lower case. */
export interface DataWords {
  readonly drugs: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** Numbers that arithmetic and the calendar need, each with the reason. Every other number is data. */
export const arithmetic: ReadonlyMap<number, string> = new Map([
  [0, 'nothing, the first index'],
  [1, 'one, the next index'],
  [2, 'a pair, a half'],
  [3, 'three-valued logic, the third part of a date'],
  [7, 'days in a week'],
  [10, 'the base of decimal arithmetic'],
  [12, 'months in a year'],
  [24, 'hours in a day'],
  [60, 'minutes in an hour, seconds in a minute'],
  [100, 'percent'],
  [1000, 'milli and kilo'],
  [3600, 'seconds in an hour'],
  [86_400, 'seconds in a day'],
  [60_000, 'milliseconds in a minute'],
  [3_600_000, 'milliseconds in an hour'],
  [86_400_000, 'milliseconds in a day'],
]);

/** Something in engine source that belongs in data. */
export interface ClinicalContent {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** `esketamineDose` is the words `esketamine` and `dose`. */
function words(text: string): string[] {
  return text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

/** What a piece of text gives away: an id as a whole, a drug as a word, a route as all there is. */
function known(text: string, data: DataWords): string | undefined {
  const whole = text.trim().toLowerCase();
  const id = [...data.ids].find((one) => one.includes('-') && whole.includes(one));
  if (id !== undefined) return `the id ${id}`;
  if (data.ids.has(whole)) return `the id ${whole}`;
  const drug = words(text).find((word) => data.drugs.has(word));
  if (drug !== undefined) return `the drug ${drug}`;
  return data.routes.has(whole) ? `the route ${whole}` : undefined;
}

function textOf(node: {
  readonly type: string;
  readonly [field: string]: unknown;
}): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'Identifier' && typeof node['name'] === 'string') return node['name'];
  if (node.type === 'TemplateElement') {
    const value = node['value'] as { readonly cooked?: string } | undefined;
    return value?.cooked;
  }
  return undefined;
}

/** Every number, id, drug and route in a source file that only data may hold. Comments are not looked at. */
export function clinicalContent(file: string, text: string, data: DataWords): ClinicalContent[] {
  const found: ClinicalContent[] = [];
  // What a module is called is no content, and imports of data packages are refused by direction.
  const body = parseTypeScript(file, text).body.filter((node) => !isSyntaxNode(node['source']));
  for (const node of nodes(body)) {
    const line = lineOf(text, node.start);
    const value = node['value'];
    if (node.type === 'Literal' && typeof value === 'number' && !arithmetic.has(value)) {
      found.push({ file, line, message: `the number ${value}` });
    }
    const said = textOf(node);
    const what = said === undefined ? undefined : known(said, data);
    if (what !== undefined) found.push({ file, line, message: what });
  }
  return found;
}
