import type { Command } from 'commander';
import { checkPlace } from '@openketamine/model/places';
import { asInteractions } from '../format/interactions.js';
import type { Io } from '../io/io.js';
import { checkTreatment, screeningData } from '../load/risk.js';

interface Options {
  readonly drug: string;
  readonly route: string;
  readonly with: string;
  readonly jurisdiction?: string;
  readonly json?: boolean;
}

export function registerInteract(program: Command, io: Io): void {
  program
    .command('interact')
    .description('look up medicines and foods taken together with ketamine or esketamine')
    .requiredOption('--drug <drug>', 'ketamine or esketamine')
    .requiredOption('--route <route>', 'such as nasal, iv or oral')
    .requiredOption('--with <medicines>', 'names, classes, brands or RxNorm codes, by comma')
    .option('--jurisdiction <place>', 'also rules of one place, such as US')
    .option('--json', 'print JSON')
    .action(async (options: Options) => interactWith(options, io));
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

async function interactWith(options: Options, io: Io): Promise<void> {
  if (options.jurisdiction !== undefined) checkPlace(options.jurisdiction, '--jurisdiction');
  const { interact } = await import('@openketamine/screening');
  const { rules, terminology } = await screeningData();
  checkTreatment(options, rules);
  const subject = { drug: options.drug, route: options.route, jurisdiction: options.jurisdiction };
  const results = interact({ rules, terminology, subject, with: namesIn(options.with) });
  io.out(
    options.json
      ? JSON.stringify({ subject, results }, null, 2)
      : asInteractions(results, { columns: io.columns, color: io.color }),
  );
}
