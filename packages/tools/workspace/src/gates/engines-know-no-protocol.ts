import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { clinicalContent } from '../clinical-content.ts';
import { dataWords } from '../data-words.ts';
import type { Gate } from '../gate.ts';
import { root } from '../workspace.ts';

/** The packages whose source must work for a drug nobody has heard of. */
const engines = ['packages/planner/src', 'packages/screening/src'];

function sources(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return (
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      // What is generated was written as data, with its sources.
      .filter((path) => !/[\\/]generated[\\/]/u.test(path))
  );
}

export const enginesKnowNoProtocol: Gate = {
  name: 'engines-know-no-protocol',
  description:
    'No clinical number, protocol id, drug name or route stands in planner or screening source.',
  fix: 'Move it to a data file, or let the data declare what the engine needs to know; a number of the program itself gets `// not clinical: why`.',
  run() {
    const data = dataWords();
    if (data.drugs.size === 0 || data.routes.size === 0 || data.ids.size === 0) {
      return {
        ok: false,
        output: 'The data names no drug, no route or no id: nothing could be checked.\n',
      };
    }
    const found = engines
      .flatMap((dir) => sources(join(root, dir)))
      .flatMap((file) => clinicalContent(relative(root, file), readFileSync(file, 'utf8'), data));
    return {
      ok: found.length === 0,
      output: found.map(({ file, line, message }) => `${file}:${line} ${message}\n`).join(''),
    };
  },
};
