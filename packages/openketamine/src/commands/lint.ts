import { writeFileSync } from 'node:fs';
import type { AuthoredRecord, Problem } from '@openketamine/authoring';
import type { Known, LintOptions } from '@openketamine/review/lint';
import type { Command } from 'commander';
import { exit, Said } from '../io/errors.js';
import type { Io } from '../io/io.js';
import { checkDay } from '../load/day.js';
import { knownToLibrary } from '../load/known.js';
import { protocolFiles, type Found, type ProtocolFile } from '../load/protocol-files.js';
import { protocolById } from '../load/protocols.js';
import { recordKinds } from '../load/record-kinds.js';
import { workspaceAbove } from '../trees/open.js';
import { sharedRecords } from '../load/shared-records.js';

interface Options {
  readonly knows?: string;
  readonly fix?: boolean;
  readonly on?: string;
  readonly json?: boolean;
}

export function registerLint(program: Command, io: Io): void {
  program
    .command('lint')
    .description(
      'find what contradicts itself in files of protocols, law and sources; exit code 0: nothing, 3: something, 2: a path cannot be read',
    )
    .argument('[path...]', 'files or folders; by default the library here, else this folder')
    .option('--fix', 'mend what needs no decision: the line that names the schema, ends of lines')
    .option(
      '--knows <names>',
      'drugs, routes, indications and scales of your own, beside those of the library: our-scale,rectal',
    )
    .option('--on <date>', 'also tell of what was read to hold until an earlier day than this')
    .option('--json', 'print JSON')
    .action(async (paths: string[], options: Options) => lintPaths(paths, options, io));
}

interface Group {
  readonly files: readonly ProtocolFile[];
  readonly options: LintOptions;
}

/** Files that are judged alike: those of a library of this project with its sources, all others by what they list themselves. */
async function groups(
  files: readonly ProtocolFile[],
  known: Known,
  on: string | undefined,
): Promise<Group[]> {
  const homes = [...new Set(files.map(({ home }) => home))];
  return Promise.all(
    homes.map(async (home) => {
      const { sources, ...shared } = await sharedRecords(home);
      return {
        files: files.filter((file) => file.home === home),
        options:
          home === undefined
            ? { shared, known, on, protocols: protocolById }
            : {
                shared,
                known,
                on,
                library: sources,
                sourcesAt: 'packages/evidence/data/sources',
                ours: true,
                protocols: protocolById,
              },
      };
    }),
  );
}

const named = (list = '') =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What was read, in counts. */
function told({ files, evidence }: Found): string {
  const protocols = counted(files.length, 'protocol');
  return evidence.length === 0
    ? protocols
    : `${protocols}, ${counted(evidence.length, 'file')} of law and sources`;
}

async function lintPaths(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const { fixText, lint } = await import('@openketamine/review/lint');
  const places = await import('@openketamine/model/places');
  const { formatProblem, inReadingOrder } = await import('@openketamine/authoring');
  if (options.on !== undefined) await checkDay(options.on, '--on');
  const found = protocolFiles(paths);
  const problems: Problem[] = [];
  const records: AuthoredRecord[] = [];
  const fixed: string[] = [];
  const known = await knownToLibrary(named(options.knows));
  const kinds = await recordKinds();
  const all = [...found.files, ...found.shared, ...found.evidence];
  for (const group of await groups(all, known, options.on)) {
    const files = group.files.map((file) => {
      const text = options.fix ? fixText(file, group.options) : file.text;
      if (text === file.text) return file;
      writeFileSync(file.path, text);
      fixed.push(file.name);
      return { ...file, text, bytes: undefined };
    });
    const result = lint(files, { ...group.options, places, kinds });
    problems.push(...result.problems);
    records.push(...result.records);
  }
  const root = paths.length === 0 ? workspaceAbove('.') : undefined;
  const whole =
    root === undefined
      ? undefined
      : await (
          await import('../load/whole-library.js')
        ).lintWhole(
          root,
          { problems, records },
          options.on ?? io.now().toISOString().slice(0, 'YYYY-MM-DD'.length),
        );
  const sorted = inReadingOrder(whole?.problems ?? problems);
  const wrong = new Set(sorted.map(({ file }) => file)).size;
  const summary =
    sorted.length === 0
      ? `${told(found)}${whole === undefined ? '' : `, ${counted(whole.files, 'record')} in all`}, no problem.`
      : `${counted(sorted.length, 'problem')} in ${wrong} of ${counted(whole?.files ?? all.length, 'file')}.`;
  if (options.json)
    io.out(JSON.stringify(asJson(sorted, summary, found.files.length, fixed), null, 2));
  else {
    if (sorted.length > 0) io.out(sorted.map(formatProblem).join('\n'));
    if (fixed.length > 0) io.note(`Mended ${fixed.join(', ')}.`);
    if (found.passedOver > 0)
      io.note(`Passed over ${counted(found.passedOver, 'YAML file')} without phases.`);
    for (const { file, on, by } of whole?.checkedLongAgo ?? [])
      io.note(`${file} was last checked by ${by} on ${on}, more than a year ago.`);
    for (const { file, id, signed } of whole?.takenBack ?? [])
      io.note(
        `${file}: the status of ${id} is taken back, since it has changed after ${signed.join(' and ')} signed it.`,
      );
    io.note(summary);
  }
  if (sorted.length > 0) throw new Said(exit.refused);
}

/** One document: what was found, and, when there are problems, the error of the contract with the first of them. */
function asJson(
  problems: readonly Problem[],
  summary: string,
  files: number,
  fixed: readonly string[],
): unknown {
  const [first] = problems;
  return {
    ...(first === undefined
      ? {}
      : {
          error: {
            code: 'PROTOCOL_INVALID',
            path: `/${first.path.join('/')}`,
            message: `${summary} The first, ${first.file}:${first.line}:${first.column}: ${first.message}`,
            hint: 'Change what each problem says.',
          },
        }),
    files,
    fixed,
    problems: problems.map(({ file, line, column, path, message, check }) => ({
      file,
      line,
      column,
      path: `/${path.join('/')}`,
      message: check === undefined ? message : message.slice(0, -` (${check})`.length),
      check,
    })),
  };
}
