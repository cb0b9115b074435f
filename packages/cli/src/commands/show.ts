import type { Command } from 'commander';
import { OpenKetamineError } from '@openketamine/model';
import type { Io } from '../io/io.js';
import { nearest } from '../load/nearest.js';
import { shelves } from '../load/shelves.js';

export function registerShow(program: Command, io: Io): void {
  program
    .command('show')
    .description('show a protocol, rule, source, scale, model or schema by its id')
    .argument('<id>', 'any id, or patient-schema, protocol-schema, rule-schema')
    .option('--json', 'print JSON')
    .action(async (id: string, options: { json?: boolean }) => show(id, options.json ?? false, io));
}

async function show(id: string, json: boolean, io: Io): Promise<void> {
  for (const shelf of shelves) {
    // oxlint-disable-next-line no-await-in-loop -- the first shelf that has it ends the search
    const found = await shelf.find(id);
    if (found === undefined) continue;
    io.out(
      json || shelf.kind === 'schema' ? JSON.stringify(found, null, 2) : await readable(found),
    );
    return;
  }
  const ids = (await Promise.all(shelves.map((shelf) => shelf.ids()))).flat();
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    'id',
    `Nothing has the id ${JSON.stringify(id)}.`,
    `Did you mean ${nearest(id, ids).join(', ')}?`,
  );
}

/** The record as YAML, which reads like the file it was made from. */
async function readable(record: unknown): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(record, { lineWidth: 100 });
}
