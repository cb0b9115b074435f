#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { compareBibliography, type LostPart } from './dossier/compare-bibliography.ts';
import { comparePlaces, type LostPlace } from './dossier/compare-places.ts';
import {
  compareDossier,
  idleReasons,
  summary,
  type Comparison,
  type LeftOut,
} from './dossier/compare.ts';
import { readWorks } from './dossier/read-bibliography.ts';
import { readDossier } from './dossier/read-dossier.ts';
import { readProduct } from './dossier/read-product.ts';

const usage = `node packages/tools/data-pipeline/src/compare-dossier.ts FOLDER [--numbers] [--json]

Compares every record of a dossier, a folder of YAML files, with what ships, and prints what differs: records, each of their numbers, and
what is known of each source (author, year, title, journal or issuer, volume, DOI, PubMed ids, address), and places in them.
  --numbers   also name the numbers that stand under their source alone, and those that are left out, with the reason
  --json      print everything as JSON

No part of the build. Exit code 3 where a record, a number or a part of a source is nowhere and no reason stands in
dossier-left-out.yaml, or where a reason there speaks of nothing any more.
`;

const numbersOf = (numbers: Comparison['lost']) =>
  numbers.map(({ path, value }) => `${path} ${value}`).join(', ');

function line(comparison: Comparison, all: boolean): string {
  const { record, state, files, why, lost, left, elsewhere } = comparison;
  const where = files.length === 0 ? '' : ` (${files.join(', ')})`;
  const parts = [
    `${state}${why === undefined ? '' : `: ${why}`}${state === 'in' ? where : ''}`,
    ...(lost.length === 0 ? [] : [`NOT FOUND: ${numbersOf(lost)}`]),
    ...(all && elsewhere.length > 0 ? [`under the source: ${numbersOf(elsewhere)}`] : []),
    ...(all ? left.map((number) => `left out: ${numbersOf([number])}: ${number.why}`) : []),
  ];
  return `${record.file} ${record.id}: ${parts.join('; ')}`;
}

const workLine = ({ record, sources, part, value }: LostPart) =>
  `${record}: ${part} of ${sources.length === 0 ? 'no source' : sources.join(', ')}, NOT FOUND: ${value}`;

const placeLine = ({ record, source, places, files }: LostPlace) =>
  `${record}: cited without a place: ${source} (${places.join(', ')}), in ${files.join(', ')}`;

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
  const records = readDossier(resolve(folder));
  const product = readProduct(resolve(here, '../../..'));
  const comparisons = compareDossier(records, product, leftOut);
  const cited = readWorks(resolve(folder));
  const works = compareBibliography(cited, product.sources, leftOut.works);
  const placed = comparePlaces(cited, product, leftOut.places);
  const idle = idleReasons(records, comparisons, leftOut);
  if (values.json) console.log(JSON.stringify({ comparisons, works, placed, idle }, null, 2));
  else {
    const told = comparisons.filter(
      ({ state, lost, elsewhere, left }) =>
        state !== 'in' || lost.length > 0 || (values.numbers && elsewhere.length + left.length > 0),
    );
    for (const comparison of told) console.log(line(comparison, values.numbers));
    for (const part of works.lost) console.log(workLine(part));
    for (const lost of placed) console.log(placeLine(lost));
    for (const { why } of idle) console.log(`a reason that speaks of no number any more: ${why}`);
    for (const { why } of works.idle)
      console.log(`a reason that speaks of no source any more: ${why}`);
    console.log(summary(comparisons).join('\n'));
    console.log(
      `sources: ${works.parts} parts in ${works.works} citations, ${works.left} left out with a reason, ${works.lost.length} not found`,
    );
    console.log(
      `places: named in ${cited.filter(({ places }) => places.length > 0).length} citations, ${placed.length} of them shipped without`,
    );
  }
  const isOpen =
    comparisons.some(({ state, lost }) => state === 'nowhere' || lost.length > 0) ||
    works.lost.length + works.idle.length + placed.length + idle.length > 0;
  return isOpen ? 3 : 0; // not clinical: an exit code
}

process.exitCode = main(process.argv.slice(2));
