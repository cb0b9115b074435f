import { run } from '../src/program.js';
import type { Io } from '../src/io/io.js';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly notes: string;
  /** The one JSON document of `--json`. */
  readonly json: () => unknown;
}

/** The words of a command line; what stands between double quotes is one word. */
function wordsOf(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ''));
}

/** Runs one command line as a person would, with standard input, a fixed moment and 80 columns. */
export async function openketamine(
  line: string,
  given: { stdin?: string; color?: boolean } = {},
): Promise<Ran> {
  let out = '';
  let notes = '';
  const io: Io = {
    out: (data) => {
      out += typeof data === 'string' && !data.endsWith('\n') ? `${data}\n` : String(data);
    },
    note: (text) => {
      notes += `${text}\n`;
    },
    readStdin: () => given.stdin ?? '',
    now: () => new Date('2025-01-06T09:00:00Z'),
    color: given.color ?? false,
    columns: 80,
  };
  const status = await run(wordsOf(line), io);
  return { status, out, notes, json: () => JSON.parse(out) as unknown };
}
