import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { needs } from '@openketamine/clinic/roles';
import { words } from '../src/client/words/index.js';

const client = join(import.meta.dirname, '../src/client');
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/u.test(file) && !file.startsWith('words/'),
);

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Attributes that nobody reads or hears. */
const silent =
  /^(?:className|data-.*|d|viewBox|id|key|name|type|slot|role|unit|value|kind|to|href|src|rel|fill|stroke|look|meaning|inputMode|autoComplete|granularity|validationBehavior|textAnchor|scope|validation.*|aria-(?:hidden|live|labelledby|invalid|describedby))$/u;

const letters = /\p{L}/u;
/** Two words, or one that begins like a sentence or a label. */
const readable = /\p{L}{2,}[,;:.]?\s+\p{L}|^\s*\p{Lu}\p{Ll}+(?:$|[\s,;:.…!?’])/u;

/** Words that stand in a file of the client itself: texts, labels, sentences. */
function* spoken(node: Node, ear = false): Generator<string> {
  switch (node.type) {
    case 'JSXText':
      if (letters.test(String(node['value']))) yield String(node['value']).trim();
      return;
    case 'JSXAttribute': {
      const name = String((node['name'] as Node)['name']);
      const { value } = node as { readonly value?: Node | null };
      if (silent.test(name) || !isNode(value)) return;
      yield* spoken(value, true);
      return;
    }
    case 'Literal':
      if (typeof node['value'] === 'string' && (ear ? letters : readable).test(node['value']))
        yield node['value'];
      return;
    case 'TemplateElement': {
      const { cooked } = node['value'] as { readonly cooked: string };
      if ((ear ? letters : readable).test(cooked)) yield cooked;
      return;
    }
    // whoever reads these is a programmer, or a machine
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!isNode(node['declaration'])) return;
      break;
    case 'ImportExpression':
    case 'ThrowStatement':
    case 'TSLiteralType':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      return;
    case 'CallExpression':
      // selectors are for the document
      if (/querySelector/u.test(JSON.stringify(node['callee']))) return;
      break;
    case 'Property':
      if (isNode(node['value'])) yield* spoken(node['value']);
      return;
    default:
  }
  // a label may be made by a call or of parts; what is compared or looked up in it is no label
  const heard =
    ear &&
    ['JSXExpressionContainer', 'ConditionalExpression', 'TemplateLiteral'].includes(node.type);
  for (const [part, value] of Object.entries(node)) {
    if (part === 'test') {
      if (isNode(value)) yield* spoken(value);
      continue;
    }
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* spoken(child, heard);
    }
  }
}

const wordsIn = (file: string, source: string) => [
  ...spoken(parseSync(file, source).program as unknown as Node),
];

describe('every word of the interface stands in the catalog', () => {
  test.each(files)('%s has none of its own', (file) => {
    expect(wordsIn(file, readFileSync(join(client, file), 'utf8'))).toEqual([]);
  });

  test('many files were looked at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test.each([
    ['a text', 'const a = <p>Hello</p>;', ['Hello']],
    ['a label', 'const a = <p aria-label="close" />;', ['close']],
    ['a label by choice', 'const a = <F label={b ? "on" : x} />;', ['on']],
    ['a label of parts', 'const a = <F title={`${b}: late`} />;', [': late']],
    ['a sentence', 'const a = say("Not possible.");', ['Not possible.']],
    ['an error at a field', 'found[code] = `Write a number in ${unit}.`;', ['Write a number in ']],
  ])('%s would be found', (_what, source, found) => {
    expect(wordsIn('a.tsx', source)).toEqual(found);
  });

  test.each([
    'const a = <p className="row form" data-key="a b">{text.hello}</p>;',
    'const a = send({ type: "answer-question", answer: "yes" });',
    'throw new Error("Nobody is signed in here.");',
    'const a = <F label={one === "yes" ? text.yes : text.no} />;',
  ])('%s has none', (source) => {
    expect(wordsIn('a.tsx', source)).toEqual([]);
  });
});

test('every command has words, so that a conflict can say what somebody wanted', () => {
  expect(Object.keys(needs).filter((command) => !(command in words.commands))).toEqual([]);
});

/** Every word of the catalog with its key. */
function* catalog(of: unknown, key = 'words'): Generator<readonly [string, unknown]> {
  if (typeof of !== 'object' || of === null) yield [key, of];
  else for (const [part, value] of Object.entries(of)) yield* catalog(value, `${key}.${part}`);
}

test('no word of the catalog is left over', () => {
  const source = [...files, ...readdirSync(join(client, 'words')).map((file) => `words/${file}`)]
    .map((file) => readFileSync(join(client, file), 'utf8'))
    .join('\n');
  // groups that are looked up by an id of the data have no place in the source where they are named
  const byId = /^words\.(?:values|commands|events|fields|readings|rows\.labels|weekdays|phases)\./u;
  const named = (key: string) => {
    const path = key.split('.').slice(1);
    return path
      .slice(-1)
      .every((part) => new RegExp(`\\.${part.replaceAll(/\W/gu, '\\$&')}\\b`, 'u').test(source));
  };
  const looked =
    /\.(?:columns|answers|asked|urgency|sections|state|roles|positions|exact|condition)\./u;
  const over = [...catalog(words)]
    .map(([key]) => key)
    .filter((key) => !byId.test(key) && !looked.test(key) && !named(key));
  expect(over).toEqual([]);
});
