import type { Command } from 'commander';
import { OpenKetamineError } from '@openketamine/model';
import { checkPlace } from '@openketamine/model/places';
import { asInteractions } from '../format/interactions.js';
import type { Io } from '../io/io.js';
import { checkTreatment, screeningData } from '../load/risk.js';

interface Options {
  readonly drug?: string;
  readonly route?: string;
  readonly with?: string;
  readonly jurisdiction?: string;
  readonly json?: boolean;
}

export function registerInteract(program: Command, io: Io): void {
  program
    .command('interact')
    .description('look up medicines and foods taken together with ketamine or esketamine')
    .argument('[medicines...]', 'the same as --with')
    .option('--drug <drug>', 'ketamine or esketamine')
    .option('--route <route>', 'such as nasal, iv or oral')
    .option('--with <medicines>', 'names, classes, brands or RxNorm codes, by comma')
    .option('--jurisdiction <place>', 'also rules of one place, such as US')
    .option('--json', 'print JSON')
    .action(async (medicines: string[], options: Options) => interactWith(medicines, options, io));
}

/** Names between commas. In "lorazepam 0,5 mg" the comma is part of the strength. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(',')) {
    const last = names.at(-1) ?? '';
    const isDecimal = /\p{L}.*\s\d+$/u.test(last) && /^\d+\s*\p{L}/u.test(part);
    if (isDecimal) names[names.length - 1] = `${last},${part}`;
    else names.push(part);
  }
  return names;
}

/** What the call lacks is said all at once. */
function checkComplete(names: readonly string[], { drug, route }: Options): void {
  const missing = [
    ...(drug === undefined ? ['--drug'] : []),
    ...(route === undefined ? ['--route'] : []),
    ...(names.length === 0 ? ['--with'] : []),
  ];
  if (missing.length === 0) return;
  const example = [
    `--drug ${drug ?? 'esketamine'}`,
    `--route ${route ?? 'nasal'}`,
    `--with ${names.join(',') || 'diazepam'}`,
  ].join(' ');
  throw new OpenKetamineError(
    'OPTION_UNKNOWN',
    missing[0] ?? '',
    `Missing: ${missing.join(', ')}. An interaction depends on the drug and on how it is given.`,
    `For example: openketamine interact ${example}`,
  );
}

async function interactWith(medicines: readonly string[], options: Options, io: Io): Promise<void> {
  if (options.jurisdiction !== undefined) checkPlace(options.jurisdiction, '--jurisdiction');
  const names = [...medicines, ...(options.with === undefined ? [] : [options.with])].flatMap(
    namesIn,
  );
  checkComplete(names, options);
  const { drug = '', route = '', jurisdiction } = options;
  const { interact } = await import('@openketamine/screening');
  const { rules, terminology } = await screeningData();
  checkTreatment({ drug, route }, rules);
  const subject = { drug, route, jurisdiction };
  const results = interact({ rules, terminology, subject, with: names });
  io.out(
    options.json
      ? JSON.stringify({ subject, results }, null, 2)
      : asInteractions(results, { columns: io.columns, color: io.color }),
  );
}
