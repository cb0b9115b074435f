import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { OpenKetamineError, type Protocol } from '@openketamine/model';
import type { Verification } from '@openketamine/review/verify';
import type { Command } from 'commander';
import { asVerification } from '../format/verification.js';
import { exit, Said } from '../io/errors.js';
import type { Io } from '../io/io.js';
import { protocolFiles } from '../load/protocol-files.js';
import { allProtocols, loadProtocol, protocolById } from '../load/protocols.js';
import { wholeNumber } from '../options.js';
import { workAll } from '../verify/pool.js';

interface Options {
  readonly depth?: string;
  readonly states?: string;
  readonly against?: string;
  readonly json?: boolean;
}

export function registerVerify(program: Command, io: Io): void {
  program
    .command('verify')
    .description(
      'plan every course a protocol allows, up to a depth, and judge each; exit code 0: all hold, 3: one breaks, 2: wrong call',
    )
    .argument('[path...]', 'files, folders or ids; by default the library here, else this folder')
    .option('--depth <n>', 'deviations from the planned course, one after the other', '2')
    .option('--states <n>', 'courses at most for each protocol', '2000')
    .option(
      '--against <path>',
      'judge by the protocols there, or by the published `library`, of the same id',
    )
    .option('--json', 'print JSON')
    .action(async (paths: string[], options: Options) => verifyPaths(paths, options, io));
}

/** Protocols of files, folders and ids. One that does not fit the schema is refused, as in planning. */
async function protocolsAt(paths: readonly string[], io: Io): Promise<Protocol[]> {
  const ids = paths.filter(
    (path) => !existsSync(resolve(path)) && protocolById(path) !== undefined,
  );
  const files = paths.filter((path) => !ids.includes(path));
  const named = ids.flatMap((id) => protocolById(id) ?? []);
  if (paths.length > 0 && files.length === 0) return named;
  const found = protocolFiles(files).files;
  const read = await Promise.all(found.map(({ path }) => loadProtocol(path, io)));
  return [...named, ...read.map(({ protocol }) => protocol)];
}

/** What to judge each protocol by, when not by itself. */
async function lawBook(
  against: string | undefined,
  io: Io,
): Promise<ReadonlyMap<string, Protocol>> {
  if (against === undefined) return new Map();
  const laws = against === 'library' ? await allProtocols() : await protocolsAt([against], io);
  return new Map(laws.map((law) => [law.id, law]));
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

async function verifyPaths(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const depth = options.depth === '0' ? 0 : wholeNumber(options.depth ?? '2', '--depth');
  const states = wholeNumber(options.states ?? '2000', '--states');
  const protocols = await protocolsAt(paths, io);
  const laws = await lawBook(options.against, io);
  const lacking = options.against === undefined ? [] : protocols.filter(({ id }) => !laws.has(id));
  if (lacking.length > 0) {
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      '--against',
      `${options.against} has no protocol ${lacking.map(({ id }) => id).join(', ')}.`,
      'Name a place that has every protocol that is verified.',
    );
  }
  const jobs = protocols.map((protocol) => ({
    protocol,
    against: laws.get(protocol.id),
    others: referredTo(protocol, protocols),
    depth,
    states,
  }));
  const told = await workAll(jobs);
  const broken = told.reduce((sum, verification) => sum + verification.broken.length, 0);
  const explored = told.reduce((sum, verification) => sum + verification.states, 0);
  const summary = `${counted(told.length, 'protocol')}, ${explored} states, ${counted(depth, 'deviation')} from the plan: ${broken === 0 ? 'everything holds' : `${broken} broken`}.`;
  if (options.json) io.out(JSON.stringify(asJson(told, summary), null, 2));
  else {
    io.out(asVerification(told));
    io.note(summary);
  }
  if (broken > 0) throw new Said(exit.refused);
}

/** The protocols a dose of this one may come from, and those theirs may come from. */
function referredTo(protocol: Protocol, beside: readonly Protocol[]): Protocol[] {
  const found = new Map<string, Protocol>();
  const visit = (entry: Protocol) => {
    const ids = [
      ...JSON.stringify(entry.phases).matchAll(
        /"kind":"from-protocol","protocol":"(?<id>[^"]+)"/gu,
      ),
    ];
    for (const { groups } of ids) {
      const id = groups?.['id'] ?? '';
      const other = beside.find((candidate) => candidate.id === id) ?? protocolById(id);
      if (other === undefined || found.has(id)) continue;
      found.set(id, other);
      visit(other);
    }
  };
  visit(protocol);
  return [...found.values()];
}

/** One document: what was explored, and, when something breaks, the error of the contract with the first of it. */
function asJson(told: readonly Verification[], summary: string): unknown {
  const first = told.find(({ broken }) => broken.length > 0);
  const example = first?.broken[0];
  return {
    ...(first === undefined || example === undefined
      ? {}
      : {
          error: {
            code: 'PROTOCOL_INVALID',
            path: first.protocol,
            message: `${summary} The first, ${example.invariant}: ${example.says}`,
            hint: 'Each counter-example says what it starts with and what happens, and `input` replays it.',
          },
        }),
    protocols: told,
  };
}
