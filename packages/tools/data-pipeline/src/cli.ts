#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { formatProblem } from '@openketamine/authoring';
import { loadConfig } from './load-config.ts';
import { processData } from './pipeline.ts';
import { compare, write } from './write.ts';

/** `1 record`, `2 records`. */
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const usage = `openketamine-data [--check] [--package DIR]

Reads the YAML of a data package, checks it and writes the generated modules, JSON and JSON Schemas.
  --check         write nothing; fail when a generated file is missing, stale or no longer made
  --package DIR   the package with a data.config.ts; by default the current folder
`;

/** Runs the pipeline for one package and returns the exit code: 0 good, 1 problems, 2 wrong call. */
async function main(argv: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args: [...argv],
      options: {
        check: { type: 'boolean', default: false },
        package: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const packageDir = resolve(options.package);
  const outcome = processData(packageDir, await loadConfig(packageDir));
  if (outcome.problems.length > 0) {
    for (const problem of outcome.problems) console.error(formatProblem(problem));
    console.error(`\n${counted(outcome.problems.length, 'problem')}. Nothing was written.`);
    return 1;
  }
  const difference = (options.check ? compare : write)(packageDir, outcome.files);
  const changed = [...difference.missing, ...difference.stale, ...difference.extra];
  if (options.check && changed.length > 0) {
    console.error(`Not what the data says now:\n${changed.map((path) => `  ${path}\n`).join('')}`);
    console.error('Run `pnpm generate` and commit the result.');
    return 1;
  }
  const done = changed.length === 0 ? 'all up to date' : `${changed.length} changed`;
  console.log(
    `${counted(outcome.records, 'record')}, ${counted(outcome.files.size, 'generated file')}, ${done}`,
  );
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
