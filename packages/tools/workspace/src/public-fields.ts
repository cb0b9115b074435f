import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSyntaxNode, parseTypeScript, type Parsed, type SyntaxNode } from './ast.ts';
import type { Member } from './workspace.ts';

/** A field of a type that a package exports. */
export interface PublicField {
  /** `planner PlanInput.scales.least` */
  readonly name: string;
  /** Whether a doc comment stands before it. */
  readonly hasWords: boolean;
}

interface Declarations extends Parsed {
  readonly text: string;
}

const parsed = new Map<string, Declarations>();

function parse(file: string): Declarations {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8');
  const made = { text, ...parseTypeScript(file, text) };
  parsed.set(file, made);
  return made;
}

const node = (value: unknown): SyntaxNode | undefined => (isSyntaxNode(value) ? value : undefined);
const list = (value: unknown): SyntaxNode[] =>
  Array.isArray(value) ? value.filter(isSyntaxNode) : [];
const nameOf = (value: unknown): string => {
  const found = node(value);
  const name = found?.['name'] ?? found?.['value'];
  return typeof name === 'string' ? name : '';
};

/** The declarations behind an import or export, where they are of the same package. */
function source(from: string, statement: SyntaxNode): string | undefined {
  const specifier = nameOf(statement['source']);
  if (!specifier.startsWith('.')) return undefined;
  const file = join(dirname(from), specifier.replace(/\.js$/u, '.d.ts'));
  return existsSync(file) ? file : undefined;
}

/** Names that a module exports. */
function exported(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const names = new Set<string>();
  for (const statement of parse(file).body) {
    if (statement.type === 'ExportNamedDeclaration') {
      const declaration = node(statement['declaration']);
      const [variable] = list(declaration?.['declarations']);
      names.add(nameOf(declaration?.['id'] ?? variable?.['id']));
      for (const specifier of list(statement['specifiers']))
        names.add(nameOf(specifier['exported']));
    }
    if (statement.type === 'ExportAllDeclaration') {
      const behind = source(file, statement);
      if (behind !== undefined) for (const name of exported(behind, seen)) names.add(name);
    }
  }
  names.delete('');
  return names;
}

/** Types that choose among alternatives by a field do not declare it. */
const choosing = new Set(['Exclude', 'Extract', 'Omit', 'Pick']);

function* fieldsOf(value: unknown, text: string, path: string): Generator<PublicField> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* fieldsOf(entry, text, path);
    return;
  }
  const found = node(value);
  if (found === undefined || found.type === 'TSFunctionType') return;
  if (found.type === 'TSTypeReference' && choosing.has(nameOf(found['typeName']))) {
    const [first] = list(node(found['typeArguments'])?.['params']);
    yield* fieldsOf(first, text, path);
    return;
  }
  if (found.type === 'TSPropertySignature' || found.type === 'TSMethodSignature') {
    const name = `${path}.${nameOf(found['key'])}`;
    yield { name, hasWords: text.slice(0, found.start).trimEnd().endsWith('*/') };
    yield* fieldsOf(found['typeAnnotation'], text, name);
    return;
  }
  for (const child of Object.values(found)) yield* fieldsOf(child, text, path);
}

type Found = (file: string, declaration: SyntaxNode) => void;

/** Follows a name to where it is declared. */
function find(file: string, name: string, found: Found, seen: Set<string>): void {
  if (seen.has(`${file}#${name}`)) return;
  seen.add(`${file}#${name}`);
  for (const statement of parse(file).body) {
    const declared = node(statement['declaration']) ?? statement;
    const [variable] = list(declared['declarations']);
    const declares = node(declared['id']) ?? node(variable?.['id']);
    if (declares !== undefined) {
      if (nameOf(declares) === name) found(file, declared);
      continue;
    }
    const behind = source(file, statement);
    if (behind === undefined) continue;
    if (statement.type === 'ExportAllDeclaration' && exported(behind).has(name)) {
      find(behind, name, found, seen);
    }
    for (const specifier of list(statement['specifiers'])) {
      const outer = statement.type === 'ImportDeclaration' ? 'local' : 'exported';
      const inner = statement.type === 'ImportDeclaration' ? 'imported' : 'local';
      if (nameOf(specifier[outer]) === name) find(behind, nameOf(specifier[inner]), found, seen);
    }
  }
}

/** The declarations of a package's entries that are modules. */
function entryTypes({ dir, manifest }: Member): string[] {
  return Object.values(manifest.exports ?? {}).flatMap((target) => {
    const { types } = (typeof target === 'object' ? target : {}) as { readonly types?: string };
    if (types === undefined || types.includes('*')) return [];
    return [join(dir, types)];
  });
}

const isType = ({ type }: SyntaxNode) => /^TS(?:Interface|TypeAlias)Declaration$/u.test(type);

/** Every field of every type that a package exports, at any depth. */
export function publicFields(member: Member): PublicField[] {
  const fields: PublicField[] = [];
  const seen = new Set<string>();
  const short = member.manifest.name.replace('@openketamine/', '');
  for (const file of entryTypes(member)) {
    for (const name of exported(file)) {
      find(
        file,
        name,
        (where, declaration) => {
          if (!isType(declaration)) return;
          fields.push(...fieldsOf(declaration, parse(where).text, `${short} ${name}`));
        },
        seen,
      );
    }
  }
  return fields;
}

/** Exported types of a package that say nothing but what a schema infers: an editor shows no words for them. */
export function inferredTypes(member: Member): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (const file of entryTypes(member)) {
    for (const name of exported(file)) {
      find(
        file,
        name,
        (where, declaration) => {
          const text = parse(where).text.slice(declaration.start, declaration.end);
          if (isType(declaration) && /\bz\.(?:infer|input|output)</u.test(text))
            names.push(`${member.manifest.name} ${name}`);
        },
        seen,
      );
    }
  }
  return names;
}

/** What a package declares itself and exports, by name, as it is written. */
export function declarationsOf(member: Member): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const file of entryTypes(member)) {
    const seen = new Set<string>();
    for (const name of exported(file)) {
      find(
        file,
        name,
        (where, declaration) => {
          const text = parse(where).text.slice(declaration.start, declaration.end);
          declared.set(name, text.replaceAll(/\/\*\*.*?\*\//gsu, '').replaceAll(/\s+/gu, ' '));
        },
        seen,
      );
    }
  }
  return declared;
}
