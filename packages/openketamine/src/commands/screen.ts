import type { Command } from 'commander';
import type { RuleKind } from '@openketamine/model';
import { OpenKetamineError } from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import { noteWholeJson } from './notes.js';
import { asScreening } from '../format/screening.js';
import type { Io } from '../io/io.js';
import { loadFacts, type FactOptions } from '../load/facts.js';
import { noteRetired } from '../load/lifecycle.js';
import { screen as screenPatient } from '../library/screen.js';
import { loadProtocol } from '../load/protocols.js';

interface Options extends FactOptions {
  readonly jurisdiction: string;
  readonly at?: string;
  readonly kind?: string;
  readonly drug?: string;
  readonly route?: string;
  readonly explain?: boolean;
  readonly undecided?: boolean;
  readonly json?: boolean;
}

export function registerScreen(program: Command, io: Io): void {
  program
    .command('screen')
    .description(
      'screen a patient: what excludes, defers or needs care, what is not known, what to ask',
    )
    .argument('[protocol]', 'id of a protocol, or a YAML file')
    .requiredOption('--jurisdiction <place>', 'one place, such as US or EU')
    .option('--patient <file>', 'patient facts as JSON or YAML; - for standard input')
    .option('--weight <kg>')
    .option('--height <cm>')
    .option('--age <years>')
    .option('--birth-date <date>')
    .option('--sex <sex>', 'male, female or unknown')
    .option('--drug <drug>', 'without a protocol')
    .option('--route <route>', 'without a protocol')
    .option('--at <moment>', 'moment of the screening; now when left out')
    .option('--kind <kind>', 'rules of one kind: contraindication, precaution, eligibility, ...')
    .option('--undecided', 'name every undecided rule in one line each, and ask every question')
    .option('--explain', 'show what was compared, also for rules that are not met')
    .option('--json', 'print JSON')
    .action(async (protocol: string | undefined, options: Options) =>
      screen(protocol, options, io),
    );
}

async function screen(named: string | undefined, options: Options, io: Io): Promise<void> {
  checkPlace(options.jurisdiction, '--jurisdiction');
  noteWholeJson(options, io);
  const subject = await subjectOf(named, options, io);
  const { facts } = await loadFacts(options, io);
  const { patient, law, ...screening } = await screenPatient({
    ...subject,
    patient: facts,
    jurisdiction: options.jurisdiction,
    at: options.at ?? io.now().toISOString(),
    ...(options.kind === undefined ? {} : { kinds: [await kindOf(options.kind)] }),
  });
  io.out(
    options.json
      ? JSON.stringify(
          {
            ...screening,
            ...(patient === undefined ? {} : { patient }),
            ...(law === undefined ? {} : { law }),
          },
          null,
          2,
        )
      : asScreening(screening, {
          explain: options.explain ?? false,
          undecided: options.undecided ?? false,
          patient,
          law,
          columns: io.columns,
          color: io.color,
        }),
  );
}

async function subjectOf(named: string | undefined, options: Options, io: Io) {
  if (named !== undefined) {
    for (const option of ['drug', 'route'] as const) {
      if (options[option] === undefined) continue;
      throw new OpenKetamineError(
        'INPUT_INVALID',
        `--${option}`,
        `The protocol says it itself, and --${option} would change nothing.`,
        `Leave --${option} out, or leave the protocol out.`,
      );
    }
    const { protocol } = await loadProtocol(named, io);
    noteRetired(protocol.id, protocol, io);
    return { protocol };
  }
  if (options.drug === undefined || options.route === undefined) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      'protocol',
      'Nothing says what to screen for.',
      'Name a protocol, or give --drug and --route.',
    );
  }
  return { drug: options.drug, route: options.route };
}

async function kindOf(kind: string): Promise<RuleKind> {
  const { ruleKinds } = await import('@openketamine/model');
  if (!(ruleKinds as readonly string[]).includes(kind)) {
    throw new OpenKetamineError(
      'ID_UNKNOWN',
      '--kind',
      `There are no rules of kind ${JSON.stringify(kind)}.`,
      `Use one of ${ruleKinds.join(', ')}.`,
    );
  }
  return kind as RuleKind;
}
