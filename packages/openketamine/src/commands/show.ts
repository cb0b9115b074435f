import type { Command } from 'commander';
import { countReadings, readingsLine } from '@openketamine/model/render';
import type { Io } from '../io/io.js';
import { show as recordOf } from '../library/show.js';

export function registerShow(program: Command, io: Io): void {
  program
    .command('show')
    .description('show a protocol, rule, source, scale, model or schema by its id')
    .argument('<id>', 'any id, or patient-schema, protocol-schema, rule-schema')
    .option('--json', 'print JSON')
    .action(async (id: string, options: { json?: boolean }) => show(id, options.json ?? false, io));
}

async function show(id: string, json: boolean, io: Io): Promise<void> {
  const { kind, record } = await recordOf(id);
  io.out(json || kind === 'schema' ? JSON.stringify(record, null, 2) : await readable(record));
}

/** The record as YAML, which reads like the file it was made from, and how its statements are known. */
async function readable(record: unknown): Promise<string> {
  const { stringify } = await import('yaml');
  const count = countReadings([record]);
  const known = count.statements === 0 ? '' : `# ${readingsLine(count)}\n`;
  return `${stringify(record, { lineWidth: 100 })}${known}`;
}
