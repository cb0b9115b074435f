import { isMap, isNode, isPair, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Path, Problem } from './problem.js';

/**
 * A place in a text, as editors count it: both from 1.
 *
 * @category files
 */
export interface Position {
  readonly line: number;
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
  readonly text: string;
  /** The plain value; undefined when the file could not be read as YAML. */
  readonly value: unknown;
  /** The value as it was written, where {@link completeProtocol} or {@link completeRecord} wrote out the rest. */
  readonly written?: unknown;
  readonly problems: readonly Problem[];
  /** Turns a path inside the value, or the nearest part of it that exists, into line and column. */
  locate(path: Path, target?: 'value' | 'key'): Position;
}

const start: Position = { line: 1, column: 1 };

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

/**
 * Reads YAML, and JSON, which YAML contains. A syntax error, or a key that stands twice, is a problem with line and column,
 * never an exception; `value` is then undefined. Does not read the disk, and checks no schema: that is {@link validate}.
 *
 * @param file - the name to call it by
 * @param text - what stands in it
 * @returns the value, the problems, and a way to find each part again
 * @example
 * const tea = readAuthored('sencha.yaml', 'id: sencha\nwater: { value: 200, unit: mL }');
 * tea.locate(['water', 'unit'])
 * // => { line: 2, column: 28 }
 * readAuthored('broken.yaml', 'id: [sencha').problems.map(formatProblem)
 * // => ['broken.yaml:1:12 not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]']
 * @category files
 */
export function readAuthored(file: string, text: string): AuthoredFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? start : { line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...position(error.pos[0]),
    path: [],
    message: `not readable as YAML: ${error.message.replace(/\s+/gu, ' ').trim()}`,
  }));
  return {
    file,
    text,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    locate(path, target = 'value') {
      const offset = nodeAt(document, path, target)?.range?.[0];
      return offset === undefined ? start : position(offset);
    },
  };
}
