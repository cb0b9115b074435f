#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { compareDossier, summary, type Comparison, type LeftOut } from './dossier/compare.ts';
import { readDossier } from './dossier/read-dossier.ts';
import { readProduct } from './dossier/read-product.ts';

const usage = `node packages/tools/data-pipeline/src/compare-dossier.ts FOLDER [--numbers] [--json]

Compares every record of a dossier, a folder of YAML files, with what ships, and prints what differs.
  --numbers   also name the numbers of a record that nothing made from it has
  --json      print everything as JSON

No part of the build. Exit code 3 where a record is nowhere and no reason stands in dossier-left-out.yaml.
`;

function line({ record, state, files, why, lost }: Comparison): string {
  const where = files.length === 0 ? '' : ` (${files.join(', ')})`;
  const reason = why === undefined ? '' : `: ${why}`;
  const numbers =
    lost.length === 0
      ? ''
      : `; numbers ${lost.map(({ path, value }) => `${path} ${value}`).join(', ')}`;
  return `${record.file} ${record.id}: ${state}${reason}${state === 'in' ? where : ''}${numbers}`;
}

function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      numbers: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    console.error(usage);
    return 2;
  }
  const here = resolve(import.meta.dirname, '..');
  const leftOut = parse(readFileSync(join(here, 'dossier-left-out.yaml'), 'utf8')) as LeftOut;
  const comparisons = compareDossier(
    readDossier(resolve(folder)),
    readProduct(resolve(here, '../../..')),
    leftOut,
  );
  if (values.json) console.log(JSON.stringify(comparisons, null, 2));
  else {
    const told = comparisons.filter(
      ({ state, lost }) => state !== 'in' || (values.numbers && lost.length > 0),
    );
    for (const comparison of told) console.log(line(comparison));
    console.log(summary(comparisons).join('\n'));
  }
  return comparisons.some(({ state }) => state === 'nowhere') ? 3 : 0; // not clinical: an exit code
}

process.exitCode = main(process.argv.slice(2));
