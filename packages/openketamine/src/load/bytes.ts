import { closeSync, fstatSync, openSync, readdirSync, type Dirent } from 'node:fs';
import { OpenKetamineError } from '@openketamine/model';
import type { Io } from '../io/io.js';
import { mostBytes, readAll, TooLarge } from '../io/read-all.js';

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'Check the path.'],
  ENOTDIR: ['a part of its path is not a directory', 'Check the path.'],
  EISDIR: ['it is a directory', 'Name a file in it.'],
  EACCES: ['reading it is not permitted', 'Check who may read it.'],
  EPERM: ['reading it is not permitted', 'Check who may read it.'],
};

/** What went wrong at the door of the file system, in one sentence. */
function refusalOf(error: unknown, what: string, option: string): OpenKetamineError {
  if (error instanceof OpenKetamineError) return error;
  const unreadable = (why: string, hint: string) =>
    new OpenKetamineError('FILE_UNREADABLE', option, `${what} cannot be read: ${why}.`, hint);
  if (error instanceof TooLarge || error instanceof RangeError) {
    const size = `it is larger than ${mostBytes / 1024 / 1024} MB`;
    return unreadable(size, 'Check that this is the right file.');
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  const known = reasons[code];
  return known === undefined
    ? unreadable(`the system says ${code}`, 'Check the path.')
    : unreadable(`${known[0]} (${code})`, known[1]);
}

/** The bytes of a file that is no larger than anything we read. */
export function readBytes(path: string, option: string): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (fstatSync(file).isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
    return readAll(file);
  } catch (error) {
    throw refusalOf(error, path, option);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** For which option standard input was read: it can be read once. */
const taken = new WeakMap<Io, string>();

/** What comes in at standard input, for one option. */
function readInput(io: Io, option: string): string | Uint8Array {
  const before = taken.get(io);
  if (before !== undefined) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      option,
      `Standard input was already read for ${before}, and can be read once.`,
      'Put one of the two into a file.',
    );
  }
  taken.set(io, option);
  try {
    const input = io.readStdin();
    if (input.length > mostBytes) throw new TooLarge();
    return input;
  } catch (error) {
    throw refusalOf(error, 'Standard input', option);
  }
}

/** What stands in a file, or comes in at standard input for `-`. Whether it is a text is told by who reads it. */
export function readContent(path: string, io: Io, option: string): string | Uint8Array {
  return path === '-' ? readInput(io, option) : readBytes(path, option);
}

/** The names in a folder, in order. */
export function namesIn(dir: string, option: string): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw refusalOf(error, dir, option);
  }
}
