import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Alias,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import type { Fault } from './decode.js';

// not clinical: far beyond what anybody writes, and far below what exhausts a program
const limits = { depth: 100, aliases: 100, parts: 100_000 } as const;

/** A number as JSON writes it: no other reader of YAML takes it for another. */
const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;

/** What other readers of YAML take for a number, and this one for a text. */
const numberElsewhere = /^[-+]?(?:0b[01_]+|\d[\d_]*_[\d_]*(?:\.[\d_]*)?)$/u;

function numeralFault({ value, source = '', type }: Scalar): string | undefined {
  const fits =
    typeof value === 'number'
      ? plainDecimal.test(source) && Number.isFinite(value)
      : type !== 'PLAIN' || !numberElsewhere.test(source);
  if (fits) return undefined;
  return `${source} is not a plain decimal number; write one such as 10 or 0.5, or put a text in quotes`;
}

/** Where a node begins. */
const offsetOf = (node: Node | null | undefined) => node?.range?.[0] ?? 0;

const tagShown = (tag: string) => tag.replace('tag:yaml.org,2002:', '!!');

/** Names and values as they come, without following aliases; each with how deep it stands. */
function* nodesOf(document: Document): Generator<{ node: Node; depth: number; isKey: boolean }> {
  const open: { node: unknown; depth: number; isKey: boolean }[] = [
    { node: document.contents, depth: 1, isKey: false },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (isPair(node)) {
      open.push({ node: node.value, depth, isKey: false }, { node: node.key, depth, isKey: true });
    } else if (isCollection(node)) {
      yield { ...next, node };
      // the first is taken from the open ones next
      for (const item of node.items.toReversed()) {
        open.push({ node: item, depth: depth + 1, isKey: false });
      }
    } else if (isScalar(node) || isAlias(node)) yield { ...next, node };
  }
}

/** Aliases that name nothing, themselves, or far too much. */
class Aliases {
  readonly #document: Document;
  #count = 0;
  readonly #sizes = new Map<Node, number>();

  constructor(document: Document) {
    this.#document = document;
  }

  fault(alias: Alias): string | undefined {
    this.#count += 1;
    // said once: who has so many knows where they are
    if (this.#count === limits.aliases + 1) {
      return `more than ${limits.aliases} aliases; write the values out`;
    }
    if (this.#count > limits.aliases) return undefined;
    const meant = alias.resolve(this.#document);
    if (meant === undefined) return `*${alias.source} names no anchor; write the value out`;
    const [from, , to] = meant.range ?? [0, 0, 0];
    if (offsetOf(alias) >= from && offsetOf(alias) < to)
      return `*${alias.source} stands inside itself`;
    return this.#size(meant) > limits.parts
      ? `*${alias.source} stands for more than ${limits.parts} values; write out what is meant`
      : undefined;
  }

  /** How many values a part stands for, aliases followed; stops counting where it is far too many. */
  #size(part: unknown): number {
    if (isPair(part)) return this.#size(part.key) + this.#size(part.value);
    if (isAlias(part)) {
      const meant = part.resolve(this.#document);
      return meant === undefined || offsetOf(meant) >= offsetOf(part) ? 1 : this.#size(meant);
    }
    if (!isCollection(part)) return 1;
    const known = this.#sizes.get(part);
    if (known !== undefined) return known;
    const size = part.items.reduce<number>((sum, item) => sum + this.#size(item), 1);
    this.#sizes.set(part, size);
    return size;
  }
}

function keyFaults(node: Node): Fault[] {
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key }) => {
    if (!isScalar(key)) {
      const says = 'a key has to be a word, not a list, a block or an alias';
      return [{ offset: offsetOf(isCollection(key) || isAlias(key) ? key : node), says }];
    }
    const name = String(key.value);
    const offset = offsetOf(key);
    if (seen.has(name)) return [{ offset, says: `the key ${name} stands twice` }];
    seen.add(name);
    if (name === '<<')
      return [{ offset, says: 'merge keys (<<) are not read; write the fields out' }];
    return [];
  });
}

const directive = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?=%)/u;

/** A line that begins with % before the document, which would change how its values are read. */
export function directiveFault(text: string): Fault | undefined {
  const before = directive.exec(text)?.[0];
  if (before === undefined && !text.startsWith('%')) return undefined;
  return {
    offset: before?.length ?? 0,
    says: 'directives such as %YAML are not read; remove the line',
  };
}

/**
 * What a document says that other readers of YAML would read otherwise, or that is not a value: numerals that are not plain,
 * tags, merge keys, keys that stand twice, aliases to nothing, to themselves or to far too much, blocks nested too deep.
 */
export function faultsIn(document: Document): Fault[] {
  const aliases = new Aliases(document);
  const found: Fault[] = [];
  const say = (node: Node, says: string | undefined) => {
    if (says !== undefined) found.push({ offset: offsetOf(node), says });
  };
  for (const { node, depth, isKey } of nodesOf(document)) {
    if (depth > limits.depth) {
      say(node, `nested more than ${limits.depth} deep`);
      return found;
    }
    if (isAlias(node)) say(node, aliases.fault(node));
    else if (node.tag !== undefined)
      say(node, `a tag such as ${tagShown(node.tag)} is not read; write the value alone`);
    else if (isScalar(node) && !isKey) say(node, numeralFault(node));
    found.push(...keyFaults(node));
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}
