import { parseSync } from 'oxc-parser';

/** A node of a syntax tree, as far as the tools here look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A comment without its slashes and stars. */
export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A parsed TypeScript file. */
export interface Parsed {
  readonly body: readonly SyntaxNode[];
  readonly comments: readonly Comment[];
}

export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Parses TypeScript, or throws with the first thing that is wrong. */
export function parseTypeScript(name: string, text: string): Parsed {
  const { program, comments, errors } = parseSync(name, text, {
    lang: name.endsWith('.tsx') ? 'tsx' : 'ts',
  });
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${name}: ${error.message}`);
  const body: unknown[] = program.body;
  return { body: body.filter(isSyntaxNode), comments };
}

/** Every node below a value, itself first, in the order of the source. */
export function* nodes(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodes(item);
    return;
  }
  if (!isSyntaxNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodes(child);
}

/** The line, from 1, on which an offset lies. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
