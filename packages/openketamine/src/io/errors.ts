import { isRefusal, OpenKetamineError } from '@openketamine/model';
import type { Io } from './io.js';

/** Exit codes of the contract. */
export const exit = { done: 0, defect: 1, wrongCall: 2, refused: 3 } as const;

interface Told {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

const report =
  'This is a defect of openketamine. Please report it with the command you ran, without patient data.';

function tell(error: unknown): { told: Told; status: number } {
  if (error instanceof OpenKetamineError) {
    const { code, path, reason, hint } = error;
    const status =
      code === 'INTERNAL' ? exit.defect : isRefusal(code) ? exit.refused : exit.wrongCall;
    return { told: { code, path, message: reason, hint }, status };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { told: { code: 'INTERNAL', path: '', message, hint: report }, status: exit.defect };
}

/** A command has printed all it has to say in its own shape; only the exit code is left. */
export class Said extends Error {
  readonly status: number;

  constructor(status: number) {
    super('already said');
    this.status = status;
  }
}

/** Says what went wrong, in the shape of the contract; never a stack trace. Returns the exit code. */
export function fail(error: unknown, io: Io, json: boolean): number {
  if (error instanceof Said) return error.status;
  const { told, status } = tell(error);
  if (json) io.out(JSON.stringify({ error: told }, null, 2));
  else {
    const where = told.path === '' ? '' : ` (${told.path})`;
    io.note(
      `${status === exit.refused ? 'Refused' : 'Error'}: ${told.code}${where}\n  ${told.message}\n  ${told.hint}`,
    );
  }
  return status;
}

/** Where output cannot be written, a sentence for the other stream: in the shape of the contract where JSON was asked for. */
export function tellOutput({ code }: NodeJS.ErrnoException, json: boolean): string {
  const why =
    code === 'ENOSPC' ? 'there is no room left (ENOSPC)' : `the system says ${code ?? 'no'}`;
  const told: Told = {
    code: 'OUTPUT_FAILED',
    path: '',
    message: `The output could not be written: ${why}.`,
    hint: 'Make room, or write it somewhere else. What was written so far is not whole.',
  };
  return json
    ? `${JSON.stringify({ error: told }, null, 2)}\n`
    : `Error: ${told.code}\n  ${told.message}\n  ${told.hint}\n`;
}
