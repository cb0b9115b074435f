import {
  isSyntaxNode,
  lineOf,
  nodes,
  parseTypeScript,
  type Comment,
  type SyntaxNode,
} from './ast.ts';

/** Fields in which a plan says something in words, and which it also has as data. */
const texts = new Set(['gate', 'gaps', 'siteMustSet', 'siteSet', 'limits', 'because']);

/** Where the data stand. */
const details: Readonly<Record<string, string>> = {
  gate: 'waitsForDetails or gateDetails',
  gaps: 'gapDetails',
  siteMustSet: 'siteMustSetDetails',
  siteSet: 'siteSetDetails',
  limits: 'limitDetails',
  because: 'becauseDetails',
};

/** Calls that take a text apart. Lists have none of them. */
const takesApart = new Set([
  'split',
  'match',
  'matchAll',
  'search',
  'startsWith',
  'endsWith',
  'replace',
  'replaceAll',
  'substring',
]);
const ofPattern = new Set(['exec', 'test']);
const overEach = new Set(['map', 'flatMap', 'filter', 'some', 'every', 'find', 'forEach']);

/** A place where something is read out of the words of a plan. */
export interface PlanText {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A place that only looks like one says so on its line or the line above, with the reason. */
const notOfPlan = /^\s*not of a plan: \S/u;

/** The name by which an expression is known: `gate` of `session.gate?.`, `because` of `because[0]`. */
function nameOf(node: unknown): string | undefined {
  if (!isSyntaxNode(node)) return undefined;
  switch (node.type) {
    case 'Identifier':
      return String(node['name']);
    case 'MemberExpression': {
      const { object, property, computed } = node;
      return computed === true ? nameOf(object) : nameOf(property);
    }
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'ParenthesizedExpression':
      return nameOf(node['expression']);
    case 'LogicalExpression':
      return nameOf(node['left']);
    default:
      return undefined;
  }
}

interface Call {
  readonly node: SyntaxNode;
  readonly on: unknown;
  readonly method: string;
  readonly args: readonly unknown[];
}

function* calls(within: unknown): Generator<Call> {
  for (const node of nodes(within)) {
    const { type, callee, arguments: args } = node as SyntaxNode & { arguments?: unknown };
    if (type !== 'CallExpression' || !isSyntaxNode(callee)) continue;
    const member = callee.type === 'ChainExpression' ? callee['expression'] : callee;
    if (!isSyntaxNode(member) || member.type !== 'MemberExpression') continue;
    const method = nameOf(member['property']);
    if (method === undefined) continue;
    yield { node, on: member['object'], method, args: Array.isArray(args) ? args : [] };
  }
}

/** Calls that take apart something that is known by one of these names. */
function* apart(within: unknown, names: ReadonlySet<string>): Generator<[SyntaxNode, string]> {
  for (const { node, on, method, args } of calls(within)) {
    const name = takesApart.has(method)
      ? nameOf(on)
      : ofPattern.has(method)
        ? nameOf(args[0])
        : undefined;
    if (name !== undefined && names.has(name)) yield [node, name];
  }
}

/** What a loop or a callback goes over, what it calls each, and what it does with it. */
function* eachOf(body: unknown): Generator<{ over: string; each: string; within: unknown }> {
  for (const node of nodes(body)) {
    if (node.type !== 'ForOfStatement') continue;
    const [declared] = Array.isArray((node['left'] as SyntaxNode)['declarations'])
      ? ((node['left'] as SyntaxNode)['declarations'] as readonly SyntaxNode[])
      : [];
    const over = nameOf(node['right']);
    const each = nameOf(declared?.['id']);
    if (over !== undefined && each !== undefined) yield { over, each, within: node['body'] };
  }
  for (const { on, method, args } of calls(body)) {
    const over = nameOf(on);
    const [callback] = args;
    if (over === undefined || !overEach.has(method) || !isSyntaxNode(callback)) continue;
    const { params } = callback as SyntaxNode & { params?: unknown };
    const each = nameOf(Array.isArray(params) ? params[0] : undefined);
    if (each !== undefined) yield { over, each, within: callback['body'] };
  }
}

function excused(text: string, comments: readonly Comment[]): Set<number> {
  const lines = comments
    .filter((comment) => notOfPlan.test(comment.value))
    .map((comment) => lineOf(text, comment.start));
  return new Set(lines.flatMap((line) => [line, line + 1]));
}

/** Every place of a source file where the words of a plan are split, searched or compared by what they begin with. */
export function planText(file: string, text: string): PlanText[] {
  const { body, comments } = parseTypeScript(file, text);
  const pardoned = excused(text, comments);
  const found = [
    ...apart(body, texts),
    ...[...eachOf(body)]
      .filter(({ over }) => texts.has(over))
      .flatMap(({ over, each, within }) =>
        [...apart(within, new Set([each]))].map(([node]) => [node, over] as const),
      ),
  ];
  return found
    .map(([node, name]) => ({
      file,
      line: lineOf(text, node.start),
      message: `${name} of a plan is taken apart; read ${details[name]}`,
    }))
    .filter(({ line }) => !pardoned.has(line));
}
