import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packages = readdirSync(join(root, 'packages'));

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function* filesIn(folder: string, ending: RegExp, skipped: ReadonlySet<string>): Generator<string> {
  if (!isFolder(folder)) return;
  for (const name of readdirSync(folder)) {
    if (skipped.has(name)) continue;
    const path = join(folder, name);
    if (isFolder(path)) yield* filesIn(path, ending, skipped);
    else if (ending.test(name)) yield path;
  }
}

/** Names of fields that records may have, by the schemas that are published, with one schema of each. */
function fieldsOf(value: unknown, file: string, into: Map<string, string>): void {
  if (Array.isArray(value)) for (const each of value) fieldsOf(each, file, into);
  else if (typeof value === 'object' && value !== null) {
    const { properties } = value as { properties?: Record<string, unknown> };
    if (typeof properties === 'object')
      for (const name of Object.keys(properties)) if (!into.has(name)) into.set(name, file);
    for (const each of Object.values(value)) fieldsOf(each, file, into);
  }
}

const fields = new Map<string, string>();
for (const name of packages) {
  for (const path of filesIn(join(root, 'packages', name, 'schema'), /\.json$/u, new Set()))
    fieldsOf(JSON.parse(readFileSync(path, 'utf8')), path.slice(root.length), fields);
}

// Where a field is declared it is not read yet.
const declared = new Set(['schema', 'generated', 'node_modules', 'dist', 'json', '.docusaurus']);
const sources = [
  ...packages.map((name) => join('packages', name, 'src')),
  ...readdirSync(join(root, 'packages/tools')).map((name) => join('packages/tools', name, 'src')),
  'packages/terminology/scripts',
  'apps/docs/src',
  'apps/docs/generate',
  'apps/admin/src',
];
const words = new Set<string>();
for (const source of sources) {
  for (const path of filesIn(join(root, source), /\.m?tsx?$/u, declared))
    for (const [word] of readFileSync(path, 'utf8').matchAll(/[A-Za-z][A-Za-z0-9-]*/gu))
      words.add(word);
}

/** Fields that nothing reads by name, each with the reason. `openketamine show` prints every record whole. */
const shownWhole: Readonly<Record<string, string>> = {
  refersTo: 'what a claim is about; the claim says it in words, which pages print',
  seenIn: 'in whom a mechanism was seen; the mechanism says it in words',
  headToHead: 'how routes were compared; the comparison says it in words',
  seriousness: 'the word of the source beside an event; the row is printed as the source has it',
  percentRange:
    'the share of several trials; the row says it in words where it has no single number',
  tty: 'the kind of a code in its own system, for whoever exchanges it',
  genre: 'a field of the citation standard that reference managers read',
  suffix: 'a field of the citation standard that reference managers read',
  'event-title': 'a field of the citation standard that reference managers read',
};

describe('what a shipped record may say', () => {
  test('is found in more than five hundred fields of the published schemas', () => {
    expect(fields.size).toBeGreaterThan(500);
  });

  test('is read by an engine, a command or a page, or is listed with the reason why not', () => {
    const unread = [...fields].filter(([name]) => !words.has(name) && !(name in shownWhole));
    expect(unread.map(([name, file]) => `${name} (${file})`)).toEqual([]);
  });

  test('is listed only where records may say it', () => {
    expect(Object.keys(shownWhole).filter((name) => !fields.has(name))).toEqual([]);
  });
});
