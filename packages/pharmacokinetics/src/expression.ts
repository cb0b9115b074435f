import { OpenKetamineError } from '@openketamine/model';

/** A compiled formula: reads named values from one array of numbers. */
export type Formula = (values: Float64Array) => number;

type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<sign>[-+*/^(),]))/uy;

const functions: Readonly<
  Record<string, { readonly arity: number; readonly of: (...x: number[]) => number }>
> = {
  '+': { arity: 2, of: (a = 0, b = 0) => a + b },
  '-': { arity: 2, of: (a = 0, b = 0) => a - b },
  '*': { arity: 2, of: (a = 0, b = 0) => a * b },
  '/': { arity: 2, of: (a = 0, b = 0) => a / b },
  '^': { arity: 2, of: (a = 0, b = 0) => a ** b },
  negate: { arity: 1, of: (a = 0) => -a },
  min: { arity: 2, of: (a = 0, b = 0) => Math.min(a, b) },
  max: { arity: 2, of: (a = 0, b = 0) => Math.max(a, b) },
};

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
export function parseFormula(text: string, path: string): Node {
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
  const call = (name: string, ...args: Node[]): Node => ({ kind: 'call', name, args });

  const primary = (): Node => {
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
      const known = Object.hasOwn(functions, found.text) ? functions[found.text] : undefined;
      if (known === undefined || found.text === 'negate')
        return fail(`no function "${found.text}"`);
      if (known.arity !== args.length) return fail(`${found.text} takes ${known.arity} values`);
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
  const power = (): Node => {
    const base = primary();
    if (peek() !== '^') return base;
    next += 1;
    return call('^', base, power());
  };
  const product = (): Node => {
    let left = power();
    while (peek() === '*' || peek() === '/') {
      const sign = peek();
      next += 1;
      left = call(sign, left, power());
    }
    return left;
  };
  function sum(): Node {
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

/** Where a name's value lies in the array, or its value when it is the same for everybody. */
export type Resolve = (name: string) => number | { readonly slot: number } | undefined;

/**
 * Compiles a formula to a function. Parts that are the same for everybody are computed once.
 *
 * @param text - the formula
 * @param resolve - how to find the value of a name
 * @param path - where it stands in the model, for the error
 * @returns the function, and its value when it is the same for everybody
 * @throws OpenKetamineError `DATA_INVALID` for a name nobody defines
 * @internal
 */
export function compileFormula(
  text: string,
  resolve: Resolve,
  path: string,
): { readonly of: Formula; readonly constant: number | undefined } {
  const build = (node: Node): number | Formula => {
    if (node.kind === 'number') return node.value;
    if (node.kind === 'name') {
      const found = resolve(node.name);
      if (found === undefined) {
        throw new OpenKetamineError(
          'DATA_INVALID',
          path,
          `"${node.name}" in ${JSON.stringify(text)} is defined nowhere.`,
          'Name a parameter, a definition above, a covariate or a dose variable.',
        );
      }
      if (typeof found === 'number') return found;
      const { slot } = found;
      return (v) => v[slot] as number;
    }
    return apply(node.name, node.args.map(build));
  };
  const built = build(parseFormula(text, path));
  return typeof built === 'number'
    ? { of: () => built, constant: built }
    : { of: built, constant: undefined };
}

function apply(name: string, args: readonly (number | Formula)[]): number | Formula {
  const [a, b] = args;
  const operation = functions[name]?.of;
  if (operation === undefined || a === undefined) return Number.NaN;
  if (args.every((arg) => typeof arg === 'number')) return operation(...args);
  if (b === undefined) return typeof a === 'number' ? operation(a) : (v) => operation(a(v));
  // One closure per operator keeps each call site monomorphic, which is what makes populations fast.
  if (typeof a === 'number') {
    const right = b as Formula;
    switch (name) {
      case '+':
        return (v) => a + right(v);
      case '-':
        return (v) => a - right(v);
      case '*':
        return a === 1 ? right : (v) => a * right(v);
      case '/':
        return (v) => a / right(v);
      default:
        return (v) => operation(a, right(v));
    }
  }
  if (typeof b === 'number') {
    switch (name) {
      case '+':
        return (v) => a(v) + b;
      case '-':
        return (v) => a(v) - b;
      case '*':
        return b === 1 ? a : (v) => a(v) * b;
      case '/':
        return (v) => a(v) / b;
      default:
        return (v) => operation(a(v), b);
    }
  }
  switch (name) {
    case '+':
      return (v) => a(v) + b(v);
    case '-':
      return (v) => a(v) - b(v);
    case '*':
      return (v) => a(v) * b(v);
    case '/':
      return (v) => a(v) / b(v);
    default:
      return (v) => operation(a(v), b(v));
  }
}
