import {
  isSyntaxNode,
  nodes,
  parseTypeScript,
  type SyntaxNode,
} from '@openketamine/workspace-tools';
import type { Example } from './example.ts';
import { expectations, type Expectation } from './expectations.ts';

/** The module from which a documented name can be imported, by name. */
export type ExportsOf = ReadonlyMap<string, string>;

/** The names an example uses without having made or imported them. */
function freeNames(body: readonly SyntaxNode[]): Set<string> {
  const used = new Set<string>();
  const made = new Set<string>();
  for (const node of nodes(body)) {
    if (node.type === 'Identifier') used.add(String(node['name']));
    const bound = node.type === 'VariableDeclarator' ? node['id'] : node['local'];
    for (const part of nodes(bound)) {
      if (part.type === 'Identifier') made.add(String(part['name']));
    }
  }
  return used.difference(made);
}

function ownImports(body: readonly SyntaxNode[], exported: ExportsOf): string[] {
  const names = [...freeNames(body)].filter((name) => exported.has(name)).toSorted();
  const byModule = Map.groupBy(names, (name) => exported.get(name) ?? '');
  return [...byModule].map(([from, list]) => `import { ${list.join(', ')} } from '${from}';`);
}

/** `console.log(x)` shows x: an expectation after it is about x. */
function shown(expression: SyntaxNode, text: string): string {
  const callee = expression['callee'];
  const args = expression['arguments'];
  const only = Array.isArray(args) && args.length === 1 ? args[0] : undefined;
  if (expression.type === 'CallExpression' && isSyntaxNode(callee) && isSyntaxNode(only)) {
    const name = text.slice(callee.start, callee.end);
    if (name === 'console.log') return text.slice(only.start, only.end);
  }
  return text.slice(expression.start, expression.end);
}

/** What a statement amounts to: its expression, or the one name it declares. */
function amount(statement: SyntaxNode, text: string): { before: string; expression: string } {
  const expression = statement['expression'];
  if (statement.type === 'ExpressionStatement' && isSyntaxNode(expression)) {
    return { before: '', expression: shown(expression, text) };
  }
  const declarations = statement['declarations'];
  const only = Array.isArray(declarations) && declarations.length === 1 ? declarations[0] : null;
  const id = isSyntaxNode(only) ? only['id'] : null;
  if (isSyntaxNode(id) && id.type === 'Identifier') {
    return { before: text.slice(statement.start, statement.end), expression: String(id['name']) };
  }
  throw new SyntaxError(`no single value stands before // =>`);
}

function checked(statement: SyntaxNode, expectation: Expectation, text: string): string {
  if (expectation.kind === 'throws') {
    const code = JSON.stringify(expectation.code);
    const act = text.slice(statement.start, statement.end);
    return `await __expect(async () => { ${act} }).rejects.toMatchObject({ code: ${code} });`;
  }
  const { before, expression } = amount(statement, text);
  return `${before}\n__expect(await (${expression})).toEqual(${expectation.value});`;
}

const isImport = (node: SyntaxNode) => node.type === 'ImportDeclaration';

function transformed({ code, importsItself }: Example, exported: ExportsOf): string[] | undefined {
  const { body, comments } = parseTypeScript('example.ts', code);
  const imports = body.filter(isImport).map((node) => code.slice(node.start, node.end));
  const found = importsItself ? [...imports, ...ownImports(body, exported)] : imports;
  // An example of something that is not exported is a note to ourselves: nobody can run it.
  if (importsItself && found.length === 0) return undefined;
  const expected = expectations(body, comments);
  const statements = body
    .filter((node) => !isImport(node))
    .map((node) => {
      const expectation = expected.get(node);
      const text = code.slice(node.start, node.end);
      return expectation === undefined ? text : checked(node, expectation, code);
    });
  return [...found, '', '@', ...statements];
}

/**
 * An example as a test file: each `// => value` becomes an assertion, each `// throws CODE` an expected
 * error, and the rest has to run. Undefined for an example of something that nobody can import.
 */
export function exampleTest(example: Example, exported: ExportsOf): string | undefined {
  const where = `${example.file}:${example.line}`;
  let lines;
  try {
    lines = transformed(example, exported);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`${where}: ${message}`, { cause: error });
  }
  if (lines === undefined) return undefined;
  const start = lines.indexOf('@');
  const name = JSON.stringify(`${where} ${example.of}`.trim());
  return `// From ${where}. Made by the build; do not edit.
import { expect as __expect, test as __test } from 'vitest';
${lines.slice(0, start).join('\n')}
__test(${name}, async () => {
  __expect.assertions(${lines.filter((line) => line.includes('__expect(')).length});
${lines.slice(start + 1).join('\n')}
});

export {};
`;
}
