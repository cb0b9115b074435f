import { OpenKetamineError, type ErrorCode } from '@openketamine/model';
import type { AuthoredFile, Problem } from '@openketamine/authoring';
import type { Io } from '../io/io.js';
import { readContent } from './bytes.js';

/** How many problems of one file a refusal lists; `lint` lists all. */
const most = 20;

/** What a file has to be: a schema, and the refusal when it does not fit. */
export interface Wanted<T> {
  /** The option or argument that names the file. */
  readonly option: string;
  readonly schema: Parameters<typeof import('@openketamine/authoring').validate<T>>[1];
  readonly code: ErrorCode;
  readonly hint: string;
  /** What is written out before the file is checked. */
  readonly complete?: (file: AuthoredFile) => Promise<AuthoredFile>;
}

/** Every problem on a line of its own, as an editor or a terminal can link it. */
async function told(problems: readonly Problem[]): Promise<string> {
  const { formatProblem, inReadingOrder } = await import('@openketamine/authoring');
  const lines = inReadingOrder(problems).slice(0, most).map(formatProblem);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n  ');
}

async function readFile(path: string, io: Io, option: string): Promise<AuthoredFile> {
  const content = readContent(path, io, option);
  const { readAuthored } = await import('@openketamine/authoring');
  const file = readAuthored(path === '-' ? 'standard input' : path, content);
  if (file.problems.length === 0) return file;
  throw new OpenKetamineError(
    'FILE_UNREADABLE',
    option,
    await told(file.problems),
    'Correct the file: YAML or JSON is expected.',
  );
}

/** Reads JSON or YAML; says line and column of everything that is broken. */
export async function readData(path: string, io: Io, option: string): Promise<unknown> {
  return (await readFile(path, io, option)).value;
}

/** Reads JSON or YAML and checks it: says line, column, what stands there and what was expected, for every place that does not fit. */
export async function readChecked<T>(path: string, io: Io, wanted: Wanted<T>): Promise<T> {
  const written = await readFile(path, io, wanted.option);
  const file = (await wanted.complete?.(written)) ?? written;
  const { inReadingOrder, validate } = await import('@openketamine/authoring');
  const result = validate(file, wanted.schema);
  if (result.ok) return result.record;
  const [first] = inReadingOrder(result.problems);
  const at = first?.path ?? [];
  throw new OpenKetamineError(
    wanted.code,
    at.length === 0 ? wanted.option : `/${at.join('/')}`,
    await told(result.problems),
    wanted.hint,
  );
}
