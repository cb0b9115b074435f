import type { Command } from 'commander';
import { OpenKetamineError, type Protocol } from '@openketamine/model';
import { checkPlace, holdsIn } from '@openketamine/model/places';
import { standingsLine } from '@openketamine/model/render';
import { columns } from '../format/columns.js';
import type { Io } from '../io/io.js';
import { allProtocols } from '../load/protocols.js';
import { idOf, indicationsNamed } from '../load/indications.js';
import { didYouMean } from '../load/did-you-mean.js';

interface Options {
  readonly drug?: string;
  readonly route?: string;
  readonly indication?: string;
  readonly jurisdiction?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly json?: boolean;
}

const filters: Readonly<
  Record<
    Exclude<keyof Options, 'json' | 'jurisdiction' | 'indication'>,
    (protocol: Protocol) => readonly string[]
  >
> = {
  drug: (protocol) => [protocol.drug, ...protocol.phases.flatMap((phase) => phase.drug ?? [])],
  route: (protocol) => [protocol.route, ...protocol.phases.flatMap((phase) => phase.route ?? [])],
  kind: (protocol) => [protocol.kind],
  status: (protocol) => [protocol.status.state],
};

/** Where a protocol says that it holds; empty where it names no place. */
const placesOf = (protocol: Protocol): readonly string[] => [
  ...(protocol.jurisdiction === undefined ? [] : [protocol.jurisdiction]),
  ...(protocol.usableIn ?? []),
];

export function registerProtocols(program: Command, io: Io): void {
  program
    .command('protocols')
    .description('list the protocols of the library')
    .option('--drug <drug>')
    .option('--route <route>')
    .option('--indication <indication>')
    .option('--jurisdiction <place>', 'a place such as US or EU')
    .option('--kind <kind>', 'label, guideline, trial or practice')
    .option('--status <status>', 'draft, reviewed, endorsed, ...')
    .option('--json', 'print JSON')
    .action(async (options: Options) => list(options, io));
}

/** The indications that a word stands for, where a protocol treats one of them. */
async function treated(text: string, all: readonly Protocol[]): Promise<readonly string[]> {
  const wanted = await indicationsNamed(text, '--indication');
  const known = [...new Set(all.flatMap(({ indications }) => indications))].toSorted();
  if (wanted.some((entry) => known.includes(entry))) return wanted;
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    '--indication',
    `No protocol of the library treats ${text.trim()}.`,
    `Protocols treat ${known.join(', ')}. What is known of others: openketamine evidence --indication ${wanted[0]}.`,
  );
}

async function list(options: Options, io: Io): Promise<void> {
  const all = await allProtocols();
  let found = all;
  const { jurisdiction } = options;
  if (jurisdiction !== undefined) {
    checkPlace(jurisdiction, '--jurisdiction');
    found = found.filter((protocol) => holdsIn(placesOf(protocol), jurisdiction));
  }
  if (options.indication !== undefined) {
    const wanted = await treated(options.indication, all);
    found = found.filter(({ indications }) =>
      indications.some((indication) => wanted.includes(indication)),
    );
  }
  for (const [name, values] of Object.entries(filters)) {
    const typed = options[name as keyof typeof filters];
    if (typed === undefined) continue;
    const wanted = idOf(typed);
    const known = [...new Set(all.flatMap(values))].toSorted();
    if (!known.includes(wanted)) {
      throw new OpenKetamineError(
        'ID_UNKNOWN',
        `--${name}`,
        `No protocol has ${name} ${JSON.stringify(typed)}.`,
        didYouMean(wanted, known),
      );
    }
    found = found.filter((protocol) => values(protocol).includes(wanted));
  }
  const rows = found.map((protocol) => ({
    id: protocol.id,
    title: protocol.title,
    drug: protocol.drug,
    route: protocol.route,
    kind: protocol.kind,
    jurisdiction: protocol.jurisdiction ?? null,
    indications: protocol.indications,
    status: protocol.status.state,
    record: protocol.record ?? null,
  }));
  if (options.json) {
    io.out(JSON.stringify(rows, null, 2));
    return;
  }
  if (rows.length === 0) {
    const { json: _json, ...asked } = options;
    const given = Object.entries(asked).map(([name, value]) => `--${name} ${value}`);
    io.note(`No protocol fits ${given.join(' ')}. Each alone has some: leave one out.`);
    return;
  }
  io.out(
    columns([
      ['id', 'kind', 'place', 'status'],
      ...rows.map((row) => [row.id, row.kind, row.jurisdiction ?? '-', row.status]),
    ]),
  );
  const standings = found.map(({ status, lastChecked }) => ({ status: status.state, lastChecked }));
  const standing = found.length === 0 ? '' : ` ${standingsLine(standings)}.`;
  io.note(`${rows.length} of ${all.length} protocols.${standing}`);
}
