import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { OpenKetamineError } from '@openketamine/model';
import { registerBump } from './commands/bump.js';
import { registerCheck } from './commands/check.js';
import { registerDiff } from './commands/diff.js';
import { registerEvidence } from './commands/evidence.js';
import { registerInForce } from './commands/in-force.js';
import { registerInteract } from './commands/interact.js';
import { registerLint } from './commands/lint.js';
import { registerPlan } from './commands/plan.js';
import { registerProtocols } from './commands/protocols.js';
import { registerReview } from './commands/review.js';
import { registerScore } from './commands/score.js';
import { registerScreen } from './commands/screen.js';
import { registerShow } from './commands/show.js';
import { registerSimulate } from './commands/simulate.js';
import { registerVerify } from './commands/verify.js';
import { exit, fail } from './io/errors.js';
import type { Io } from './io/io.js';

const { version } = createRequire(import.meta.url)('openketamine/package.json') as {
  version: string;
};

/** Every command, in the order of the help text. Each loads what it needs when it runs. */
const commands = [
  registerProtocols,
  registerShow,
  registerPlan,
  registerScreen,
  registerInteract,
  registerScore,
  registerSimulate,
  registerEvidence,
  registerLint,
  registerCheck,
  registerDiff,
  registerBump,
  registerInForce,
  registerReview,
  registerVerify,
];

/** Commands and the commands inside them. */
const allCommands = (parent: Command): readonly Command[] =>
  parent.commands.flatMap((command) => [command, ...allCommands(command)]);

/** The program with all its commands and options. */
export function programFor(io: Io): Command {
  const program = new Command('openketamine')
    .description(
      'Ketamine and esketamine therapy protocols as executable, cited data.\nNot a medical device. Each record says its status wherever a dose is shown; no clinician has reviewed a draft.',
    )
    .version(version)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined });
  for (const register of commands) register(program, io);
  for (const command of allCommands(program)) {
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined });
  }
  return program;
}

/** Runs one command line and returns the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const json = args.includes('--json');
  const program = programFor(io);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit.done;
  } catch (error) {
    if (error instanceof CommanderError) return commanderFailure(error, program, io, json);
    return fail(error, io, json);
  }
}

function commanderFailure(error: CommanderError, program: Command, io: Io, json: boolean): number {
  if (error.exitCode === 0) return exit.done;
  if (error.code === 'commander.help') {
    io.note(program.helpInformation());
    return exit.wrongCall;
  }
  const missing =
    error.code === 'commander.missingMandatoryOptionValue' ||
    error.code === 'commander.missingArgument'
      ? missingOf(program)
      : [];
  const reason =
    missing.length > 0
      ? `Missing: ${missing.join(', ')}.`
      : error.message.replace(/^error: /u, '').replace(/\n/gu, ' ');
  const wrong = new OpenKetamineError(
    'OPTION_UNKNOWN',
    '',
    reason.endsWith('.') ? reason : `${reason}.`,
    'See `openketamine --help`, or --help after a command.',
  );
  return fail(wrong, io, json);
}

const named = (parent: Command): Command | undefined =>
  parent.commands.find((command) => command.name() === parent.args[0]);

/** Everything that the command which was called needs and did not get, not only the first. */
function missingOf(program: Command): string[] {
  const outer = named(program);
  const called = (outer === undefined ? undefined : named(outer)) ?? outer;
  if (called === undefined) return [];
  return [
    ...called.registeredArguments
      .filter(({ required }, index) => required && called.args[index] === undefined)
      .map((argument) => `<${argument.name()}>`),
    ...called.options
      .filter(
        (option) => option.mandatory && called.getOptionValue(option.attributeName()) === undefined,
      )
      .map(({ flags }) => flags),
  ];
}
