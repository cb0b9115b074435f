import { readFileSync } from 'node:fs';
import { OpenKetamineError } from '@openketamine/model';
import type { Io } from '../io/io.js';

/** The text of a file, or of standard input for `-`. */
export function readText(path: string, io: Io, option: string): string {
  try {
    return path === '-' ? io.readStdin() : readFileSync(path, 'utf8');
  } catch (error) {
    throw new OpenKetamineError(
      'FILE_UNREADABLE',
      option,
      `${path} cannot be read (${codeOf(error)}).`,
      'Check the path.',
    );
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';

/** Reads JSON or YAML, says line and column where it is broken. */
export async function readData(path: string, io: Io, option: string): Promise<unknown> {
  const text = readText(path, io, option);
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [first] = document.errors;
  if (first !== undefined) {
    const { line, col } = lines.linePos(first.pos[0]);
    throw new OpenKetamineError(
      'FILE_UNREADABLE',
      option,
      `${path}:${line}:${col} ${first.message}`,
      'Correct the file: YAML or JSON is expected.',
    );
  }
  return document.toJS();
}

/** Checks data against a schema and names the first place that does not fit, with line and column in a file. */
export async function readChecked<T>(
  path: string,
  io: Io,
  option: string,
  schema: {
    safeParse: (data: unknown) => {
      success: boolean;
      data?: T;
      error?: { issues: readonly Issue[] };
    };
  },
): Promise<T> {
  const data = await readData(path, io, option);
  const result = schema.safeParse(data);
  if (result.success) return result.data as T;
  const issues = result.error?.issues ?? [];
  throw invalid(
    path,
    option,
    issues,
    readText(path === '-' ? '/dev/null' : path, io, option),
    data,
  );
}

export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
  readonly keys?: readonly string[];
}

async function positionOf(text: string, path: readonly PropertyKey[]): Promise<string> {
  if (text === '') return '';
  const { LineCounter, parseDocument, isNode } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length) as string[], true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return `:${line}:${col}`;
    }
  }
  return '';
}

function invalid(
  path: string,
  option: string,
  issues: readonly Issue[],
  text: string,
  _data: unknown,
): OpenKetamineError {
  const [first] = issues;
  const at = first?.path.map(String).join('/') ?? '';
  const keys = first?.keys?.join(', ');
  const error = new OpenKetamineError(
    'INPUT_INVALID',
    at === '' ? (keys === undefined ? option : `/${keys}`) : `/${at}`,
    `${path} ${at.replaceAll('/', '.')}: ${first?.message ?? 'does not fit'}`,
    'See `openketamine show patient-schema` or `protocol-schema` for what fits.',
  );
  void text;
  return error;
}

export { positionOf };
