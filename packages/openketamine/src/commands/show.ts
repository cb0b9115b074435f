import type { Command } from 'commander';
import { OpenKetamineError } from '@openketamine/model';
import { countReadings, readingsLine } from '@openketamine/model/render';
import { wrap } from '../format/columns.js';
import type { Io } from '../io/io.js';
import { show as recordOf } from '../library/show.js';
import { noteRedirect, noteRetired } from '../load/lifecycle.js';
import { matching, type Match } from '../load/search.js';

export function registerShow(program: Command, io: Io): void {
  program
    .command('show')
    .description('show a protocol, rule, source, scale, model or schema by its id')
    .argument(
      '<id>',
      'any id, or words of a title or a brand; patient-schema, protocol-schema, rule-schema',
    )
    .option('--json', 'print JSON')
    .action(async (id: string, options: { json?: boolean }) => show(id, options.json ?? false, io));
}

async function show(typed: string, json: boolean, io: Io): Promise<void> {
  const found = await recordOf(typed).catch(async (error: unknown) => {
    if (!(error instanceof OpenKetamineError) || error.code !== 'ID_UNKNOWN') throw error;
    const matches = await matching(typed);
    const [only, ...others] = matches;
    if (only === undefined) throw error;
    return others.length === 0 ? recordOf(only.id) : { matches };
  });
  if ('matches' in found) return list(typed, found.matches, json, io);
  const { kind, record } = found;
  const id = idIn(record);
  if (id !== undefined) {
    noteRedirect(typed, id, io);
    noteRetired(id, record, io);
  }
  io.out(
    json || kind === 'schema'
      ? JSON.stringify(record, null, 2)
      : await readable(record, io.columns),
  );
}

/** The id a record has today; undefined of a schema. */
const idIn = (record: unknown): string | undefined =>
  typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
    ? record.id
    : undefined;

/** The record as YAML, which reads like the file it was made from, and how its statements are known. */
async function readable(record: unknown, columns: number): Promise<string> {
  const { stringify } = await import('yaml');
  const count = countReadings([record]);
  const known = count.statements === 0 ? '' : `# ${readingsLine(count)}\n`;
  return `${stringify(record, { lineWidth: Math.max(60, Math.min(columns, 100)) })}${known}`;
}

/** How many records are listed of one kind. */
const mostOfKind = 12;

/** Words that are not id and fit several records: which ones, by kind. */
function list(typed: string, matches: readonly Match[], json: boolean, io: Io): void {
  if (json) {
    io.out(JSON.stringify({ asked: typed, matches }, null, 2));
    return;
  }
  const width = Math.max(40, io.columns);
  const kinds = [...new Set(matches.map(({ kind }) => kind))];
  io.out(
    kinds
      .map((kind) => {
        const alike = matches.filter((match) => match.kind === kind);
        const more = alike.length - mostOfKind;
        return [
          `${kind} (${alike.length})`,
          ...alike
            .slice(0, mostOfKind)
            .map(
              ({ id, title }) =>
                `  ${wrap(title === '' ? id : `${id}: ${title}`, width - 2, '    ')}`,
            ),
          ...(more > 0 ? [`  and ${more} more: add a word`] : []),
        ].join('\n');
      })
      .join('\n\n'),
  );
  io.note(`${JSON.stringify(typed)} is not an id. Show one of these by its id.`);
}
