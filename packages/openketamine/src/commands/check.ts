import { formatProblem } from '@openketamine/authoring';
import type { Command } from 'commander';
import { exit, Said } from '../io/errors.js';
import type { Io } from '../io/io.js';
import { caseTexts, protocolsFor, type CaseText } from '../load/case-files.js';

interface Options {
  readonly json?: boolean;
}

export function registerCheck(program: Command, io: Io): void {
  program
    .command('check')
    .description(
      'run worked cases of protocols; exit code 0: all pass, 3: one fails, 2: a path cannot be read',
    )
    .argument(
      '[path...]',
      'files or folders of *.cases.yaml; by default those of the library here, else this folder',
    )
    .option('--json', 'print JSON')
    .action(async (paths: string[], options: Options) => check(paths, options, io));
}

/** One case that does not pass, or a file that cannot be read as cases. */
interface Failure {
  readonly file: string;
  readonly name: string;
  readonly says: readonly string[];
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

async function runFile(text: CaseText): Promise<{ passed: number; failures: Failure[] }> {
  const { readCases, runCases } = await import('@openketamine/conformance');
  const read = readCases(text.name, text.content);
  if (!read.ok) {
    const says = read.problems.map(formatProblem);
    return { passed: 0, failures: [{ file: text.name, name: 'not readable', says }] };
  }
  const results = runCases(read.file, await protocolsFor(text));
  const failures = results
    .filter((result) => !result.passed)
    .map((result) => ({
      file: text.name,
      name: result.name,
      says: result.differences.map(
        ({ what, expected, actual }) =>
          `${what}: expected ${shown(expected)}, got ${shown(actual)}`,
      ),
    }));
  return { passed: results.length - failures.length, failures };
}

async function check(paths: readonly string[], options: Options, io: Io): Promise<void> {
  const texts = caseTexts(paths);
  const runs = await Promise.all(texts.map(runFile));
  const failures = runs.flatMap((run) => run.failures);
  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const summary = `${passed} passed, ${failures.length} failed, in ${texts.length} ${texts.length === 1 ? 'file' : 'files'}.`;
  if (options.json) {
    const [first] = failures;
    const error = first && {
      code: 'DATA_INVALID',
      path: first.file,
      message: `${summary} The first: ${first.name}.`,
      hint: 'Change the case or the protocol, whichever the source contradicts.',
    };
    io.out(JSON.stringify({ ...(error && { error }), passed, failed: failures }, null, 2));
  } else {
    for (const { file, name, says } of failures) {
      io.out([`${file}: ${name}`, ...says.map((text) => `  ${text}`)].join('\n'));
    }
    io.note(summary);
  }
  if (failures.length > 0) throw new Said(exit.refused);
}
