import { OpenKetamineError } from '@openketamine/model';

/** The tree of a formula. Operators are calls by their sign; a minus before a value is `negate`. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] };

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<sign>[-+*/^(),]))/uy;

/** Functions a formula can call, with how many values each takes. */
const functions = new Map([
  ['min', 2],
  ['max', 2],
]);

/** Formulas that were parsed before: the same few are asked for with every simulation. */
const parsed = new Map<string, FormulaNode>();
const MOST_KEPT = 1000;

/**
 * Parses the small formula language of model files: numbers, names, `+ - * / ^`, parentheses,
 * `min(a, b)` and `max(a, b)`. There is nothing else in it, and nothing is ever evaluated as code.
 *
 * @param text - the formula
 * @param path - where it stands in the model, for the error
 * @returns its tree
 * @throws OpenKetamineError `DATA_INVALID`
 * @internal
 */
export function parseFormula(text: string, path: string): FormulaNode {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const tree = parse(text, path);
  if (parsed.size >= MOST_KEPT) parsed.clear();
  parsed.set(text, tree);
  return tree;
}

function parse(text: string, path: string): FormulaNode {
  const fail = (what: string): never => {
    throw new OpenKetamineError(
      'DATA_INVALID',
      path,
      `${JSON.stringify(text)} is not a formula: ${what}.`,
      'Use numbers, names, + - * / ^, parentheses, min(a, b) and max(a, b).',
    );
  };
  const tokens: { readonly type: 'number' | 'name' | 'sign'; readonly text: string }[] = [];
  const scanner = new RegExp(token.source, token.flags);
  const source = text.trimEnd();
  while (scanner.lastIndex < source.length) {
    const at = scanner.lastIndex;
    const found = scanner.exec(source);
    if (found === null) return fail(`unexpected ${JSON.stringify(source.slice(at, at + 1))}`);
    const groups = found.groups ?? {};
    const type =
      groups['number'] !== undefined ? 'number' : groups['name'] !== undefined ? 'name' : 'sign';
    tokens.push({ type, text: groups[type] ?? '' });
  }
  let next = 0;
  const peek = (): string => tokens[next]?.text ?? '';
  const expect = (sign: string): void => {
    if (peek() !== sign) fail(`expected "${sign}"`);
    next += 1;
  };
  const call = (name: string, ...args: FormulaNode[]): FormulaNode => ({
    kind: 'call',
    name,
    args,
  });

  const primary = (): FormulaNode => {
    const found = tokens[next];
    if (found === undefined) return fail('it ends too early');
    next += 1;
    if (found.type === 'number') return { kind: 'number', value: Number(found.text) };
    if (found.type === 'name') {
      if (peek() !== '(') return { kind: 'name', name: found.text };
      expect('(');
      const args = [sum()];
      while (peek() === ',') {
        expect(',');
        args.push(sum());
      }
      expect(')');
      const arity = functions.get(found.text);
      if (arity === undefined) return fail(`no function "${found.text}"`);
      if (arity !== args.length) return fail(`${found.text} takes ${arity} values`);
      return call(found.text, ...args);
    }
    if (found.text === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    if (found.text === '-') return call('negate', power());
    return fail(`unexpected "${found.text}"`);
  };
  const power = (): FormulaNode => {
    const base = primary();
    if (peek() !== '^') return base;
    next += 1;
    return call('^', base, power());
  };
  const product = (): FormulaNode => {
    let left = power();
    while (peek() === '*' || peek() === '/') {
      const sign = peek();
      next += 1;
      left = call(sign, left, power());
    }
    return left;
  };
  function sum(): FormulaNode {
    let left = product();
    while (peek() === '+' || peek() === '-') {
      const sign = peek();
      next += 1;
      left = call(sign, left, product());
    }
    return left;
  }
  const tree = sum();
  if (next < tokens.length) fail(`unexpected "${peek()}"`);
  return tree;
}
