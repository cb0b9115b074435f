import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entries } from '@openketamine/workspace-tools';
import { collectExamples, coveredPackages } from './collect.ts';
import { consoleTest } from './console-test.ts';
import { exampleTest, type ExportsOf } from './to-test.ts';

/** Writes every example of the repository as a test file into `examples/`. Needs the packages built. */

/** What each public package offers to import, by its folder. */
async function exportsOfPackages(): Promise<Map<string, ExportsOf>> {
  const found = new Map<string, ExportsOf>();
  for (const member of coveredPackages()) {
    const names = new Map<string, string>();
    for (const { specifier, module } of entries(member)) {
      const path = join(member.dir, module);
      // Whether every entry is built is asked where packages are packed.
      if (!existsSync(path)) continue;
      // oxlint-disable-next-line no-await-in-loop -- the first entry that has a name wins
      const loaded: object = await import(pathToFileURL(path).href);
      for (const name of Object.keys(loaded)) {
        if (!names.has(name)) names.set(name, specifier);
      }
    }
    found.set(member.path, names);
  }
  return found;
}

const into = join(import.meta.dirname, '../examples');
rmSync(into, { recursive: true, force: true });
mkdirSync(into);
const exported = await exportsOfPackages();
const examples = collectExamples();
let written = 0;
for (const example of examples) {
  const own = exported.get(example.file.split('/').slice(0, 2).join('/')) ?? new Map();
  const test = example.language === 'ts' ? exampleTest(example, own) : consoleTest(example);
  if (test !== undefined) {
    const name = `${example.file.replaceAll(/[^A-Za-z0-9]+/gu, '-')}-${example.line}`;
    writeFileSync(join(into, `${name}.test.ts`), test);
    written += 1;
  }
}
console.log(`${written} of ${examples.length} examples run as tests`);
