import {
  Document,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Path, Problem } from './problem.js';
import { decoded, type Fault } from './reading/decode.js';
import { directiveFault, faultsIn } from './reading/faults.js';

/**
 * A place in a text, as editors count it: both from 1.
 *
 * @category files
 */
export interface Position {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
}

/**
 * A YAML file as a person wrote it: its plain value, and where each part of it stands.
 *
 * @category files
 */
export interface AuthoredFile {
  /** The name it is called by in problems, with forward slashes. */
  readonly file: string;
  /** The text as it was read. */
  readonly text: string;
  /** The plain value; undefined when the file could not be read as YAML. */
  readonly value: unknown;
  /** The value as it was written, where {@link completeProtocol} or {@link completeRecord} wrote out the rest. */
  readonly written?: unknown;
  /** What kept the file from being read as YAML; empty where nothing did. */
  readonly problems: readonly Problem[];
  /** Turns a path inside the value, or the nearest part of it that exists, into line and column. */
  locate(path: Path, target?: 'value' | 'key'): Position;
}

const start: Position = { line: 1, column: 1 };

/** Line and column of an offset, where the parser has counted none. */
function counted(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function keyNode(parent: unknown, key: string | number): Node | undefined {
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
  return isNode(pair?.key) ? pair.key : undefined;
}

function nodeAt(document: Document, path: Path, target: 'value' | 'key'): Node | null {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = keyNode(parent, path[length - 1] ?? '');
    const value = document.getIn(path.slice(0, length), true);
    const exact = length === path.length;
    // A part that is missing is best shown at the key of what should contain it.
    if (key !== undefined && (target === 'key' || !exact)) return key;
    if (isNode(value)) return value;
    if (key !== undefined) return key;
  }
  return document.contents;
}

const tooDeep = 'nested too deep';

/** What the parser says, in words for who wrote the file. */
function told(error: YAMLError): Fault {
  const [offset] = error.pos;
  if (error.code === 'MULTIPLE_DOCS') return { offset, says: 'several documents; expected one' };
  const says = error.message.replace(/\s+/gu, ' ').trim();
  // the parser calls itself for every level, and tells of it when that exhausts the program
  return { offset, says: says.includes('call stack') ? tooDeep : says };
}

/** What the parser found, or that it gave up. */
function parsed(
  text: string,
  lines: LineCounter,
): { document: Document; faults: readonly Fault[] } {
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const directive = directiveFault(text);
  if (directive !== undefined) return { document: new Document(null), faults: [directive] };
  try {
    const document = parseDocument(text, options);
    const faults = [...document.errors, ...document.warnings].map(told);
    const deep = faults.find(({ says }) => says === tooDeep);
    if (deep !== undefined) return { document, faults: [deep] };
    return { document, faults: faults.length > 0 ? faults : faultsIn(document) };
  } catch (error) {
    const says = error instanceof RangeError ? tooDeep : 'cannot be understood';
    return { document: new Document(null), faults: [{ offset: 0, says }] };
  }
}

/**
 * Reads YAML, and JSON, which YAML contains. A syntax error, or a key that stands twice, is a problem with line and column,
 * never an exception; `value` is then undefined. Does not read the disk, and checks no schema: that is {@link validate}.
 *
 * Only what every reader of YAML takes for the same value is read. Refused are directives (`%YAML`), tags, merge keys, numerals
 * that are not plain decimal (`010`, `0o60`, `.5`, `.inf`), aliases to nothing, to themselves or to very much, and what is
 * nested or large beyond what anybody writes. Of bytes: what is not UTF-8, and a mark of byte order.
 *
 * @param file - the name to call it by
 * @param input - what stands in it, as text or as the bytes of the file
 * @returns the value, the problems, and a way to find each part again
 * @example
 * const tea = readAuthored('sencha.yaml', 'id: sencha\nwater: { value: 200, unit: mL }');
 * tea.locate(['water', 'unit'])
 * // => { line: 2, column: 28 }
 * readAuthored('broken.yaml', 'id: [sencha').problems.map(formatProblem)
 * // => ['broken.yaml:1:12 not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]']
 * readAuthored('octal.yaml', 'grams: 010').problems.map(formatProblem)
 * // => ['octal.yaml:1:8 not readable as YAML: 010 is not a plain decimal number; write one such as 10 or 0.5, or put a text in quotes']
 * @category files
 */
export function readAuthored(file: string, input: string | Uint8Array): AuthoredFile {
  const lines = new LineCounter();
  const { text, fault } = decoded(input);
  const { document, faults } =
    fault === undefined ? parsed(text, lines) : { document: new Document(null), faults: [fault] };
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? counted(text, offset) : { line, column: col };
  };
  const problems = faults.map(({ offset, says }) => ({
    file,
    ...position(offset),
    path: [],
    message: `not readable as YAML: ${says}`,
  }));
  return {
    file,
    text,
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }),
    problems,
    locate(path, target = 'value') {
      const offset = nodeAt(document, path, target)?.range?.[0];
      return offset === undefined ? start : position(offset);
    },
  };
}
