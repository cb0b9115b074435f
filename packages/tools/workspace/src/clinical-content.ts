import {
  isSyntaxNode,
  lineOf,
  nodes,
  parseTypeScript,
  type Comment,
  type SyntaxNode,
} from './ast.ts';

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

/** A number of the program itself says so on its line or the line above, with the reason. */
const notClinical = /^\s*not clinical: \S/u;

/** Calls whose numbers are places in a text or a list. */
const byPlace = new Set(['at', 'charCodeAt', 'padEnd', 'padStart', 'slice', 'substring']);

/** `esketamineDose` is the words `esketamine` and `dose`; the name of the project is not a drug. */
function words(text: string): string[] {
  return text
    .replaceAll(/open-?ketamine/giu, ' ')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

/** An id that nobody writes by chance: a single plain word is also a word of the language. */
const telling = (id: string) => /[-\d]/u.test(id);

/** Whether an id stands in a text as a whole: `previous-schedule` does not hold `us-schedule`. */
function holdsId(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const around = [text[at - 1] ?? '', text[at + id.length] ?? ''];
    if (around.every((letter) => !/[a-z0-9-]/u.test(letter))) return true;
  }
  return false;
}

/** What a text gives away: an id, a drug as a word, a route as all there is. */
function knownText(text: string, data: DataWords): string | undefined {
  const whole = text.trim().toLowerCase();
  const id = [...data.ids].find(
    (entry) => telling(entry) && (entry.includes('-') ? holdsId(whole, entry) : whole === entry),
  );
  if (id !== undefined) return `the id ${id}`;
  if (data.routes.has(whole)) return `the route ${whole}`;
  return knownName(text, data);
}

/** What a name gives away: a drug as one of its words. */
function knownName(text: string, data: DataWords): string | undefined {
  const drug = words(text).find((word) => data.drugs.has(word));
  return drug === undefined ? undefined : `the drug ${drug}`;
}

function known(node: SyntaxNode, data: DataWords): string | undefined {
  const { type, name, value } = node;
  if (type === 'Identifier') return knownName(String(name), data);
  if (type === 'Literal' && typeof value === 'string') return knownText(value, data);
  if (type !== 'TemplateElement') return undefined;
  const text = (value as { readonly cooked?: string } | undefined)?.cooked;
  return text === undefined ? undefined : knownText(text, data);
}

/** The literals of a file that say a place: `parts[4]`, `text.slice(1, 3)`. */
function places(body: readonly SyntaxNode[]): Set<unknown> {
  const found = new Set<unknown>();
  for (const node of nodes(body)) {
    if (node.type === 'MemberExpression' && node['computed'] === true) found.add(node['property']);
    const callee = node['callee'];
    if (node.type !== 'CallExpression' || !isSyntaxNode(callee)) continue;
    const method = isSyntaxNode(callee['property']) ? callee['property']['name'] : undefined;
    const args = node['arguments'];
    if (byPlace.has(String(method)) && Array.isArray(args)) for (const arg of args) found.add(arg);
  }
  return found;
}

/** The lines that a comment excuses. */
function excused(text: string, comments: readonly Comment[]): Set<number> {
  const lines = comments
    .filter((comment) => notClinical.test(comment.value))
    .map((comment) => lineOf(text, comment.start));
  return new Set(lines.flatMap((line) => [line, line + 1]));
}

/** Every number, id, drug and route in a source file that only data may hold. Comments are not looked at. */
export function clinicalContent(file: string, text: string, data: DataWords): ClinicalContent[] {
  const { body, comments } = parseTypeScript(file, text);
  const pardoned = excused(text, comments);
  const asPlace = places(body);
  const found: ClinicalContent[] = [];
  // What a module is called is not content, and imports of data packages are refused by direction.
  for (const node of nodes(body.filter((syntaxNode) => !isSyntaxNode(syntaxNode['source'])))) {
    const line = lineOf(text, node.start);
    const { type, value } = node;
    const isNumber = type === 'Literal' && typeof value === 'number';
    if (isNumber && !arithmetic.has(value) && !asPlace.has(node) && !pardoned.has(line)) {
      found.push({ file, line, message: `the number ${value}` });
    }
    const what = known(node, data);
    if (what !== undefined) found.push({ file, line, message: what });
  }
  return found;
}
