import type { Level } from '../diff/kinds.js';

/**
 * What a change of an API report asks for.
 *
 * @category bump
 */
export interface ApiChange {
  /** The least release that the change asks for. */
  readonly level: Level;
  /** The names that ask for it, in words. */
  readonly because: string;
}

const block = /```ts\n(?<code>[\s\S]*?)\n```/u;
const exported =
  /^export (?:declare )?(?:abstract )?(?:class|const|enum|function|interface|let|namespace|type) (?<name>[\w$]+)/mu;

/** Declarations of a report by name; overloads stand together. */
function declarations(report: string): ReadonlyMap<string, string> {
  const code = block.exec(report)?.groups?.['code'] ?? '';
  const found = new Map<string, string>();
  for (const part of code.split(/\n{2,}/u)) {
    const text = part
      .split('\n')
      .filter((line) => !/^\s*\/\//u.test(line))
      .join('\n')
      .trim();
    const name =
      exported.exec(text)?.groups?.['name'] ?? (text.startsWith('export {') ? text : undefined);
    if (name !== undefined) found.set(name, `${found.get(name) ?? ''}${text}\n`);
  }
  return found;
}

const optional = /[,;]?\s*(?:readonly )?[\w$]+\?: [^,;(){}]+/gu;

/** A declaration without what may be left out of a call. */
const without = (text: string) => text.replaceAll(optional, '').replaceAll(/\s+/gu, ' ');

/** Whether everything stands that stood before, and what came is a line of its own or may be left out. */
function onlyAdds(before: string, after: string): boolean {
  if (without(before) === without(after) && after.length > before.length) return true;
  const left = after.split('\n');
  return before.split('\n').every((line) => {
    const at = left.indexOf(line);
    if (at === -1) return false;
    left.splice(0, at + 1);
    return true;
  });
}

const listed = (names: readonly string[]) =>
  names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;

/**
 * What a change of the public names and types of an entry asks for: what is gone or is another is major, what is new is minor. Reads the
 * reports as API Extractor writes them. A new member that must be given counts as new, since a report does not tell input from output.
 *
 * @param before - the report as it was; undefined of a new entry
 * @param after - the report as it is; undefined of an entry that is gone
 * @returns undefined where nothing changed
 * @example
 * const report = (code: string) => '```ts\n' + code + '\n```\n';
 * apiChange(report('export function plan(): void;'), report('export function plan(): void;\n\nexport function screen(): void;'))
 * // => { level: 'minor', because: 'new: screen' }
 * @category bump
 */
export function apiChange(
  before: string | undefined,
  after: string | undefined,
): ApiChange | undefined {
  if (before === after) return undefined;
  if (before === undefined) return { level: 'minor', because: 'a new entry' };
  if (after === undefined) return { level: 'major', because: 'an entry is gone' };
  const [was, is] = [declarations(before), declarations(after)];
  const gone = [...was.keys()].filter((name) => !is.has(name));
  const other = [...was].filter(([name, text]) => is.has(name) && is.get(name) !== text);
  const changed = other
    .filter(([name, text]) => !onlyAdds(text, is.get(name) ?? ''))
    .map(([name]) => name);
  if (gone.length > 0) return { level: 'major', because: `gone: ${listed(gone)}` };
  if (changed.length > 0) return { level: 'major', because: `changed: ${listed(changed)}` };
  const fresh = [...is.keys()].filter((name) => !was.has(name));
  const grown = other.map(([name]) => name);
  if (fresh.length + grown.length > 0)
    return { level: 'minor', because: `new: ${listed([...fresh, ...grown])}` };
  return { level: 'patch', because: 'comments or order' };
}
