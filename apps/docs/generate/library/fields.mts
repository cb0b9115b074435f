import {
  alternatives,
  fits,
  leafOf,
  nameOf,
  provenance,
  variantOf,
  within,
  type Node,
  type SchemaDocument,
} from '@openketamine/workspace-tools/json-schema';

/** One field of a protocol, as the page shows it. */
export interface FieldRow {
  /** The part of the document that it belongs to. */
  readonly section: string;
  /** Path of the field within its section. */
  readonly path: string;
  /** What the field holds, in words: text, a list, one of several words. */
  readonly holds: string;
  /** What the field means, as its JSON Schema describes it. */
  readonly means: string;
}

/** A field as it stands in a regimen. */
interface Example {
  readonly protocol: string;
  readonly value: unknown;
}

const shownAlternatives = 6;
const shownWords = 20;

/** What may stand in a field, in words. */
function holds(node: Node): string {
  if (node.$ref !== undefined) return `a [${nameOf(node.$ref)}](#${nameOf(node.$ref)})`;
  const leaf = leafOf(node);
  if (leaf !== undefined) return leaf;
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) {
    return node.enum.length > shownWords
      ? `one of ${node.enum.length} words`
      : node.enum.map((entry) => `\`${String(entry)}\``).join(', ');
  }
  const options = node.oneOf ?? node.anyOf;
  if (options !== undefined) {
    const words = [...new Set(options.map(holds))];
    return words.length > shownAlternatives ? 'one of several blocks' : words.join(', or ');
  }
  if (node.type === 'number') return `a number${within(node)}`;
  if (node.type === 'array')
    return node.items === undefined ? 'a list' : `list of ${holds(node.items)}`;
  if (node.properties !== undefined) return 'a block';
  return (
    {
      string: 'text',
      integer: 'a whole number',
      boolean: 'true or false',
      null: 'null',
    }[node.type ?? ''] ?? 'anything'
  );
}

const describes = (schema: SchemaDocument, node: Node): string => {
  if (node.description !== undefined) return node.description;
  if (node.$ref !== undefined) return schema.$defs[nameOf(node.$ref)]?.description ?? '';
  return node.items === undefined ? '' : describes(schema, node.items);
};

type Visit = (section: string, path: string, node: Node, value: unknown) => void;

/** Walks through the schema, and through a value along with it where there is one. */
function walk(
  schema: SchemaDocument,
  section: string,
  path: string,
  node: Node,
  value: unknown,
  visit: Visit,
): void {
  if (node.$ref !== undefined) {
    const name = nameOf(node.$ref);
    // a named part has a section of its own; without a value it is walked once, from there
    if (value !== undefined) walk(schema, name, '', schema.$defs[name] as Node, value, visit);
    return;
  }
  if (node.type === 'array' && node.items) {
    const items = Array.isArray(value) ? value : [value];
    for (const item of items) walk(schema, section, path, node.items, item, visit);
    return;
  }
  const options = alternatives(node);
  if (options.length > 1 || options[0] !== node) {
    for (const option of options) {
      if (value !== undefined && !fits(option, value)) continue;
      walk(schema, section, path, option, value, visit);
      if (value !== undefined) return;
    }
    return;
  }
  if (node.properties === undefined || leafOf(node) !== undefined) return;
  const variant = variantOf(node);
  const at = variant === undefined ? path : `${path}${path === '' ? '' : ' '}(${variant})`;
  if (variant !== undefined)
    visit(
      section,
      at,
      {
        type: 'object',
        ...(node.description && { description: node.description }),
        properties: {},
      },
      value,
    );
  for (const [key, field] of Object.entries(node.properties)) {
    if (provenance.includes(key)) continue;
    if (field.const !== undefined) continue;
    const of = value === undefined ? undefined : (value as Record<string, unknown>)[key];
    if (value !== undefined && of === undefined) continue;
    const here = at === '' ? key : at.endsWith(')') ? `${at} ${key}` : `${at}.${key}`;
    visit(section, here, field, of);
    walk(schema, section, here, field, of, visit);
  }
}

/**
 * Every field of a protocol that the page shows, in the order of the schema.
 *
 * @param schema - JSON Schema of a protocol
 * @returns one row a field
 */
export function fieldRows(schema: SchemaDocument): readonly FieldRow[] {
  const rows = new Map<string, FieldRow>();
  for (const [section, node] of Object.entries(schema.$defs)) {
    walk(schema, section, '', node, undefined, (of, path, field) => {
      const key = `${of} ${path}`;
      if (!rows.has(key))
        rows.set(key, { section: of, path, holds: holds(field), means: describes(schema, field) });
    });
  }
  return [...rows.values()];
}

function examples(
  schema: SchemaDocument,
  authored: readonly Readonly<Record<string, unknown>>[],
): Map<string, Example[]> {
  const found = new Map<string, Example[]>();
  for (const protocol of authored) {
    const id = String(protocol['id']);
    walk(
      schema,
      'protocol',
      '',
      schema.$defs['protocol'] as Node,
      protocol,
      (section, path, _node, value) => {
        const key = `${section} ${path}`;
        const all = found.get(key) ?? [];
        if (!all.some((example) => example.protocol === id))
          found.set(key, [...all, { protocol: id, value }]);
      },
    );
  }
  return found;
}

const longest = 70;

/** A number or a sentence with its source, as it is written. */
interface Authored {
  readonly value?: number | string;
  readonly values?: readonly number[];
  readonly unit?: string;
  readonly least?: number;
  readonly most?: number;
  readonly says?: string;
}

/** A value as an example, short enough for a table; nothing where it is a block. */
function shown(value: unknown): string {
  if (Array.isArray(value))
    return value.length > 0 && typeof value[0] !== 'object' ? shown(value.join(', ')) : '';
  if (value !== null && typeof value === 'object') {
    const { value: number, values, unit, least, most, says } = value as Authored;
    if (typeof unit === 'string') {
      if (number !== undefined) return shown(`${number} ${unit}`);
      if (Array.isArray(values)) return shown(`${values.join(', ')} ${unit}`);
      return shown(`${[least, most].filter((entry) => entry !== undefined).join(' to ')} ${unit}`);
    }
    return typeof says === 'string' ? shown(says) : '';
  }
  const text = String(value).replaceAll(/\s+/gu, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}

const escape = (text: string) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('<', '&lt;');

const titles: Readonly<Record<string, string>> = { protocol: 'The file' };

/**
 * The page that says what each field of a protocol means, with a regimen that needs it.
 *
 * @param schema - JSON Schema of a protocol
 * @param authored - the protocols as they are written, in order of id
 * @returns Markdown
 */
export function fieldsPage(
  schema: SchemaDocument,
  authored: readonly Readonly<Record<string, unknown>>[],
): string {
  const found = examples(schema, authored);
  const shownBefore = new Map<string, number>();
  const rows = fieldRows(schema);
  const lines = [
    '---',
    'title: What each field of a protocol means',
    'description: Every field of a protocol file, what it means, and a published regimen that needs it',
    '---',
    '',
    '# What each field of a protocol means',
    '',
    '<!-- Made by `pnpm generate` from the schema of a protocol and the files in packages/protocols/data. Do not edit. -->',
    '',
    'A protocol is one YAML file in `packages/protocols/data`. Editors that know YAML help while it is written, from the line',
    'that begins the file. Why the schema is as it is stands in [decision 0002](../decisions/0002-what-a-protocol-can-say.md).',
    '',
    'A number never stands alone. Beside `value` and `unit`, or `least`, `most` and `unit`, it says where it comes from:',
    '',
    '| field | means |',
    '| --- | --- |',
    '| `basis` | on what ground it stands: label, trial, guideline, practice, derived, site, project |',
    '| `cite` | id of the source, in `packages/evidence/data/sources`, with a place in it after `#` |',
    '| `verification` | only where it differs from what the source says of itself: `primary`, the paper, label or its abstract was read; `secondary`, a copy or summary was; `unverified`, from memory |',
    '| `readIn` | likewise: the copy or summary that was read, where it was not the source itself |',
    '| | a choice of the project (`basis: project`) is not a reading of a source and says neither, except `unverified` where it rests on what nobody read |',
    '| `note` | a short remark, such as the arithmetic of a derived number |',
    '',
    'What a number may be (above 0, from 1 to 7) catches slips of the pen. These bounds are judgements of the project, wide on purpose, and',
    'say nothing clinical: see [decision 0095](../decisions/0095-what-a-number-may-be.md).',
    '',
    'What several protocols share is said once: `procedure: { use: [ketamine-session], own: { ... } }` takes over the files of that name in',
    '`procedures/`, which name site parameters of `site-parameters/`; what is the protocol’s own comes first, or replaces what is used by',
    'the same name. A phase that is as another says `dose: { as: induction }` or `schedule: { as: induction }`. `sources` need not be',
    'listed. The build writes all of it out, and marks what rests on none of the protocol’s own sources with `notOfSource`.',
    '',
    'Where a part depends on arm, age, date or place it may be a list of `cases`, each with `when` (a [guard](#guard)) and `use`; the first',
    'that holds counts. The last column names a regimen that uses the field, and how many do. A field that no regimen uses stays possible for',
    'protocols of other teams.',
  ];
  let section = '';
  for (const row of rows) {
    if (row.section !== section) {
      ({ section } = row);
      const means = schema.$defs[section]?.description;
      lines.push(
        '',
        `## ${titles[section] ?? section} {#${section}}`,
        ...(means === undefined ? [] : ['', escape(means)]),
        '',
        '| field | holds | means | for example |',
        '| --- | --- | --- | --- |',
      );
    }
    const used = found.get(`${row.section} ${row.path}`) ?? [];
    // every regimen is an example before one is so twice
    const [first] = used.toSorted(
      (a, b) => (shownBefore.get(a.protocol) ?? 0) - (shownBefore.get(b.protocol) ?? 0),
    );
    if (first) shownBefore.set(first.protocol, (shownBefore.get(first.protocol) ?? 0) + 1);
    const value = first === undefined ? '' : shown(first.value);
    const example =
      first === undefined
        ? 'no regimen'
        : `${value === '' ? '' : `${escape(value)}, `}\`${first.protocol}\`${used.length > 1 ? ` (${used.length})` : ''}`;
    lines.push(`| \`${row.path}\` | ${escape(row.holds)} | ${escape(row.means)} | ${example} |`);
  }
  return `${lines.join('\n')}\n`;
}
